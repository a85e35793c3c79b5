import { useMemo } from 'preact/hooks';
import { numbers } from '../../../content/evidence/numbers.ts';
import { medicines } from '../../../content/medicines/medicines.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { EntryKind, JournalEntry } from '../../../domain/journal/entry.ts';
import { summaryOf, type Summary, type SummaryPartId } from '../../../domain/summary/summary.ts';
import { useCompanion } from '../../shell/companion.ts';
import { zonedNow } from '../../shell/clock.ts';
import { useEntriesOfKinds } from '../../shell/entries-of-kinds.ts';

const kindsOfSummary: readonly EntryKind[] = [
  'guide-run-started',
  'red-flags-answered',
  'red-flags-assessed',
  'pain-rated',
  'clock-started',
  'position-rated',
  'dose-taken',
  'medicine-label-set',
  'ending-noted',
  'spasm-ended',
  'clock-jumped',
  'times-confirmed',
  'entries-lost',
  'notes-brought-in',
  'check-in-noted',
  'news-noted',
  'activities-chosen',
  'roland-morris-answered',
  'phq4-answered',
  'episode-noted',
  'episode-corrected',
  'cause-noted',
  'activity-paused',
  'activity-resumed',
  'return-step-tried',
  'patient-details-set',
  'clinician-question-set',
];

const daysToAsk = {
  antiInflammatory: numbers.nsaidDaysToAsk.value,
  codeine: numbers.codeineDaysToAsk.value,
};

/** The summary with these parts, and the effective entries it comes from; null while the past is being read. */
export function useSummary(
  parts: ReadonlySet<SummaryPartId>,
): { summary: Summary; entries: readonly JournalEntry[] } | null {
  const { clock, journal } = useCompanion();
  const entries = useEntriesOfKinds(kindsOfSummary);
  const isPastRead = journal.pastIsRead.value && journal.unreadable.value === 0;
  return useMemo(
    () =>
      entries && {
        summary: summaryOf(entries, zonedNow(clock), parts, { medicines, isPastRead, daysToAsk }),
        entries: effectiveEntries(entries),
      },
    [clock, entries, parts, isPastRead],
  );
}

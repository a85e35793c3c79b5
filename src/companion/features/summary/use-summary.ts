import { useMemo } from 'preact/hooks';
import { numbers } from '../../../content/evidence/numbers.ts';
import { medicines } from '../../../content/medicines/medicines.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { EntryKind, JournalEntry } from '../../../domain/journal/entry.ts';
import { summaryOf, type Summary, type SummaryPartId } from '../../../domain/summary/summary.ts';
import { useCompanion } from '../../shell/companion.ts';
import { zonedNow } from '../../shell/clock.ts';
import { useEntriesOfKinds } from '../../shell/entries-of-kinds.ts';
import { chosenParts } from './chosen-parts.ts';

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
  'session-started',
  'session-item-noted',
  'session-pain-rated',
  'session-ended',
  'activity-done',
  'preference-set',
];

const daysToAsk = {
  antiInflammatory: numbers.nsaidDaysToAsk.value,
  codeine: numbers.codeineDaysToAsk.value,
};

/** What the summary screen works with. */
interface MadeSummary {
  summary: Summary;
  /** What the person chose to hand over. */
  parts: ReadonlySet<SummaryPartId>;
  /** Effective, in id order. */
  entries: readonly JournalEntry[];
  /** Null when nothing is missing. */
  readAgain: (() => void) | null;
}

/** The summary with the chosen parts; null while the past is being read. */
export function useSummary(): MadeSummary | null {
  const { clock, journal } = useCompanion();
  const past = useEntriesOfKinds(kindsOfSummary);
  const isPastRead = journal.pastIsRead.value && journal.unreadable.value === 0;
  return useMemo(() => {
    if (!past) return null;
    const { readAgain } = past;
    const entries = effectiveEntries(past.entries);
    const parts = chosenParts(entries);
    const basis = {
      medicines,
      isPastRead,
      isWhole: readAgain === null,
      signsHoldHours: numbers.signsAskAgain.value,
      daysToAsk,
    };
    return { summary: summaryOf(past.entries, zonedNow(clock), parts, basis), parts, entries, readAgain };
  }, [clock, past, isPastRead]);
}

import { useMemo } from 'preact/hooks';
import { breakLimits } from '../../../content/breaks/break-limits.ts';
import { numbers } from '../../../content/evidence/numbers.ts';
import { breakState, type BreakState } from '../../../domain/breaks/break-state.ts';
import { currentSitting, type BreakEvent, type BreakSettings } from '../../../domain/breaks/sitting.ts';
import { currentRun } from '../../../domain/guide/position.ts';
import { knownSigns } from '../../../domain/guide/sign-answers.ts';
import { effectiveEntries, entriesOf } from '../../../domain/journal/effective-entries.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';
import { recoveryPhase, type PhaseLimits } from '../../../domain/recovery/recovery-phase.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { localTime } from '../../../domain/time/local-time.ts';
import { triage } from '../../../domain/triage/triage.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';
import { sharedNotes } from './shared-notes.ts';

const phaseLimits: PhaseLimits = {
  firstDays: numbers.phaseFirstDays.value,
  firstWeeksDays: numbers.phaseFirstWeeks.value,
  redFrom: numbers.moveRedFrom.value,
};

export interface Breaks {
  now: Instant;
  timeZone: string;
  /** The newest of each profile, newest last; empty when none was ever set. */
  settings: readonly BreakSettings[];
  /** Null while breaks are off. */
  state: BreakState | null;
  /** Of somebody whose back hurts: no move is shown before they are answered. Source: section 2, rule 3. */
  areSignsOpen: boolean;
  /** `10:50` on the wall clock. */
  timeOf(at: Instant): string;
  note(event: BreakEvent): void;
  set(settings: BreakSettings): void;
}

/** Breaks as the journal stands, looked at anew every `everyMs`. */
export function useBreaks(everyMs: number): Breaks {
  const { clock, journal } = useCompanion();
  useNow(everyMs);
  // Not the time of the last tick: what was written since would lie ahead of it.
  const now = clock.now();
  const timeZone = clock.timeZone();
  const written = journal.entries.value;
  const entries = useMemo(() => effectiveEntries(written), [written]);
  const sitting = useMemo(() => currentSitting(entries, breakLimits), [entries]);
  const settings = useMemo(() => entriesOf(entries, 'breaks-set').map(({ values }) => values), [entries]);
  const state =
    sitting && breakState(sitting, { now, timeZone, presence: sharedNotes().presence() }, breakLimits);
  const profile = sitting?.settings.profile;
  return {
    now,
    timeZone,
    settings,
    state,
    areSignsOpen: areSignsOpen(entries, now, timeZone),
    timeOf: (at) => localTime(at, timeZone),
    note: (event) => {
      if (profile) void journal.append([{ kind: 'break-noted', values: { event, profile } }]);
    },
    set: (values) => void journal.append([{ kind: 'breaks-set', values }]),
  };
}

function areSignsOpen(entries: readonly JournalEntry[], now: Instant, timeZone: string): boolean {
  if (recoveryPhase(entries, localDay(now, timeZone), phaseLimits) === 'well') return false;
  const { answers } = knownSigns(entries, currentRun(entries)?.id ?? null, now, numbers.signsAskAgain.value);
  return triage(answers).openEmergency.length > 0;
}

import { numbers } from '../../../content/evidence/numbers.ts';
import { pausingLimits } from '../../../content/pausing/pausing-limits.ts';
import { returnPlans } from '../../../content/pausing/return-plans.ts';
import { signsDue } from '../../../domain/check-in/signs-due.ts';
import { currentRun } from '../../../domain/guide/position.ts';
import { knownSigns } from '../../../domain/guide/sign-answers.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import { pausedActivities, type PausedActivity } from '../../../domain/pausing/paused-activities.ts';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { localDay, type LocalDay } from '../../../domain/time/local-day.ts';
import { triage } from '../../../domain/triage/triage.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';

/** Days change by midnight; a minute is soon enough to notice. */
const LOOK_EVERY_MS = MINUTE_MS;

export interface Paused {
  entries: readonly JournalEntry[];
  today: LocalDay;
  activities: readonly PausedActivity[];
  /** The emergency signs were not gone through: no step is shown before. Source: section 2, rule 3. */
  areSignsOpen: boolean;
  write(...entries: NewEntry[]): Promise<unknown>;
}

export function usePaused(): Paused {
  const { clock, journal } = useCompanion();
  const now = useNow(LOOK_EVERY_MS);
  const entries = effectiveEntries(journal.entries.value);
  const today = localDay(now, clock.timeZone());
  const { answers } = knownSigns(entries, currentRun(entries)?.id ?? null, now, numbers.signsAskAgain.value);
  const { openEmergency, emergency, sameDay } = triage(answers);
  const areSignsOpen = openEmergency.length > 0;
  return {
    entries,
    today,
    activities: pausedActivities(
      entries,
      returnPlans,
      today,
      pausingLimits,
      areSignsOpen || emergency.length + sameDay.length + signsDue(entries, now).length > 0,
    ),
    areSignsOpen,
    write: (...written) => journal.append(written),
  };
}

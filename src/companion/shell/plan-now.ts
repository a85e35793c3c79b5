import { exercises } from '../../content/exercises/library.ts';
import { planLimits } from '../../content/recovery/plan-limits.ts';
import { numbers } from '../../content/evidence/numbers.ts';
import { checkInDay } from '../../domain/check-in/check-in-day.ts';
import { signsDue } from '../../domain/check-in/signs-due.ts';
import { dueNotices, holdingNotices } from '../../domain/episode/notices/due-notices.ts';
import { currentRun } from '../../domain/guide/position.ts';
import { knownSigns } from '../../domain/guide/sign-answers.ts';
import { effectiveEntries } from '../../domain/journal/effective-entries.ts';
import type { JournalEntry } from '../../domain/journal/entry.ts';
import { planFor } from '../../domain/recovery/plan-for.ts';
import type { DayPlan, PlanFacts } from '../../domain/recovery/plan.ts';
import { recoveryPhase } from '../../domain/recovery/recovery-phase.ts';
import { MINUTE_MS, type ZonedNow } from '../../domain/time/instant.ts';
import { localDay, type LocalDay } from '../../domain/time/local-day.ts';
import { triage } from '../../domain/triage/triage.ts';
import { zonedNow } from './clock.ts';
import { useCompanion } from './companion.ts';
import { useNow } from './ticking.ts';

/** Days change by midnight, and sessions are abandoned by the hour; a minute is soon enough to notice. */
const LOOK_EVERY_MS = MINUTE_MS;

export interface PlanNow {
  plan: DayPlan;
  /** Effective entries. */
  entries: readonly JournalEntry[];
  now: ZonedNow;
  /** The day that is being lived, until four in the morning. */
  today: LocalDay;
}

/** The plan of today as the journal stands. */
export function usePlan(): PlanNow {
  const { clock, journal } = useCompanion();
  useNow(LOOK_EVERY_MS);
  // Not the time of the last look: what was written since then has to count.
  const now = zonedNow(clock);
  const entries = effectiveEntries(journal.entries.value);
  const today = checkInDay(now);
  return { plan: planFor(entries, today, exercises, factsOf(entries, now), planLimits), entries, now, today };
}

function factsOf(entries: readonly JournalEntry[], now: ZonedNow): PlanFacts {
  const notices = dueNotices(entries, now);
  return {
    signs: signsOf(entries, now),
    isPhysioAdvised: notices.some(({ sign }) => sign !== null && sign !== 'RC8'),
    isIntoALeg: holdingNotices(entries, now, null).some(
      ({ id, sign }) => id === 'into-a-leg' && sign !== null,
    ),
  };
}

/**
 * Everybody is asked for the signs once. Someone who is well is not asked each day, but what is new in a leg is asked for all the same, and waits
 * until it is answered. Source: section 2, rules 3 and 6.
 */
function signsOf(entries: readonly JournalEntry[], { now, timeZone }: ZonedNow): PlanFacts['signs'] {
  const { answers } = knownSigns(entries, currentRun(entries)?.id ?? null, now, numbers.signsAskAgain.value);
  const { emergency, sameDay, openEmergency } = triage(answers);
  if (emergency.length > 0) return 'emergency';
  if (sameDay.length > 0) return 'same-day';
  const isWell = recoveryPhase(entries, localDay(now, timeZone), planLimits) === 'well';
  const asked: readonly string[] = signsDue(entries, now);
  const isNews = openEmergency.some((id) => asked.includes(id));
  const wasAsked = entries.some(({ kind }) => kind === 'red-flags-answered');
  return openEmergency.length > 0 && (!isWell || isNews || !wasAsked) ? 'unanswered' : 'clear';
}

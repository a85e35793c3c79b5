import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { numbers } from '../../../content/evidence/numbers.ts';
import { sessionNumbers } from '../../../content/evidence/session-numbers.ts';
import { lightLimits } from '../../../content/recovery/light-limits.ts';
import { checkInDay } from '../../../domain/check-in/check-in-day.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { EntryOf, JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import { knownPain } from '../../../domain/recovery/known-pain.ts';
import type { PhaseLimits } from '../../../domain/recovery/recovery-phase.ts';
import { halfHourQuestion, type HalfHourQuestion } from '../../../domain/recovery/session-half-hour.ts';
import {
  currentSession,
  lastEndedSession,
  type EndedSession,
  type RunningSession,
} from '../../../domain/recovery/session-state.ts';
import { lightOf, type Light } from '../../../domain/recovery/traffic-light.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';
import { itemReader, type ItemReader } from './item-text.ts';

const LOOK_EVERY_MS = 10_000;

const phaseLimits: PhaseLimits = {
  firstDays: numbers.phaseFirstDays.value,
  firstWeeksDays: numbers.phaseFirstWeeks.value,
  redFrom: numbers.moveRedFrom.value,
};

export interface SessionNow {
  /** Effective entries. */
  entries: readonly JournalEntry[];
  now: Instant;
  running: RunningSession | null;
  ended: EndedSession | null;
  halfHour: HalfHourQuestion | null;
  readItem: ItemReader;
  /** The light of a rating in or after a session with this pain before it; null when it says nothing. */
  lightOfRating(rating: Rating, restingPain: RunningSession['restingPain'], isRest?: boolean): Light | null;
  write(...entries: NewEntry[]): Promise<unknown>;
}

export type Rating = Pick<EntryOf<'session-pain-rated'>['values'], 'nrs' | 'stopSigns'>;

/** Sessions as the journal stands. */
export function useSession(): SessionNow {
  const { clock, journal } = useCompanion();
  const now = useNow(LOOK_EVERY_MS);
  const entries = useComputed(() => effectiveEntries(journal.entries.value)).value;
  const readItem = useMemo(() => itemReader(entries), [entries]);
  // The day that is lived, and the pass of the plan: what is green here may not be red there.
  const today = checkInDay({ now, timeZone: clock.timeZone() });
  const isFirstDays = knownPain(entries, today, phaseLimits).firstDays.has(today);
  const asked = {
    isFirstDays,
    afterMs: sessionNumbers.askAgain.value * MINUTE_MS,
    limits: lightLimits,
  };
  return {
    entries,
    now,
    running: currentSession(entries, now),
    ended: lastEndedSession(entries),
    halfHour: halfHourQuestion(entries, now, asked),
    readItem,
    lightOfRating: ({ nrs, stopSigns = [] }, restingPain, isRest = false) => {
      if (stopSigns.length > 0) return 'red';
      if (nrs === undefined) return null;
      return lightOf({ resting: restingPain, painNow: nrs, isFirstDays, isRest }, lightLimits);
    },
    write: (...written) => journal.append(written),
  };
}

import { MINUTE_MS, type Instant } from '../time/instant.ts';
import { awayMs, type Presence } from './presence.ts';
import { hadQuiet, isQuiet, quietEnd } from './quiet-hours.ts';
import type { BreakLimits, Sitting } from './sitting.ts';

export interface BreakMoment {
  now: Instant;
  timeZone: string;
  presence: Presence | null;
}

/** Where the person is between two breaks. Every tab works out the same from the same entries. */
export type BreakState =
  /** On the road nothing is ever due; at a stop the person says so, and is on a break. */
  | { kind: 'driving' }
  | { kind: 'quiet'; until: Instant }
  /** Quiet hours are over, or the clock was set back, and nobody has been seen yet. */
  | { kind: 'not-begun' }
  | { kind: 'on-break'; from: Instant; until: Instant }
  | { kind: 'standing'; until: Instant }
  | { kind: 'on-call'; until: Instant }
  /** Nobody is there: nothing to remind of. */
  | { kind: 'away'; since: Instant }
  | { kind: 'sitting'; since: Instant; dueAt: Instant }
  /** `isSoft`: it waited for a call, and asks without a sound. */
  | { kind: 'due'; since: Instant; dueAt: Instant; isSoft: boolean; mayPostpone: boolean };

/** A clock that was set back by more than this has made the last entry worthless as a start. */
const SKEW_MS = MINUTE_MS;

/** Where the person is at `now`. What lies ahead of a clock that was set back counts from when they are seen next. */
export function breakState(sitting: Sitting, moment: BreakMoment, limits: BreakLimits): BreakState {
  const { now, timeZone, presence } = moment;
  const { settings, since, dueAt, breakBefore, postponed, callUntil } = sitting;
  const isOnBreak = breakBefore !== null && now >= breakBefore.from - SKEW_MS && now < breakBefore.until;
  if (settings.profile === 'drive')
    return isOnBreak ? { kind: 'on-break', ...breakBefore } : { kind: 'driving' };
  const quiet = { fromMinutes: settings.quietFromMinutes, untilMinutes: settings.quietUntilMinutes };
  if (isQuiet(now, quiet, timeZone)) return { kind: 'quiet', until: quietEnd(now, quiet, timeZone) };
  if ((breakBefore?.from ?? since) > now + SKEW_MS) return { kind: 'not-begun' };
  if (isOnBreak) return { kind: 'on-break', ...breakBefore };
  if (now < since) return { kind: 'standing', until: since };
  if (hadQuiet(since, now, quiet, timeZone)) return { kind: 'not-begun' };
  if (callUntil !== null && now < callUntil) return { kind: 'on-call', until: callUntil };
  const away = awayMs(sitting, presence, now, limits);
  if (away >= settings.breakMinutes * MINUTE_MS) return { kind: 'away', since: now - away };
  if (now < dueAt) return { kind: 'sitting', since, dueAt };
  return {
    kind: 'due',
    since,
    dueAt: Math.max(dueAt, callUntil ?? dueAt),
    isSoft: callUntil !== null && callUntil > dueAt,
    mayPostpone: postponed < limits.postponeAtMost,
  };
}

/**
 * Names the reminder that should be on the screen now; null for none. The same name in every tab, so that whoever shows
 * one first has shown it for all. Without an answer it comes again, as often as `limits` say and no more.
 */
export function reminderAt(state: BreakState, now: Instant, limits: BreakLimits): string | null {
  if (state.kind !== 'due') return null;
  const askedBefore = Math.floor((now - state.dueAt) / (limits.askAgainMinutes * MINUTE_MS));
  // After a call it asks once.
  const atMost = state.isSoft ? 1 : limits.askAtMost;
  return `${state.dueAt} ${Math.min(askedBefore, atMost - 1)}`;
}

import { instantAt } from '../time/instant-at.ts';
import { DAY_MS, type Instant, type ZonedNow } from '../time/instant.ts';
import { addDays, localDay } from '../time/local-day.ts';
import { type Weekday, weekdayOf } from '../time/weekday.ts';

/** Whoever has not opened the companion for so long is not called after for ever. Also the most wakes at a time. */
export const WAKE_DAYS = 35;

/** When somebody wants to be reminded. */
export interface WakeTimes {
  /** After midnight on the wall clock, 0 to 1439. */
  atMinutes: number;
  weekdays: readonly Weekday[];
}

/**
 * The instants at which a device is to be woken, earliest first: all after now and within `WAKE_DAYS`, one for each
 * chosen day, `WAKE_DAYS` at most. On a day when the clocks skip that time it is as late as it would have been; where
 * the time comes twice, the first counts. Empty when no day is chosen.
 */
export function nextWakes({ atMinutes, weekdays }: WakeTimes, { now, timeZone }: ZonedNow): Instant[] {
  const today = localDay(now, timeZone);
  return (
    Array.from({ length: WAKE_DAYS + 1 }, (_, days) => addDays(today, days))
      .filter((day) => weekdays.includes(weekdayOf(day)))
      .map((day) => instantAt(day, atMinutes, timeZone))
      .filter((at) => at > now && at <= now + WAKE_DAYS * DAY_MS)
      // One more would fit in where the clocks go forward.
      .slice(0, WAKE_DAYS)
  );
}

import { instantAt } from '../time/instant-at.ts';
import type { LocalDay } from '../time/local-day.ts';
import { localTime } from '../time/local-time.ts';
import type { Interval } from './interval.ts';

const DAY_MINUTES = 1440;
const HOUR_MINUTES = 60;
/** Of a week in which nobody works. */
const USUAL = { fromMinutes: 8 * HOUR_MINUTES, untilMinutes: 18 * HOUR_MINUTES } as const;

/** Minutes after midnight of `day` that the clocks show; 0 before it, 1440 after it. */
function minutesOn(day: LocalDay, at: number, timeZone: string): number {
  if (at <= instantAt(day, 0, timeZone)) return 0;
  if (at >= instantAt(day, DAY_MINUTES, timeZone)) return DAY_MINUTES;
  const [hours = 0, minutes = 0] = localTime(at, timeZone).split(':').map(Number);
  return hours * HOUR_MINUTES + minutes;
}

/** The full hours from the earliest to the latest of what is to be seen on any of these days. */
export function hoursToShow(
  days: readonly LocalDay[],
  seen: readonly Interval[],
  timeZone: string,
): { fromMinutes: number; untilMinutes: number } {
  let [from, until] = [DAY_MINUTES, 0];
  for (const day of days) {
    const [start, end] = [instantAt(day, 0, timeZone), instantAt(day, DAY_MINUTES, timeZone)];
    for (const one of seen) {
      if (one.end <= start || one.start >= end) continue;
      from = Math.min(from, minutesOn(day, one.start, timeZone));
      until = Math.max(until, minutesOn(day, one.end, timeZone));
    }
  }
  if (from >= until) return USUAL;
  return {
    fromMinutes: Math.floor(from / HOUR_MINUTES) * HOUR_MINUTES,
    untilMinutes: Math.ceil(until / HOUR_MINUTES) * HOUR_MINUTES,
  };
}

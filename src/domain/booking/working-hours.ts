import { instantAt } from '../time/instant-at.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';
import { weekdayOf } from '../time/weekday.ts';
import { type Interval, type Intervals, joined } from './interval.ts';

/** Hours of one weekday, 1 (Monday) to 7, in minutes after midnight; 1440 is the end of the day. */
export interface WeeklyHours {
  readonly weekday: number;
  readonly fromMinutes: number;
  readonly untilMinutes: number;
  /** First and last day on which they hold; null for always. */
  readonly firstDay: LocalDay | null;
  readonly lastDay: LocalDay | null;
}

/**
 * The hours of each day from `firstDay` to `lastDay`, both included, without `closedDays`, by the clocks of `timeZone`:
 * a day on which they change is an hour longer or shorter only where the hours span the change.
 */
export function hoursBetween(
  hours: readonly WeeklyHours[],
  { firstDay, lastDay, closedDays, timeZone }: HoursAsked,
): Intervals {
  const found: Interval[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    if (closedDays.has(day)) continue;
    const weekday = weekdayOf(day);
    for (const hour of hours) {
      if (hour.weekday !== weekday) continue;
      if ((hour.firstDay !== null && day < hour.firstDay) || (hour.lastDay !== null && day > hour.lastDay))
        continue;
      found.push({
        start: instantAt(day, hour.fromMinutes, timeZone),
        end: instantAt(day, hour.untilMinutes, timeZone),
      });
    }
  }
  return joined(found);
}

export interface HoursAsked {
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
  readonly closedDays: ReadonlySet<LocalDay>;
  readonly timeZone: string;
}

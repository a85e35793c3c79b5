import { addDays, daysBetween, type LocalDay } from '../time/local-day.ts';
import { weekdayOf } from '../time/weekday.ts';
import type { ExerciseDay } from './exercise-days.ts';
import type { StateReason } from './plan.ts';

/** Days of the window that strength days are counted in. */
const WEEK = 7;

/**
 * Why today is for strength or is a day of rest from it. Strength was neither yesterday nor, by the day of another
 * zone, is it tomorrow already; on no more than `most` of any seven days; on the days the person chose, where they
 * chose any. Source: section 9, "strength 2-3 days a week, a day between" (UV).
 */
export function strengthToday(
  days: readonly ExerciseDay[],
  today: LocalDay,
  chosenWeekdays: readonly number[],
  most: number,
): StateReason {
  const on = days.filter(({ hasStrength }) => hasStrength).map(({ day }) => day);
  if (on.includes(addDays(today, -1)) || on.includes(addDays(today, 1)))
    return { kind: 'strength-yesterday' };
  const ofWeek = on.filter((day) => day < today && daysBetween(day, today) < WEEK).length;
  if (ofWeek >= most) return { kind: 'strength-done-this-week', days: ofWeek };
  if (chosenWeekdays.length > 0 && !chosenWeekdays.includes(weekdayOf(today)))
    return { kind: 'not-a-strength-day' };
  return { kind: 'strength-day' };
}

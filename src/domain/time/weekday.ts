import { daysBetween, type LocalDay } from './local-day.ts';

/** A day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const A_MONDAY: LocalDay = '2001-01-01';

/** The day of the week that `day` falls on. */
export const weekdayOf = (day: LocalDay): Weekday =>
  ((((daysBetween(A_MONDAY, day) % 7) + 7) % 7) + 1) as Weekday;

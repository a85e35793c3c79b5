import { daysBetween, type LocalDay } from '../time/local-day.ts';
import type { CourseSpan } from './course-span.ts';

/** How long the pain had lasted when it was first asked about, in the classes of the studies. Source: WALL. */
export type PainAge = 'acute' | 'six-to-twelve-weeks' | 'persistent';

/** The published line that a course may be set beside. */
export interface UsualLine {
  age: PainAge;
  /** The day of the span on which it begins; below 0 where that lies before the span. */
  fromDayNumber: number;
}

const SIX_WEEKS_DAYS = 42;
const TWELVE_WEEKS_DAYS = 84;
/** "Since today or yesterday" is near enough to the day. [DR] */
const NEAR_DAYS = 1;

/**
 * The line for pain first noted on `firstNoted`: new pain is followed from the day it began, older pain from the first
 * note on, as in the studies. Null where it is not known well enough when the pain began. Source: WALL, MC12.
 */
export function usualLine(
  { beginning, beganBy, startDay }: CourseSpan,
  firstNoted: LocalDay | undefined,
): UsualLine | null {
  if (beganBy === null || firstNoted === undefined) return null;
  const daysAtFirst = daysBetween(beganBy, firstNoted);
  const fromNote = daysBetween(startDay, firstNoted);
  if (daysAtFirst >= TWELVE_WEEKS_DAYS) return { age: 'persistent', fromDayNumber: fromNote };
  if (daysAtFirst >= SIX_WEEKS_DAYS) return { age: 'six-to-twelve-weeks', fromDayNumber: fromNote };
  const isNear = beginning === 'known' || daysAtFirst <= NEAR_DAYS;
  return isNear ? { age: 'acute', fromDayNumber: daysBetween(startDay, beganBy) } : null;
}

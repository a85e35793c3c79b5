import type { PainAge, UsualLine } from './usual-line.ts';

/** What the pain of many people was on average, some weeks after it began or, older pain, was first asked about. */
export interface UsualCourse {
  /** As published, from 0 to 100; the first at week 0, in the order of time. */
  means: readonly { week: number; pain0to100: number }[];
  sources: readonly string[];
}

const DAYS_PER_WEEK = 7;
const NRS_PER_100 = 10 / 100;

export type UsualCourses = Readonly<Record<PainAge, UsualCourse>>;

/** The published means as points on the scale from 0 to 10, by days since the first. */
const usualPoints = (usual: UsualCourse): { dayNumber: number; pain: number }[] =>
  usual.means.map(({ week, pain0to100 }) => ({
    dayNumber: week * DAYS_PER_WEEK,
    pain: pain0to100 * NRS_PER_100,
  }));

/** The part of `line` that lies on the days of a span, by day number of the span. */
export function usualPointsOf(
  { age, fromDayNumber }: UsualLine,
  usual: UsualCourses,
): { dayNumber: number; pain: number }[] {
  const points = usualPoints(usual[age]).map(({ dayNumber, pain }) => ({
    dayNumber: dayNumber + fromDayNumber,
    pain,
  }));
  const onFirst = fromDayNumber < 0 ? usualPainOn(usual[age], -fromDayNumber) : null;
  const onSpan = points.filter(({ dayNumber }) => dayNumber >= 0);
  return onFirst === null ? onSpan : [{ dayNumber: 0, pain: onFirst }, ...onSpan];
}

/**
 * The usual pain, 0 to 10, on day `dayNumber` of it (0 is the first): on the straight line between
 * the two published means around it; null before the first and after the last, where nothing was published.
 */
export function usualPainOn(usual: UsualCourse, dayNumber: number): number | null {
  const points = usualPoints(usual);
  const next = points.findIndex((point) => point.dayNumber >= dayNumber);
  const after = points[next];
  if (!after) return null;
  if (after.dayNumber === dayNumber) return after.pain;
  const before = points[next - 1];
  if (!before) return null;
  const share = (dayNumber - before.dayNumber) / (after.dayNumber - before.dayNumber);
  return before.pain + share * (after.pain - before.pain);
}

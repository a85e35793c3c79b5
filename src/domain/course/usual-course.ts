/** What the pain of many people was on average, some weeks after it began. */
export interface UsualCourse {
  /** As published, from 0 to 100; the first at week 0, in the order of time. */
  means: readonly { week: number; pain0to100: number }[];
  cohorts: number;
  people: number;
  sources: readonly string[];
}

const DAYS_PER_WEEK = 7;
const NRS_PER_100 = 10 / 100;

/** The published means as points on the scale from 0 to 10, by days since the pain began. */
export const usualPoints = (usual: UsualCourse): { dayNumber: number; pain: number }[] =>
  usual.means.map(({ week, pain0to100 }) => ({
    dayNumber: week * DAYS_PER_WEEK,
    pain: pain0to100 * NRS_PER_100,
  }));

/**
 * The usual pain, 0 to 10, on day `dayNumber` since the pain began (0 is its first day): on the straight line between
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

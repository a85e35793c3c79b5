import { FLARE_POINTS } from './episode-rules.ts';
import type { DayRecord, Flare } from './episode.ts';

/**
 * Jumps of two points or more from one day that is known to the next, like with like: the worst with the worst, or, where
 * one of these is not known, pain now with pain now. `records` are days of one episode, oldest first.
 * Source: section 11, flare (DR).
 */
export function flaresIn(records: readonly DayRecord[]): Flare[] {
  const flares: Flare[] = [];
  const rated = records.filter(({ painNow }) => painNow !== null);
  for (const [at, record] of rated.entries()) {
    const before = rated[at - 1];
    const pair = before && likeWithLike(before, record);
    if (pair && pair.to - pair.from >= FLARE_POINTS) flares.push({ day: record.day, ...pair });
  }
  return flares;
}

/** The pain of two days in the same measure: worst of the day if both have it, else pain now; null if neither. */
export function likeWithLike(earlier: DayRecord, later: DayRecord): Pick<Flare, 'from' | 'to'> | null {
  if (earlier.painWorst !== null && later.painWorst !== null)
    return { from: earlier.painWorst, to: later.painWorst };
  if (earlier.painNow !== null && later.painNow !== null) return { from: earlier.painNow, to: later.painNow };
  return null;
}

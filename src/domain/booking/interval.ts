import type { Instant } from '../time/instant.ts';

/** From `start` up to, and without, `end`. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** Sorted, not empty, neither overlapping nor touching. */
export type Intervals = readonly Interval[];

/** Any intervals as sorted ones, overlapping and touching ones joined, empty ones left out. */
export function joined(intervals: readonly Interval[]): Intervals {
  const sorted = intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const result: { start: Instant; end: Instant }[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** What is in both. */
export function common(ours: Intervals, theirs: Intervals): Intervals {
  const result: Interval[] = [];
  for (let i = 0, j = 0; i < ours.length && j < theirs.length;) {
    const [a, b] = [ours[i] as Interval, theirs[j] as Interval];
    const start = Math.max(a.start, b.start);
    const end = Math.min(a.end, b.end);
    if (start < end) result.push({ start, end });
    if (a.end < b.end) i++;
    else j++;
  }
  return result;
}

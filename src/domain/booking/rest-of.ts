import { type Interval, type Intervals, joined } from './interval.ts';

/** What of `hours` is left without `taken`, which may overlap and come in any order. */
export function restOf(hours: Intervals, taken: readonly Interval[]): Intervals {
  const left: Interval[] = [];
  const sorted = joined(taken);
  for (const { start, end } of hours) {
    let from = start;
    for (const one of sorted) {
      if (one.end <= from || one.start >= end) continue;
      if (one.start > from) left.push({ start: from, end: one.start });
      from = one.end;
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

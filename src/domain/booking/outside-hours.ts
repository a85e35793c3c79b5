import type { Interval, Intervals } from './interval.ts';

/** Those of `appointments` that do not lie whole within one stretch of `hours`, in the order they came. */
export function outsideOf<T extends Interval>(appointments: readonly T[], hours: Intervals): T[] {
  return appointments.filter(
    ({ start, end }) => !hours.some((stretch) => stretch.start <= start && end <= stretch.end),
  );
}

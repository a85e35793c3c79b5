import { MINUTE_MS } from '../../domain/time/instant.ts';
import { addDays } from '../../domain/time/local-day.ts';
import { weekdayOf } from '../../domain/time/weekday.ts';
import { weekdayCodes } from './weekday-codes.ts';
import type { ZoneChange } from './zone-changes.ts';

/** When a change takes place on the clock that is then left: `2026-03-29T01:00:00`. */
export const wallClockOf = ({ at, fromMinutes }: ZoneChange): string =>
  new Date(at + fromMinutes * MINUTE_MS).toISOString().slice(0, 19);

/**
 * The rule that gives these changes, one a year: the same month, clock time, offsets and weekday, counted from the
 * beginning or the end of the month. Null where no such rule gives them all, as in lands that go by the moon.
 */
export function yearlyRule(changes: readonly ZoneChange[]): string | null {
  const [first, ...others] = changes.map((change) => ({ change, clock: wallClockOf(change) }));
  if (!first || others.length === 0) return null;
  const month = first.clock.slice(5, 7);
  const weekday = weekdayOf(first.clock.slice(0, 10));
  const same = others.every(
    ({ change, clock }, at) =>
      Number(clock.slice(0, 4)) === Number(first.clock.slice(0, 4)) + at + 1 &&
      clock.slice(5, 7) === month &&
      clock.slice(11) === first.clock.slice(11) &&
      change.fromMinutes === first.change.fromMinutes &&
      change.toMinutes === first.change.toMinutes &&
      weekdayOf(clock.slice(0, 10)) === weekday,
  );
  if (!same) return null;
  const days = [first, ...others].map(({ clock }) => clock.slice(0, 10));
  const nths = new Set(days.map((day) => Math.ceil(Number(day.slice(8)) / 7)));
  const isLast = days.every((day) => addDays(day, 7).slice(5, 7) !== month);
  const [nth] = isLast ? [-1] : nths;
  if (!isLast && nths.size > 1) return null;
  return `FREQ=YEARLY;BYMONTH=${Number(month)};BYDAY=${nth}${weekdayCodes[weekday]}`;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Interval, joined } from './interval.ts';
import { restOf } from './rest-of.ts';

const span = (start: number, end: number): Interval => ({ start, end });

test('what is taken is cut out, also where it goes over the edges or overlaps', () => {
  const hours = [span(8, 12), span(13, 17)];
  expect(restOf(hours, [span(11, 14), span(7, 9), span(15, 16), span(15, 16)])).toEqual([
    span(9, 11),
    span(14, 15),
    span(16, 17),
  ]);
  expect(restOf(hours, [])).toEqual(hours);
  expect(restOf(hours, [span(0, 20)])).toEqual([]);
});

test('each moment is left exactly when it is open and not taken', () => {
  const some = fc.array(
    fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => span(start, start + length)),
    { maxLength: 8 },
  );
  const holds = (intervals: readonly Interval[], at: number) =>
    intervals.some(({ start, end }) => start <= at && at < end);
  fc.assert(
    fc.property(some, some, (open, taken) => {
      const left = restOf(joined(open), taken);
      for (let at = 0; at < 40; at++) expect(holds(left, at)).toBe(holds(open, at) && !holds(taken, at));
    }),
  );
});

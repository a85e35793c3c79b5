import { expect, test } from 'vitest';
import type { Nrs } from '../journal/entry.ts';
import { isNrsChange, nrsBand } from './nrs.ts';

test('pain falls into the published bands', () => {
  expect(([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).map(nrsBand)).toEqual([
    '0', '1-3', '1-3', '1-3', '4-6', '4-6', '4-6', '7-9', '7-9', '7-9', '10',
  ]); // prettier-ignore
});

test.each<[Nrs, Nrs, boolean]>([
  [8, 7, false],
  [8, 6, true],
  [6, 8, true],
  [10, 9, false],
  [4, 3, false],
  [3, 2, true],
  [2, 3, true],
  [0, 1, false],
  [0, 2, true],
  [5, 5, false],
])('a change from %i to %i counts: %s', (from, to, counts) => {
  expect(isNrsChange(from, to)).toBe(counts);
});

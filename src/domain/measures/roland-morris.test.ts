import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isRealRolandMorrisChange,
  isRolandMorrisBlunt,
  isRolandMorrisChangeThatCounts,
  rolandMorrisScore,
} from './roland-morris.ts';

test('the score is the number of statements ticked', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 24 })), (ticked) => {
      expect(rolandMorrisScore(ticked)).toBe(ticked.length);
    }),
  );
  expect(rolandMorrisScore([3, 3, 24, 1])).toBe(3);
  expect(rolandMorrisScore([0, 25, 24])).toBe(1);
});

test.each([
  [14, 10, false],
  [14, 9, true],
  [9, 14, true],
])('from %i to %i is beyond the error of the measure: %s', (from, to, isReal) => {
  expect(isRealRolandMorrisChange(from, to)).toBe(isReal);
});

test.each([
  [10, 8, false],
  [10, 7, true],
  [10, 13, true],
  [0, 24, false],
])('from %i to %i is a change that counts: %s', (from, to, counts) => {
  expect(isRolandMorrisChangeThatCounts(from, to)).toBe(counts);
});

test('under 4 and over 20 the measure tells little', () => {
  expect([0, 3, 4, 20, 21, 24].map(isRolandMorrisBlunt)).toEqual([true, true, false, false, true, true]);
});

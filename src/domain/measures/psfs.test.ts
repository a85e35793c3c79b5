import { expect, test } from 'vitest';
import { isRealPsfsChange, psfsMean } from './psfs.ts';

test('the score is the mean of the activities that were scored', () => {
  expect(psfsMean({})).toBeNull();
  expect(psfsMean({ socks: 0 })).toBe(0);
  expect(psfsMean({ socks: 2, chair: 5, walk: 8, sit: 10, lift: 0 })).toBe(5);
});

test.each([
  ['mean', 3, 4.9, false],
  ['mean', 3, 5, true],
  ['mean', 5, 2.9, true],
  ['single', 3, 5, false],
  ['single', 3, 6, true],
  ['single', 6, 3, true],
] as const)('a %s going from %f to %f has really changed: %s', (of, from, to, isReal) => {
  expect(isRealPsfsChange(of, from, to)).toBe(isReal);
});

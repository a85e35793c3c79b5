import { expect, test } from 'vitest';
import { penceOf } from './price.ts';

test.each([
  ['58', 5800],
  ['£58.00', 5800],
  [' £ 58.50 ', 5850],
  ['0', 0],
  ['1,200', 120_000],
])('%s is %i pence', (text, pence) => {
  expect(penceOf(text)).toBe(pence);
});

test.each(['', 'free', '58.5', '-5', '58 euros', '1e5'])('“%s” is no price', (text) => {
  expect(penceOf(text)).toBeNull();
});

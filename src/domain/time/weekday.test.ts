import { expect, test } from 'vitest';
import { weekdayOf } from './weekday.ts';

test.each([
  ['2026-11-22', 7],
  ['2026-11-23', 1],
  ['2000-12-31', 7],
  ['2001-01-01', 1],
  ['1999-12-31', 5],
  ['2028-02-29', 2],
] as const)('%s is day %i of its week', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

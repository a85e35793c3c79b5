import { expect, test } from 'vitest';
import { daysInARowSoFar, daysInARowWithToday } from './day-run.ts';

test('days in a row end today or yesterday, and a day without a dose breaks them', () => {
  const days = new Set(['2026-11-18', '2026-11-20', '2026-11-21']);
  expect(daysInARowSoFar(days, '2026-11-21')).toBe(2);
  expect(daysInARowSoFar(days, '2026-11-22')).toBe(2);
  expect(daysInARowSoFar(days, '2026-11-23')).toBe(0);
});

test('a dose today would make the row one longer, unless today has one already', () => {
  const days = new Set(['2026-02-28', '2026-03-01']);
  expect(daysInARowWithToday(days, '2026-03-01')).toBe(2);
  expect(daysInARowWithToday(days, '2026-03-02')).toBe(3);
  expect(daysInARowWithToday(days, '2026-03-03')).toBe(1);
});

test('a dose of tomorrow’s date, from a zone further east, counts too', () => {
  expect(daysInARowWithToday(new Set(['2026-11-21', '2026-11-23']), '2026-11-22')).toBe(3);
  expect(daysInARowSoFar(new Set(['2026-11-23']), '2026-11-22')).toBe(1);
});

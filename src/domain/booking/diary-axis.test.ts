import { expect, test } from 'vitest';
import { instantAt } from '../time/instant-at.ts';
import { HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import { clockAxis, hourMarks, passingAxis, rowsOf, type ShownHours } from './diary-axis.ts';

const timeZone = 'Europe/London';
const whole = (day: string): ShownHours => ({ day, fromMinutes: 0, untilMinutes: 1440, timeZone });
const morning = { day: '2026-12-01', fromMinutes: 8 * 60, untilMinutes: 12 * 60, timeZone };
const at = (day: string, minutes: number) => instantAt(day, minutes, timeZone);

test('a morning has twelve rows an hour and a mark at each hour', () => {
  const axis = passingAxis(morning);
  expect(axis.rows).toBe(48);
  expect(hourMarks(axis, timeZone)).toEqual([
    { row: 0, time: '08:00' },
    { row: 12, time: '09:00' },
    { row: 24, time: '10:00' },
    { row: 36, time: '11:00' },
  ]);
});

test('the day on which the clocks go back has 25 hours, one o’clock twice', () => {
  const axis = passingAxis(whole('2026-10-25'));
  expect(axis.rows).toBe(25 * 12);
  expect(
    hourMarks(axis, timeZone)
      .slice(0, 4)
      .map(({ time }) => time),
  ).toEqual(['00:00', '01:00', '01:00', '02:00']);
  expect(axis.rowOf(at('2026-10-25', 9 * 60))).toBe(10 * 12);
});

test('the day on which the clocks go forward has 23 hours, one o’clock never', () => {
  const axis = passingAxis(whole('2026-03-29'));
  expect(axis.rows).toBe(23 * 12);
  expect(
    hourMarks(axis, timeZone)
      .slice(0, 3)
      .map(({ time }) => time),
  ).toEqual(['00:00', '02:00', '03:00']);
});

test('by the clock nine is nine on each day of a week, whatever the night before was', () => {
  for (const day of ['2026-10-24', '2026-10-25', '2026-10-26', '2026-03-29'])
    expect(clockAxis(whole(day)).rowOf(at(day, 9 * 60))).toBe(9 * 12);
});

test('by the clock the second half past one stands at the row of the first, and keeps its length', () => {
  const first = at('2026-10-25', 90);
  const axis = clockAxis(whole('2026-10-25'));
  const half = 30 * MINUTE_MS;
  expect(rowsOf(axis, { start: first, end: first + half })).toEqual({ row: 18, span: 6 });
  expect(rowsOf(axis, { start: first + HOUR_MS, end: first + HOUR_MS + half })).toEqual({ row: 18, span: 6 });
});

test('what begins before the axis or ends after it is cut, and what lies outside is not there', () => {
  const axis = passingAxis(morning);
  const day = '2026-12-01';
  expect(rowsOf(axis, { start: at(day, 7 * 60), end: at(day, 9 * 60) })).toEqual({ row: 0, span: 12 });
  expect(rowsOf(axis, { start: at(day, 11 * 60 + 45), end: at(day, 13 * 60) })).toEqual({ row: 45, span: 3 });
  expect(rowsOf(axis, { start: at(day, 12 * 60), end: at(day, 13 * 60) })).toBe(null);
});

test('an odd minute is shown in the row it lies in', () => {
  const start = at('2026-12-01', 8 * 60 + 7);
  expect(rowsOf(passingAxis(morning), { start, end: start + 21 * MINUTE_MS })).toEqual({ row: 1, span: 5 });
});

import { expect, test } from 'vitest';
import { breakTimes } from './break-times.ts';

const day = (fromMinutes: number, untilMinutes: number) =>
  breakTimes({ fromMinutes, untilMinutes, intervalMinutes: 50, breakMinutes: 10 });

test('a break comes after each interval, and the next interval begins when it is over', () => {
  expect(day(540, 720)).toEqual([590, 650, 710]);
});

test('a break that would not be over in time is left out', () => {
  expect(day(540, 719)).toEqual([590, 650]);
  expect(day(540, 599)).toEqual([]);
  expect(day(540, 540)).toEqual([]);
});

import { expect, test } from 'vitest';
import { instantAt } from '../time/instant-at.ts';
import type { LocalDay } from '../time/local-day.ts';
import { hoursToShow } from './diary-span.ts';

const timeZone = 'Europe/London';
const seen = (day: LocalDay, from: number, until: number) => ({
  start: instantAt(day, from, timeZone),
  end: instantAt(day, until, timeZone),
});

test('from the hour of the earliest to that of the latest, on any of the days', () => {
  const week = [seen('2026-12-01', 9 * 60 + 15, 12 * 60), seen('2026-12-02', 10 * 60, 17 * 60 + 5)];
  expect(hoursToShow(['2026-12-01', '2026-12-02'], week, timeZone)).toEqual({
    fromMinutes: 9 * 60,
    untilMinutes: 18 * 60,
  });
  expect(hoursToShow(['2026-12-01'], week, timeZone)).toEqual({ fromMinutes: 9 * 60, untilMinutes: 12 * 60 });
});

test('eight to six where there is nothing', () => {
  expect(hoursToShow(['2026-12-06'], [seen('2026-12-01', 60, 120)], timeZone)).toEqual({
    fromMinutes: 8 * 60,
    untilMinutes: 18 * 60,
  });
});

test('what goes over midnight is seen on both days', () => {
  const night = {
    start: instantAt('2026-12-01', 23 * 60, timeZone),
    end: instantAt('2026-12-02', 60, timeZone),
  };
  expect(hoursToShow(['2026-12-01'], [night], timeZone)).toEqual({
    fromMinutes: 23 * 60,
    untilMinutes: 1440,
  });
  expect(hoursToShow(['2026-12-02'], [night], timeZone)).toEqual({ fromMinutes: 0, untilMinutes: 60 });
});

test('the hour that comes twice does not end the day early', () => {
  const first = instantAt('2026-10-25', 90, timeZone);
  const night = { start: first, end: first + 2.5 * 60 * 60_000 };
  expect(hoursToShow(['2026-10-25'], [night], timeZone)).toEqual({ fromMinutes: 60, untilMinutes: 180 });
});

import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../domain/time/instant.ts';
import { isCalendarDay, momentWithOffset } from './moments.ts';

const hourly = (from: string, timeZone: string) =>
  [0, 1, 2].map((hours) => momentWithOffset(Date.parse(from) + hours * HOUR_MS, timeZone));

describe('a moment has the offset of its own day and hour', () => {
  test.each([
    [
      'Europe/London',
      '2026-03-29T00:30:00Z',
      ['2026-03-29T00:30:00+00:00', '2026-03-29T02:30:00+01:00', '2026-03-29T03:30:00+01:00'],
    ],
    [
      'Europe/London',
      '2026-10-25T00:30:00Z',
      ['2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+00:00', '2026-10-25T02:30:00+00:00'],
    ],
    [
      'America/New_York',
      '2026-03-08T06:30:00Z',
      ['2026-03-08T01:30:00-05:00', '2026-03-08T03:30:00-04:00', '2026-03-08T04:30:00-04:00'],
    ],
    [
      'America/New_York',
      '2026-11-01T05:30:00Z',
      ['2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00', '2026-11-01T02:30:00-05:00'],
    ],
    [
      'Australia/Lord_Howe',
      '2026-04-04T14:15:00Z',
      ['2026-04-05T01:15:00+11:00', '2026-04-05T01:45:00+10:30', '2026-04-05T02:45:00+10:30'],
    ],
    [
      'Australia/Lord_Howe',
      '2026-10-03T15:15:00Z',
      ['2026-10-04T01:45:00+10:30', '2026-10-04T03:15:00+11:00', '2026-10-04T04:15:00+11:00'],
    ],
  ])('in %s from %s', (timeZone, from, expected) => {
    expect(hourly(from, timeZone)).toEqual(expected);
  });

  test('in UTC for a zone that this device does not know', () => {
    expect(momentWithOffset(Date.parse('2026-11-22T10:00:00Z'), 'Mars/Olympus')).toBe(
      '2026-11-22T10:00:00+00:00',
    );
  });

  test('in UTC where the offset was no whole minutes', () => {
    expect(momentWithOffset(Date.parse('1960-01-01T12:00:00.500Z'), 'Africa/Monrovia')).toBe(
      '1960-01-01T12:00:00+00:00',
    );
  });

  test('is the same moment again when it is read', () => {
    for (const at of [-2_208_988_800_000, -1, 0, 1_774_744_200_999, 4_102_444_799_999])
      for (const timeZone of ['Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu'])
        expect(Date.parse(momentWithOffset(at, timeZone)), `${at} ${timeZone}`).toBe(
          Math.floor(at / 1000) * 1000,
        );
  });
});

test('a day is one that the calendar has', () => {
  expect(['1984-02-29', '2026-12-31'].every(isCalendarDay)).toBe(true);
  for (const no of ['', '1985-02-29', '2026-02-30', '1984', '30/06/1984', '2026-13-01', '1784-01-01'])
    expect(isCalendarDay(no), no).toBe(false);
});

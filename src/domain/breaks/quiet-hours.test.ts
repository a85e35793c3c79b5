import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import { localTime } from '../time/local-time.ts';
import { hadQuiet, isQuiet, quietEnd } from './quiet-hours.ts';

const night = { fromMinutes: 22 * 60, untilMinutes: 7 * 60 };
const utc = (text: string) => Date.parse(text);

test.each([
  ['Europe/London', '2026-07-01T21:00:00Z', '2026-07-02T06:00:00Z'],
  ['America/New_York', '2026-07-02T02:00:00Z', '2026-07-02T11:00:00Z'],
  ['Australia/Lord_Howe', '2026-07-01T11:30:00Z', '2026-07-01T20:30:00Z'],
])('in %s they begin at ten at night to the millisecond, and are over at seven', (zone, from, until) => {
  expect(isQuiet(utc(from) - 1, night, zone)).toBe(false);
  expect(isQuiet(utc(from), night, zone)).toBe(true);
  expect(isQuiet(utc(until) - 1, night, zone)).toBe(true);
  expect(isQuiet(utc(until), night, zone)).toBe(false);
  expect(quietEnd(utc(from), night, zone)).toBe(utc(until));
});

describe('when clocks change', () => {
  test.each([
    // Clocks go forward in London at 01:00 and back at 02:00; the nights have eight and ten hours.
    ['Europe/London', '2026-03-28T22:00:00Z', 8],
    ['Europe/London', '2026-10-24T21:00:00Z', 10],
    ['America/New_York', '2026-03-08T03:00:00Z', 8],
    ['America/New_York', '2026-11-01T02:00:00Z', 10],
    // Lord Howe changes by half an hour.
    ['Australia/Lord_Howe', '2026-10-03T11:30:00Z', 8.5],
    ['Australia/Lord_Howe', '2026-04-04T11:00:00Z', 9.5],
  ])('a night in %s from %s is over when the wall clock says so', (zone, from, hours) => {
    expect(localTime(utc(from), zone)).toBe('22:00');
    expect(quietEnd(utc(from), night, zone)).toBe(utc(from) + hours * HOUR_MS);
  });

  test('quiet hours within the hour that is skipped do not come that day', () => {
    const quiet = { fromMinutes: 60, untilMinutes: 105 };
    const [from, until] = [utc('2026-03-28T12:00:00Z'), utc('2026-03-29T12:00:00Z')];
    expect(hadQuiet(from, until, quiet, 'Europe/London')).toBe(false);
    expect(hadQuiet(from - 24 * HOUR_MS, from, quiet, 'Europe/London')).toBe(true);
  });

  test('and within the hour that is lived twice come twice', () => {
    const quiet = { fromMinutes: 60, untilMinutes: 105 };
    const quarters = Array.from({ length: 12 }, (_, at) => utc('2026-10-25T00:00:00Z') + at * 15 * MINUTE_MS);
    expect(quarters.map((at) => isQuiet(at, quiet, 'Europe/London'))).toEqual(
      [1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 0, 0].map(Boolean),
    );
  });
});

test('from and until the same are no quiet hours', () => {
  const none = { fromMinutes: 480, untilMinutes: 480 };
  expect(hadQuiet(utc('2026-03-01T00:00:00Z'), utc('2026-03-04T00:00:00Z'), none, 'Europe/London')).toBe(
    false,
  );
});

const zones = fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe');
const instants = fc.integer({ min: utc('2026-01-01T00:00:00Z'), max: utc('2027-01-01T00:00:00Z') });
const quarters = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
const anyQuiet = fc.record({ fromMinutes: quarters, untilMinutes: quarters });

test('at any moment of a year what ends is quiet up to its last millisecond, and no longer', () => {
  fc.assert(
    fc.property(zones, instants, anyQuiet, (zone, at, quiet) => {
      const end = quietEnd(at, quiet, zone);
      expect(isQuiet(end, quiet, zone)).toBe(false);
      if (end === at) return;
      expect(isQuiet(end - 1, quiet, zone)).toBe(true);
      expect(hadQuiet(at, end, quiet, zone)).toBe(true);
    }),
  );
});

test('no minute of quiet is missed between any two moments', () => {
  const minutes = fc.integer({ min: 0, max: 600 });
  fc.assert(
    fc.property(zones, instants, minutes, anyQuiet, (zone, from, length, quiet) => {
      const until = from + length * MINUTE_MS;
      const found = Array.from({ length: length + 1 }, (_, at) =>
        isQuiet(from + at * MINUTE_MS, quiet, zone),
      );
      if (found.includes(true)) expect(hadQuiet(from, until, quiet, zone)).toBe(true);
      if (!hadQuiet(from, until, quiet, zone)) expect(found).not.toContain(true);
    }),
    { numRuns: 60 },
  );
});

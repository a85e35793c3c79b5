import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '../time/instant.ts';
import { addDays, localDay } from '../time/local-day.ts';
import { instantsAt } from '../time/local-time.ts';
import { type Weekday, weekdayOf } from '../time/weekday.ts';
import { nextWakes, WAKE_DAYS } from './wakes.ts';

const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const london = (time: string) => ({ now: Date.parse(time), timeZone: 'Europe/London' });
const firstThree = (times: number[]) => times.slice(0, 3).map((at) => new Date(at).toISOString());

test('today counts while its time has not come, and no longer', () => {
  const eight = { atMinutes: 8 * 60, weekdays: everyDay };
  expect(firstThree(nextWakes(eight, london('2026-11-23T07:59:59Z')))).toEqual([
    '2026-11-23T08:00:00.000Z',
    '2026-11-24T08:00:00.000Z',
    '2026-11-25T08:00:00.000Z',
  ]);
  expect(firstThree(nextWakes(eight, london('2026-11-23T08:00:00Z')))[0]).toBe('2026-11-24T08:00:00.000Z');
});

test('only the chosen days', () => {
  const times = { atMinutes: 19 * 60 + 30, weekdays: [1, 4] as Weekday[] };
  expect(firstThree(nextWakes(times, london('2026-11-24T12:00:00Z')))).toEqual([
    '2026-11-26T19:30:00.000Z',
    '2026-11-30T19:30:00.000Z',
    '2026-12-03T19:30:00.000Z',
  ]);
  expect(nextWakes({ ...times, weekdays: [] }, london('2026-11-24T12:00:00Z'))).toEqual([]);
});

test('eight o’clock stays eight o’clock when the clocks change', () => {
  const eight = { atMinutes: 8 * 60, weekdays: everyDay };
  expect(firstThree(nextWakes(eight, london('2026-03-27T12:00:00Z')))).toEqual([
    '2026-03-28T08:00:00.000Z',
    '2026-03-29T07:00:00.000Z',
    '2026-03-30T07:00:00.000Z',
  ]);
  expect(firstThree(nextWakes(eight, london('2026-10-23T12:00:00Z')))).toEqual([
    '2026-10-24T07:00:00.000Z',
    '2026-10-25T08:00:00.000Z',
    '2026-10-26T08:00:00.000Z',
  ]);
});

test('a time that the clocks skip is not left out, and one that comes twice rings once', () => {
  const halfPastOne = { atMinutes: 90, weekdays: everyDay };
  expect(firstThree(nextWakes(halfPastOne, london('2026-03-28T12:00:00Z'))).slice(0, 2)).toEqual([
    '2026-03-29T01:30:00.000Z',
    '2026-03-30T00:30:00.000Z',
  ]);
  expect(firstThree(nextWakes(halfPastOne, london('2026-10-24T12:00:00Z'))).slice(0, 2)).toEqual([
    '2026-10-25T00:30:00.000Z',
    '2026-10-26T01:30:00.000Z',
  ]);
});

test('never more than the server takes, though one more fits in where the clocks go forward', () => {
  const soon = london('2026-03-01T07:30:00Z');
  expect(nextWakes({ atMinutes: 8 * 60, weekdays: everyDay }, soon)).toHaveLength(WAKE_DAYS);
});

test('every chosen day of the weeks ahead has one, at the time that was chosen, in order and no further', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'),
      fc.integer({ min: Date.parse('2025-01-01T00:00Z'), max: Date.parse('2028-01-01T00:00Z') }),
      fc.integer({ min: 0, max: 1439 }),
      fc.uniqueArray(fc.constantFrom(...everyDay)),
      (timeZone, now, atMinutes, weekdays) => {
        const wakes = nextWakes({ atMinutes, weekdays }, { now, timeZone });
        const clock = new Date(atMinutes * 60_000).toISOString().slice(11, 16);
        const last = now + WAKE_DAYS * DAY_MS;
        const inReach = Array.from({ length: WAKE_DAYS + 2 }, (_, days) =>
          addDays(localDay(now, timeZone), days),
        )
          .filter((day) => weekdays.includes(weekdayOf(day)))
          .flatMap((day) => instantsAt(day, clock, timeZone).slice(0, 1))
          .filter((at) => at > now && at <= last);
        expect(
          wakes.filter((at) => instantsAt(localDay(at, timeZone), clock, timeZone).includes(at)),
        ).toEqual(inReach);
        expect(wakes).toEqual([...new Set(wakes)].toSorted((a, b) => a - b));
        expect(wakes.length).toBeLessThanOrEqual(WAKE_DAYS);
        for (const at of wakes) {
          expect(at).toBeGreaterThan(now);
          expect(at).toBeLessThanOrEqual(last);
          expect(weekdays).toContain(weekdayOf(localDay(at, timeZone)));
        }
      },
    ),
    { numRuns: 60 },
  );
});

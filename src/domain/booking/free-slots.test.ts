import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../time/instant.ts';
import { instantAt } from '../time/instant-at.ts';
import { localDay } from '../time/local-day.ts';
import { localTime } from '../time/local-time.ts';
import { weekdayOf } from '../time/weekday.ts';
import { freeStarts } from './free-slots.ts';
import { common, joined } from './interval.ts';
import { hoursBetween } from './working-hours.ts';

const physio = { durationMinutes: 45, bufferBeforeMinutes: 0, bufferAfterMinutes: 15 };
const at = (time: string, day = '2026-11-23', timeZone = 'Europe/London') => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantAt(day, hours * 60 + minutes, timeZone);
};
const stretch = (from: string, until: string, day?: string) => ({
  start: at(from, day),
  end: at(until, day),
});
const times = (starts: readonly number[], timeZone = 'Europe/London') =>
  starts.map((start) => `${localDay(start, timeZone)} ${localTime(start, timeZone)}`);
const every15 = { stepMinutes: 15, earliest: 0 };

test('an empty morning is free at every quarter until the last that ends in time', () => {
  expect(times(freeStarts([stretch('9:00', '10:30')], [], physio, every15))).toEqual([
    '2026-11-23 09:00',
    '2026-11-23 09:15',
    '2026-11-23 09:30',
    '2026-11-23 09:45',
  ]);
});

test('the buffer keeps away from what is busy, and may reach beyond closing time', () => {
  const busy = [stretch('10:00', '11:00')];
  expect(times(freeStarts([stretch('9:00', '12:00')], busy, physio, every15))).toEqual([
    '2026-11-23 09:00',
    '2026-11-23 11:00',
    '2026-11-23 11:15',
  ]);
});

test('nothing begins before the lead time, and what begins then stays on the grid', () => {
  const earliest = at('10:01');
  expect(times(freeStarts([stretch('9:00', '11:00')], [], physio, { stepMinutes: 15, earliest }))).toEqual([
    '2026-11-23 10:15',
  ]);
});

describe.each([
  ['Europe/London', '2026-03-29', '2026-10-25'],
  ['America/New_York', '2026-03-08', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-10-04', '2026-04-05'],
])('on the days when the clocks change in %s', (timeZone, forward, back) => {
  test.each([forward, back])('nine o’clock is nine o’clock: %s', (day) => {
    const hours = [
      { weekday: weekdayOf(day), fromMinutes: 540, untilMinutes: 630, firstDay: null, lastDay: null },
    ];
    const asked = { firstDay: day, lastDay: day, closedDays: new Set<string>(), timeZone };
    expect(times(freeStarts(hoursBetween(hours, asked), [], physio, every15), timeZone)[0]).toBe(
      `${day} 09:00`,
    );
  });

  test('a night that is open all along is longer or shorter by the change', () => {
    const minutes = (day: string) => {
      const hours = [
        { weekday: weekdayOf(day), fromMinutes: 0, untilMinutes: 1440, firstDay: null, lastDay: null },
      ];
      const [whole] = hoursBetween(hours, { firstDay: day, lastDay: day, closedDays: new Set(), timeZone });
      return whole ? (whole.end - whole.start) / MINUTE_MS : 0;
    };
    const change = timeZone === 'Australia/Lord_Howe' ? 30 : 60;
    expect([minutes(forward), minutes(back)]).toEqual([1440 - change, 1440 + change]);
  });
});

test('closed days, other weekdays and hours that hold no longer are no hours', () => {
  const hours = [
    { weekday: 1, fromMinutes: 540, untilMinutes: 600, firstDay: null, lastDay: '2026-11-23' },
    { weekday: 2, fromMinutes: 540, untilMinutes: 600, firstDay: '2026-12-01', lastDay: null },
  ];
  const asked = {
    firstDay: '2026-11-16',
    lastDay: '2026-12-02',
    closedDays: new Set(['2026-11-16']),
    timeZone: 'Europe/London',
  };
  expect(times(hoursBetween(hours, asked).map(({ start }) => start))).toEqual([
    '2026-11-23 09:00',
    '2026-12-01 09:00',
  ]);
});

const anyInterval = fc
  .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 180 }))
  .map(([from, length]) => ({ start: from * MINUTE_MS, end: (from + length) * MINUTE_MS }));

test('what is free is what a minute-by-minute look finds free', () => {
  fc.assert(
    fc.property(
      fc.array(anyInterval, { maxLength: 4 }),
      fc.array(anyInterval, { maxLength: 6 }),
      fc.record({
        durationMinutes: fc.integer({ min: 1, max: 90 }),
        bufferBeforeMinutes: fc.integer({ min: 0, max: 20 }),
        bufferAfterMinutes: fc.integer({ min: 0, max: 20 }),
      }),
      fc.constantFrom(5, 15, 20),
      fc.integer({ min: 0, max: 700 }),
      (opens, busies, service, stepMinutes, earliestMinute) => {
        const open = joined(opens);
        const expected: number[] = [];
        for (const { start, end } of open)
          for (let minute = start / MINUTE_MS; minute < end / MINUTE_MS; minute++) {
            const isOnGrid = (minute - start / MINUTE_MS) % stepMinutes === 0;
            const fits = minute + service.durationMinutes <= end / MINUTE_MS;
            const [from, until] = [
              minute - service.bufferBeforeMinutes,
              minute + service.durationMinutes + service.bufferAfterMinutes,
            ];
            const meets = busies.some(
              (busy) =>
                busy.start < busy.end && busy.start / MINUTE_MS < until && busy.end / MINUTE_MS > from,
            );
            if (isOnGrid && fits && !meets && minute >= earliestMinute) expected.push(minute * MINUTE_MS);
          }
        expect(
          freeStarts(open, joined(busies), service, { stepMinutes, earliest: earliestMinute * MINUTE_MS }),
        ).toEqual(expected);
      },
    ),
  );
});

test('what two lists of hours have in common is in both', () => {
  fc.assert(
    fc.property(fc.array(anyInterval), fc.array(anyInterval), (ours, theirs) => {
      const both = common(joined(ours), joined(theirs));
      const has = (list: typeof ours, moment: number) =>
        list.some(({ start, end }) => start <= moment && moment < end);
      for (let minute = 0; minute < 800; minute++) {
        const instant = minute * MINUTE_MS;
        expect(has([...both], instant)).toBe(has(ours, instant) && has(theirs, instant));
      }
    }),
    { numRuns: 50 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantAt } from './instant-at.ts';
import { addDays } from './local-day.ts';
import { instantsAt } from './local-time.ts';

const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];
const twoDigits = (value: number) => String(value).padStart(2, '0');

test('agrees with a search through all instants, where the clocks show the time at all', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.oneof(
        fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2025-01-01', days)),
        fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-10-04', '2026-04-05'),
      ),
      fc.integer({ min: 0, max: 1439 }),
      (timeZone, day, minutes) => {
        const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
        const [first] = instantsAt(day, time, timeZone);
        fc.pre(first !== undefined);
        expect(instantAt(day, minutes, timeZone)).toBe(first);
      },
    ),
    { numRuns: 150 },
  );
});

test('the end of a day is the beginning of the next', () => {
  for (const timeZone of zones)
    for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-04-04', '2026-10-04'])
      expect(instantAt(day, 1440, timeZone)).toBe(instantAt(addDays(day, 1), 0, timeZone));
});

test('a time that is skipped is as late as it would have been', () => {
  expect(new Date(instantAt('2026-03-29', 90, 'Europe/London')).toISOString()).toBe(
    '2026-03-29T01:30:00.000Z',
  );
});

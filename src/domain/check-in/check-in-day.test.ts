import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR_MS } from '../time/instant.ts';
import { instantsAt } from '../time/local-time.ts';
import { addDays } from '../time/local-day.ts';
import { checkInDay } from './check-in-day.ts';

/** Each zone on the days on which its clocks go forward and back. */
const changes = [
  ['Europe/London', '2026-03-29', '2026-03-28'],
  ['Europe/London', '2026-10-25', '2026-10-24'],
  ['America/New_York', '2026-03-08', '2026-03-07'],
  ['America/New_York', '2026-11-01', '2026-10-31'],
  ['Australia/Lord_Howe', '2026-10-04', '2026-10-03'],
  ['Australia/Lord_Howe', '2026-04-05', '2026-04-04'],
] as const;

test.each(changes)(
  'in %s on %s the day before lasts until four in the morning',
  (timeZone, day, dayBefore) => {
    const at = (time: string) => instantsAt(day, time, timeZone).map((now) => checkInDay({ now, timeZone }));
    expect(at('00:00')).toEqual([dayBefore]);
    expect(at('00:30')).toEqual([dayBefore]);
    expect(new Set(['01:00', '01:30', '01:45', '02:00', '02:30'].flatMap(at))).toEqual(new Set([dayBefore]));
    expect(at('03:59')).toEqual([dayBefore]);
    expect(at('04:00')).toEqual([day]);
    expect(at('04:01')).toEqual([day]);
    expect(at('23:59')).toEqual([day]);
  },
);

test('while time goes on no check-in day is skipped, and none comes back', () => {
  const zones = fc.constantFrom(...changes.map(([zone]) => zone));
  const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
  fc.assert(
    fc.property(zones, instants, (timeZone, now) => {
      const day = checkInDay({ now, timeZone });
      expect([day, addDays(day, 1)]).toContain(checkInDay({ now: now + 20 * HOUR_MS, timeZone }));
    }),
  );
});

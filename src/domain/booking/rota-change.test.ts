import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../time/local-day.ts';
import { weekdayOf } from '../time/weekday.ts';
import { rotaPeriods, rotaWithChange } from './rota-change.ts';
import type { WeeklyHours } from './working-hours.ts';

const monday = (fromMinutes: number, firstDay: string | null = null, lastDay: string | null = null) => ({
  weekday: 1,
  fromMinutes,
  untilMinutes: fromMinutes + 60,
  firstDay,
  lastDay,
});
const ofDay = (rota: readonly WeeklyHours[], day: string) =>
  rota
    .filter(
      ({ weekday, firstDay, lastDay }) =>
        weekday === weekdayOf(day) &&
        (firstDay === null || firstDay <= day) &&
        (lastDay === null || lastDay >= day),
    )
    .map(({ fromMinutes }) => fromMinutes)
    .sort((a, b) => a - b);

test('a change from a day on ends what held the day before', () => {
  const week = [{ weekday: 1, fromMinutes: 600, untilMinutes: 660 }];
  expect(rotaWithChange([monday(540)], { firstDay: '2026-12-07', lastDay: null, week })).toEqual([
    monday(540, null, '2026-12-06'),
    monday(600, '2026-12-07'),
  ]);
});

test('after a change for a while the old hours come back', () => {
  const week = [{ weekday: 1, fromMinutes: 600, untilMinutes: 660 }];
  const rota = rotaWithChange([monday(540)], { firstDay: '2026-12-07', lastDay: '2026-12-20', week });
  expect(rotaPeriods(rota, '2026-11-23')).toEqual([
    { firstDay: null, lastDay: '2026-12-06', week: [{ weekday: 1, fromMinutes: 540, untilMinutes: 600 }] },
    { firstDay: '2026-12-07', lastDay: '2026-12-20', week },
    { firstDay: '2026-12-21', lastDay: null, week: [{ weekday: 1, fromMinutes: 540, untilMinutes: 600 }] },
  ]);
});

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-01', days));
const limits = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]) as [string | null, string | null]);
const dayHours = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  fromMinutes: fc.integer({ min: 0, max: 700 }),
  untilMinutes: fc.integer({ min: 701, max: 1440 }),
});

test('each day has the new hours within the change, and its old ones before and after', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(dayHours, limits).map(([hours, [firstDay, lastDay]]) => ({ ...hours, firstDay, lastDay })),
      ),
      fc.array(dayHours, { maxLength: 5 }),
      day,
      fc.option(fc.integer({ min: 0, max: 30 })),
      (rota, week, firstDay, length) => {
        const lastDay = length === null ? null : addDays(firstDay, length);
        const changed = rotaWithChange(rota, { firstDay, lastDay, week });
        const always = week.map((hours) => ({ ...hours, firstDay: null, lastDay: null }));
        for (let at = '2026-10-25'; at < '2027-02-10'; at = addDays(at, 1)) {
          const isWithin = at >= firstDay && (lastDay === null || at <= lastDay);
          expect(ofDay(changed, at)).toEqual(ofDay(isWithin ? always : rota, at));
        }
        for (const period of rotaPeriods(changed, '2026-11-10'))
          for (const at of [period.firstDay ?? '2026-11-10', period.lastDay ?? '2027-02-10'])
            expect(ofDay(changed, at)).toEqual(
              ofDay(
                period.week.map((hours) => ({ ...hours, firstDay: null, lastDay: null })),
                at,
              ),
            );
      },
    ),
    { numRuns: 200 },
  );
});

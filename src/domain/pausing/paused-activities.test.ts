import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pausingLimits } from '../../content/pausing/pausing-limits.ts';
import { returnPlans } from '../../content/pausing/return-plans.ts';
import { FakePhone } from '../dosing/fake-phone.ts';
import { effectiveEntries, mergeEntries } from '../journal/effective-entries.ts';
import type { EntryId } from '../journal/entry-id.ts';
import type { EntryValues, Nrs } from '../journal/entry.ts';
import { DAY_MS } from '../time/instant.ts';
import { addDays, localDay, type LocalDay } from '../time/local-day.ts';
import { pausedActivities } from './paused-activities.ts';

// Sunday 1 March 2026, noon in London.
const NOON = Date.parse('2026-03-01T12:00:00Z');
const MINUTES_A_DAY = 24 * 60;

class Somebody extends FakePhone {
  days(count: number) {
    this.pass(count * MINUTES_A_DAY);
  }
  spasm(): EntryId {
    const runId = this.write({ kind: 'guide-run-started', values: {} });
    this.write({ kind: 'spasm-ended', values: { helped: [], doing: '', note: '' } });
    return runId;
  }
  pauses(activityId = 'lifting', label = 'Lifting'): EntryId {
    return this.write({ kind: 'activity-paused', values: { activityId, label } });
  }
  tries(
    pausedId: EntryId,
    stepId: string,
    painDuring: number,
    more: Partial<EntryValues['return-step-tried']> = {},
  ) {
    return this.write({
      kind: 'return-step-tried',
      values: { pausedId, stepId, painDuring: painDuring as Nrs, ...more },
    });
  }
  list(today: LocalDay = localDay(this.wall(), this.timeZone), areSignsOpen = false) {
    return pausedActivities(effectiveEntries(this.entries), returnPlans, today, pausingLimits, areSignsOpen);
  }
  first() {
    const [first] = this.list();
    if (!first) throw new Error('Nothing is on the list');
    return first;
  }
}
const somebody = (timeZone?: string) => new Somebody(NOON, timeZone);

test('nothing is on the list before anything was put there', () => {
  expect(somebody().list()).toEqual([]);
});

test('what is put there begins with the first step, not before two days after the spasm', () => {
  const phone = somebody();
  phone.spasm();
  const pausedId = phone.pauses();
  const lifting = returnPlans[0];
  expect(phone.list()).toEqual([
    {
      pausedIds: [pausedId],
      label: 'Lifting',
      pausedOn: '2026-03-01',
      plan: lifting,
      stepIndex: 0,
      greensRunning: 0,
      hardRunning: 0,
      isUpOffered: false,
      isSafeAgain: false,
      stands: { step: lifting.steps[0], notBefore: '2026-03-03' },
      up: null,
      easier: null,
      tries: [],
      askMorning: null,
      isTimeToTry: false,
      needsHelp: false,
    },
  ]);
});

test.each([
  ['Europe/London', '2026-03-28T12:00:00Z'],
  ['Europe/London', '2026-10-24T12:00:00Z'],
  ['America/New_York', '2026-03-07T16:00:00Z'],
  ['America/New_York', '2026-10-31T16:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T02:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T02:00:00Z'],
])('days are calendar days across a clock change: %s on %s', (timeZone, day) => {
  const phone = new Somebody(Date.parse(day), timeZone);
  phone.spasm();
  phone.pauses();
  const today = localDay(phone.wall(), timeZone);
  expect(phone.first().stands.notBefore).toBe(addDays(today, 2));
});

describe('the days are counted', () => {
  test('from the spasm behind it, up to fourteen days back', () => {
    const phone = somebody();
    phone.spasm();
    phone.days(14);
    phone.pauses();
    expect(phone.first().stands.notBefore).toBe('2026-03-03');
  });

  test('and from the day it was put there when the spasm lies further back', () => {
    const phone = somebody();
    phone.spasm();
    phone.days(15);
    phone.pauses();
    expect(phone.first().stands.notBefore).toBe('2026-03-18');
  });

  test('a new spasm holds every step for two days', () => {
    const phone = somebody();
    phone.pauses();
    phone.days(30);
    phone.spasm();
    expect(phone.first().stands.notBefore).toBe('2026-04-02');
  });

  test('a load comes not before two weeks, with a day of rest after each try', () => {
    const phone = somebody();
    const id = phone.pauses();
    phone.days(3);
    phone.tries(id, 'fold', 1, { settledNextDay: true });
    expect(phone.first().stands.notBefore).toBe('2026-03-06');
    phone.days(2);
    phone.tries(id, 'fold', 2, { settledNextDay: true });
    expect(phone.first().up).toMatchObject({ step: { id: 'light-from-table' }, notBefore: '2026-03-15' });
  });

  test('a try from a clock that ran years ahead holds nobody back', () => {
    const phone = somebody();
    const id = phone.pauses();
    phone.offsetMs = 1000 * DAY_MS;
    phone.tries(id, 'fold', 1);
    phone.offsetMs = 0;
    expect(phone.first().stands.notBefore).toBe('2026-03-03');
  });
});

describe('the morning after', () => {
  const tried = (pain: number) => {
    const phone = somebody();
    const tryId = phone.tries(phone.pauses('sitting', 'Sitting'), 'short', pain);
    return { phone, tryId };
  };

  test('is asked about from the next day on, for seven days', () => {
    const { phone, tryId } = tried(2);
    expect(phone.first().askMorning).toBe(null);
    expect([1, 7, 8].map((days) => phone.list(addDays('2026-03-01', days))[0]?.askMorning?.id)).toEqual([
      tryId,
      tryId,
      undefined,
    ]);
  });

  test('is not asked after red, and not twice', () => {
    const red = tried(6).phone;
    red.days(1);
    expect(red.first().askMorning).toBe(null);
    const { phone, tryId } = tried(2);
    phone.days(1);
    phone.correct(tryId, { settledNextDay: true });
    expect(phone.first()).toMatchObject({ askMorning: null, greensRunning: 1 });
  });

  test('that was worse makes the try red', () => {
    const { phone, tryId } = tried(2);
    phone.days(1);
    phone.correct(tryId, { settledNextDay: false });
    expect(phone.first().tries).toMatchObject([{ light: 'red', isSettled: false }]);
  });
});

describe('long on the list', () => {
  test('it says after fourteen days without a try that it is time', () => {
    const phone = somebody();
    phone.pauses();
    expect(phone.list('2026-03-16')[0]?.isTimeToTry).toBe(false);
    expect(phone.list('2026-03-17')[0]?.isTimeToTry).toBe(true);
  });

  test.each([
    [5, true],
    [6, false],
    [10, false],
  ] as const)('it does not say so on a day on which the pain is red: %i out of 10', (painNow, isTime) => {
    const phone = somebody();
    phone.pauses();
    phone.write({ kind: 'check-in-noted', values: { day: '2026-03-17', painNow } });
    expect(phone.list('2026-03-17')[0]?.isTimeToTry).toBe(isTime);
    expect(phone.list('2026-03-18')[0]?.isTimeToTry).toBe(true);
  });

  test('it does not say so while danger signs are open', () => {
    const phone = somebody();
    phone.pauses();
    expect(phone.list('2026-03-17', true)[0]?.isTimeToTry).toBe(false);
  });

  test('it offers help after six weeks, or after three tries running that were not green', () => {
    const phone = somebody();
    const id = phone.pauses('bending', 'Bending');
    expect(phone.list('2026-04-11')[0]?.needsHelp).toBe(false);
    expect(phone.list('2026-04-12')[0]?.needsHelp).toBe(true);
    for (const hard of [false, false, true]) {
      phone.tries(id, 'small', 4);
      expect(phone.first().needsHelp).toBe(hard);
    }
  });
});

describe('off the list', () => {
  test('when the person crosses it off, whatever the steps say; and back on when that is undone', () => {
    const phone = somebody();
    const pausedId = phone.pauses();
    const resumedId = phone.write({ kind: 'activity-resumed', values: { pausedId } });
    expect(phone.list()).toEqual([]);
    phone.remove(resumedId);
    expect(phone.list()).toHaveLength(1);
  });

  test('and safe again is only said, never done', () => {
    const phone = somebody();
    const id = phone.pauses('other', 'Bowling');
    const { plan } = phone.first();
    for (const { id: stepId } of plan.steps)
      for (let times = 0; times < 2; times += 1) {
        phone.days(2);
        phone.tries(id, stepId, 1, { settledNextDay: true });
      }
    expect(phone.first().isSafeAgain).toBe(true);
  });
});

test('the same thing put there twice is on the list once, with the tries of both', () => {
  const phone = somebody();
  const ids = [phone.pauses('lifting', 'Lifting'), phone.pauses('lifting', 'lifting ')];
  for (const id of ids) phone.tries(id, 'fold', 1);
  expect(phone.list()).toMatchObject([{ pausedIds: ids, tries: [{ light: 'green' }, { light: 'green' }] }]);
});

test('an activity and a step that only a later release knows go by the plan for anything else', () => {
  const phone = somebody();
  const id = phone.pauses('juggling', 'Juggling');
  phone.tries(id, 'three-balls', 2);
  expect(phone.first()).toMatchObject({ plan: { activityId: 'other' }, tries: [{ stepIndex: null }] });
});

test('the order of arrival and twice the same entry change nothing', () => {
  const phone = somebody();
  phone.spasm();
  const id = phone.pauses();
  for (let day = 0; day < 12; day += 1) {
    phone.days(1);
    const tryId = phone.tries(id, 'fold', day % 5);
    phone.correct(tryId, { settledNextDay: day % 4 !== 0 });
  }
  const whole = phone.list();
  fc.assert(
    fc.property(fc.shuffledSubarray(phone.entries), (some) => {
      const merged = mergeEntries(some, phone.entries);
      expect(
        pausedActivities(effectiveEntries(merged), returnPlans, '2026-03-13', pausingLimits, false),
      ).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

test('a long record of any pains keeps to the plan, and the way on is never further than two weeks off', () => {
  const someTry = fc.record({
    wait: fc.nat(5),
    pain: fc.nat(10),
    before: fc.option(fc.nat(10), { nil: undefined }),
    settled: fc.constantFrom(true, true, false, undefined),
    up: fc.boolean(),
    spasm: fc.nat(9).map((dice) => dice === 0),
  });
  fc.assert(
    fc.property(fc.array(someTry, { maxLength: 25 }), fc.constantFrom(...returnPlans), (made, plan) => {
      const phone = somebody();
      const id = phone.pauses(plan.activityId, plan.label);
      for (const { wait, pain, before, settled, up, spasm } of made) {
        phone.days(wait);
        if (spasm) phone.spasm();
        const now = phone.first();
        const step = up && now.up ? now.up.step : now.stands.step;
        phone.tries(id, step.id, pain, {
          ...(before === undefined ? {} : { painBefore: before as Nrs }),
          ...(settled === undefined ? {} : { settledNextDay: settled }),
        });
        const then = phone.first();
        const today = localDay(phone.wall(), 'Europe/London');
        expect(then.stepIndex).toBeLessThanOrEqual(now.stepIndex + 1);
        if (then.tries.at(-1)?.light === 'red') {
          expect(then.up).toBe(null);
          expect(then.stepIndex).toBeLessThanOrEqual(now.stepIndex);
        }
        expect(then.stands.notBefore <= addDays(today, 14)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

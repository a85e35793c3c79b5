import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exercises } from '../../content/exercises/library.ts';
import { planLimits } from '../../content/recovery/plan-limits.ts';
import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import { effectiveEntries, mergeEntries } from '../journal/effective-entries.ts';
import type { EntryId } from '../journal/entry-id.ts';
import type { Nrs, SessionItem } from '../journal/entry.ts';
import { addDays, daysBetween } from '../time/local-day.ts';
import type { PlanFacts } from './plan.ts';
import { planFor } from './plan-for.ts';

const clear: PlanFacts = { signs: 'clear', isPhysioAdvised: false, isIntoALeg: false };
const careIds = [...new Set(exercises.flatMap(({ cares }) => cares.map(({ careId }) => careId)))];

/** Somebody who lives by the plan, for tests; every care is answered no unless said. */
class Person {
  readonly diary: FakeDiary;

  constructor(cares: readonly string[] = [], timeZone = 'Europe/London') {
    this.diary = new FakeDiary(timeZone);
    this.diary.write(-40, '09:00', {
      kind: 'exercise-cares-answered',
      values: { answers: Object.fromEntries(careIds.map((id) => [id, cares.includes(id) ? 'yes' : 'no'])) },
    });
  }

  plan(after: number, facts: Partial<PlanFacts> = {}) {
    return planFor(this.diary.entries, dayAt(after), exercises, { ...clear, ...facts }, planLimits);
  }

  ids(after: number) {
    return this.plan(after).items.map(({ item }) => item.exerciseId);
  }

  session(after: number, items: readonly SessionItem[], pain: Nrs, restingPain: Nrs = 1): EntryId {
    const { diary } = this;
    const sessionId = diary.write(after, '10:00', {
      kind: 'session-started',
      values: { source: 'plan', items: [...items], restingPain },
    });
    items.forEach((_, item) =>
      diary.write(after, '10:05', { kind: 'session-item-noted', values: { sessionId, item, event: 'done' } }),
    );
    diary.write(after, '10:20', {
      kind: 'session-pain-rated',
      values: { sessionId, moment: 'after', nrs: pain },
    });
    return sessionId;
  }

  morning(after: number, sessionId: EntryId, nrs: Nrs) {
    this.diary.write(after, '08:00', {
      kind: 'session-pain-rated',
      values: { sessionId, moment: 'next-morning', nrs },
    });
  }

  accept(after: number) {
    const [offer] = this.plan(after).offers;
    if (!offer) throw new Error('nothing is on offer');
    const { offerId, exerciseId } = offer;
    this.diary.write(after, '09:00', {
      kind: 'plan-offer-answered',
      values: { offerId, exerciseId, answer: 'accepted' },
    });
  }
}

const catCow: SessionItem = { exerciseId: 'cat-cow', form: 'easier', sets: 1, reps: 10 };
const kneesIn: SessionItem = {
  exerciseId: 'both-knees-to-chest',
  form: 'usual',
  sets: 1,
  reps: 5,
  holdSeconds: 5,
};
const squats: SessionItem = { exerciseId: 'squat', form: 'usual', sets: 2, reps: 8 };

/** In the second week, with knees to the chest green on days 5 and 6, and both mornings known. */
function goingWell() {
  const person = new Person();
  person.diary.spasm(0);
  person.diary.checkIns(1, 4, 2);
  for (const after of [5, 6]) person.morning(after + 1, person.session(after, [kneesIn], 2), 1);
  return person;
}

describe('the days after a spasm', () => {
  test('day 1: a position and small moves, two or three times, and walks of two minutes', () => {
    const person = new Person();
    person.diary.spasm(0);
    expect(person.ids(0)).toEqual(['rest-90-90', 'ankle-pumps', 'pelvic-tilt', 'knee-rolls']);
    expect(person.plan(0)).toMatchObject({
      stage: 'first-days',
      state: 'ready',
      timesToday: { from: 2, to: 3 },
      walk: { minutes: 2, times: 8, reason: { kind: 'start' } },
      offers: [],
    });
  });

  test('day 3 moves more; week 5 strengthens; month 4 keeps well; a new spasm begins again small', () => {
    const person = new Person();
    person.diary.spasm(0);
    person.diary.checkIns(1, 120, 2);
    expect(person.plan(2)).toMatchObject({
      stage: 'first-weeks',
      stageReason: { kind: 'early-days', days: 3 },
    });
    expect(person.plan(35)).toMatchObject({ stage: 'strengthening', stageReason: { kind: 'two-weeks-on' } });
    expect(person.plan(35).items.filter(({ item }) => item.exerciseId === 'bridge')).toHaveLength(1);
    person.session(30, [squats], 2);
    expect(person.plan(120).stage).toBe('keeping-well');
    person.diary.spasm(120);
    expect(person.plan(120).stage).toBe('first-days');
    expect(person.plan(123).stage).toBe('first-weeks');
  });

  test('pain of 8 at rest leaves the gentle set; 10 leaves positions only', () => {
    const person = new Person();
    person.diary.checkIns(0, 30, 3);
    person.diary.checkIn(31, 8);
    expect(person.plan(31)).toMatchObject({ stage: 'first-days', state: 'ready' });
    person.diary.checkIn(32, 10);
    expect(person.plan(32)).toMatchObject({
      state: 'positions-only',
      stateReason: { kind: 'pain-at-most' },
      walk: null,
    });
  });
});

test('a check-in filled in for yesterday does not speak over the pain of today', () => {
  const person = new Person();
  person.diary.checkIns(0, 10, 2);
  person.diary.checkIn(30, 8);
  person.diary.write(30, '20:30', {
    kind: 'check-in-noted',
    values: { day: dayAt(29), painNow: 2 },
  });
  expect(person.plan(30)).toMatchObject({ stage: 'first-days', stageReason: { kind: 'red-at-rest' } });
});

test('red pain at rest that is still up half an hour later is red, also where only the session told of it', () => {
  const person = new Person();
  person.diary.checkIns(0, 20, 2);
  const sessionId = person.session(21, [kneesIn], 8, 7);
  expect(person.plan(21).stateReason.kind).not.toBe('red-today');
  person.diary.write(21, '10:55', {
    kind: 'session-pain-rated',
    values: { sessionId, moment: 'half-hour-after', nrs: 8 },
  });
  expect(person.plan(21)).toMatchObject({
    state: 'positions-only',
    stateReason: { kind: 'red-today' },
  });
});

describe('what blocks and what is left out', () => {
  test.each([
    ['emergency', 'emergency'],
    ['same-day', 'urgent'],
    ['unanswered', 'signs-unanswered'],
  ] as const)('signs that are %s block the plan whole', (signs, blockedBy) => {
    expect(goingWell().plan(7, { signs })).toMatchObject({
      state: 'blocked',
      blockedBy,
      items: [],
      walk: null,
      offers: [],
    });
  });

  test('pain in a leg for over a week leaves positions only', () => {
    const plan = goingWell().plan(7, { isIntoALeg: true });
    expect(plan).toMatchObject({ state: 'positions-only', stateReason: { kind: 'into-a-leg' }, offers: [] });
    expect(plan.items.map(({ item }) => item.exerciseId)).toEqual(['rest-90-90']);
  });

  test('a physio that is advised comes before any step more', () => {
    expect(goingWell().plan(7, { isPhysioAdvised: true })).toMatchObject({
      seePhysio: 'advised',
      offers: [],
    });
  });

  test('thin bones keep bends and curl-ups out, and what was never asked is no no', () => {
    const person = new Person(['osteoporosis']);
    person.diary.checkIns(0, 40, 2);
    for (let after = 0; after <= 40; after += 1)
      for (const id of person.ids(after))
        expect(['one-knee-to-chest', 'both-knees-to-chest', 'bottom-to-heels', 'curl-up']).not.toContain(id);
    const unasked = planFor([], dayAt(0), exercises, clear, planLimits);
    expect(unasked.caresToAsk).toContain('osteoporosis');
    expect(unasked.items.map(({ item }) => item.exerciseId)).not.toContain('curl-up');
  });
});

describe('a step up', () => {
  test('is offered after two green days that settled, and taken only with a yes', () => {
    const person = goingWell();
    const [offer] = person.plan(7).offers;
    expect(offer).toMatchObject({
      exerciseId: 'both-knees-to-chest',
      change: { what: 'hold', from: 5, to: 6 },
      goodDays: [dayAt(5), dayAt(6)],
    });
    const askedOn = (after: number) =>
      person.plan(after).items.find(({ item }) => item.exerciseId === 'both-knees-to-chest');
    expect(askedOn(7)).toEqual({ item: kneesIn, reason: { kind: 'same-offered' } });
    person.accept(7);
    expect(askedOn(7)?.item).toEqual({ ...kneesIn, holdSeconds: 6 });
    expect(person.plan(7).offers).toEqual([]);
  });

  test.each([
    [1, true],
    [3, true],
    [4, false],
  ] as const)('a morning of %i after rest of 1 offers: %s', (nrs, isOffered) => {
    const person = goingWell();
    person.morning(8, person.session(7, [kneesIn], 2), nrs);
    expect(person.plan(8).offers.length === 1).toBe(isOffered);
  });

  test('a morning nobody told of is not settled, and the check-in of that day stands for it', () => {
    const person = new Person();
    person.diary.spasm(0);
    person.diary.checkIns(1, 4, 2);
    for (const after of [5, 7]) person.session(after, [kneesIn], 2);
    expect(person.plan(9).offers).toEqual([]);
    person.diary.checkIn(6, 2);
    expect(person.plan(9).offers).toEqual([]);
    person.diary.checkIn(8, 2);
    expect(person.plan(9).offers).toHaveLength(1);
  });

  test('an answer to an offer that is not open changes nothing', () => {
    const person = goingWell();
    person.accept(7);
    const after = person.plan(8);
    person.diary.entries.push({ ...person.diary.entries.at(-1)!, id: 'zzzzzzzzz000aaaaaaaaaa' as EntryId });
    expect(person.plan(8)).toEqual(after);
  });
});

describe('red', () => {
  test('leaves positions for the day, a lighter day after, and one step back', () => {
    const person = goingWell();
    person.accept(7);
    person.session(7, [{ ...kneesIn, holdSeconds: 6 }, catCow], 6);
    expect(person.plan(7)).toMatchObject({
      state: 'positions-only',
      stateReason: { kind: 'red-today' },
      offers: [],
    });
    const next = person.plan(8);
    expect(next).toMatchObject({ state: 'rest-day', stateReason: { kind: 'red-yesterday' }, offers: [] });
    expect(next.items.find(({ item }) => item.exerciseId === 'both-knees-to-chest')).toEqual({
      item: kneesIn,
      reason: { kind: 'stepped-down', on: dayAt(7), because: 'red' },
    });
  });

  test('three days running point to a physio and leave positions, and then the lightest is tried again', () => {
    const person = new Person();
    person.diary.spasm(0);
    person.diary.checkIns(1, 4, 2);
    for (const after of [5, 6, 7]) person.session(after, [kneesIn, catCow], 6);
    for (const after of [8, 10])
      expect(person.plan(after)).toMatchObject({ state: 'positions-only', seePhysio: 'not-settling' });
    expect(person.plan(11)).toMatchObject({ state: 'ready', seePhysio: 'not-settling' });
    expect(person.plan(11).items.length).toBeGreaterThan(0);
  });
});

test('one red session on the first day, with the questions still open, is not said to have never settled', () => {
  const diary = new FakeDiary();
  diary.checkIns(0, 0, 8);
  const plan = () => planFor(diary.entries, dayAt(0), exercises, clear, planLimits);
  const items = plan().items.map(({ item }) => item);
  expect(items).toHaveLength(1);
  const sessionId = diary.write(0, '10:00', {
    kind: 'session-started',
    values: { source: 'plan', items, restingPain: 3 },
  });
  diary.write(0, '10:05', {
    kind: 'session-pain-rated',
    values: { sessionId, moment: 'during', item: 0, nrs: 7 },
  });
  expect(plan()).toMatchObject({
    state: 'positions-only',
    stateReason: { kind: 'red-today' },
    seePhysio: null,
  });
});

test('whoever may do none of the first moves is not said to have tried them', () => {
  const person = new Person();
  person.diary.spasm(0);
  for (const { id, phases } of exercises)
    if (phases.includes('first-days'))
      person.diary.write(-39, '09:00', {
        kind: 'exercise-choice-noted',
        values: { exerciseId: id, choice: 'leave-out' },
      });
  expect(person.plan(0)).toMatchObject({
    state: 'ready',
    stateReason: { kind: 'usual' },
    seePhysio: null,
    items: [],
  });
});

test('strength has a day between, and is no more than three days of seven', () => {
  const person = new Person();
  person.diary.checkIns(0, 40, 2);
  const on = [];
  for (let after = 20; after <= 40; after += 1) {
    if (!person.ids(after).some((id) => exercises.find((one) => one.id === id)?.isStrength)) continue;
    on.push(dayAt(after));
    person.session(after, [squats], 2);
  }
  for (const day of on) {
    expect(on).not.toContain(addDays(day, 1));
    expect(on.filter((other) => Math.abs(daysBetween(day, other)) < 4).length).toBeLessThanOrEqual(3);
    expect(on.filter((other) => other >= day && daysBetween(day, other) < 7).length).toBeLessThanOrEqual(3);
  }
  expect(on.length).toBeGreaterThanOrEqual(8);
});

test('after three missed weeks it starts a step lower, without a word of blame', () => {
  const person = goingWell();
  person.accept(7);
  person.morning(8, person.session(7, [{ ...kneesIn, holdSeconds: 6 }], 2), 1);
  person.diary.write(9, '09:00', {
    kind: 'plan-days-chosen',
    values: { strengthDays: [1], reminderAtMinutes: null },
  });
  expect(person.plan(28).stateReason).toEqual({ kind: 'not-a-strength-day' });
  expect(person.plan(28).items.find((one) => one.item.exerciseId === 'both-knees-to-chest')).toEqual({
    item: kneesIn,
    reason: { kind: 'back-after-gap', days: 21 },
  });
});

describe('any order, any zone', () => {
  test('no order of arrival changes the plan', () => {
    const { entries } = goingWell().diary;
    const plan = planFor(effectiveEntries(entries), dayAt(7), exercises, clear, planLimits);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.subarray(entries),
        (shuffled, part) => {
          const merged = effectiveEntries(mergeEntries(part, shuffled));
          expect(planFor(merged, dayAt(7), exercises, clear, planLimits)).toEqual(plan);
        },
      ),
      { numRuns: 25 },
    );
  });

  test.each([
    ['Europe/London', '2026-03-29'],
    ['Europe/London', '2026-10-25'],
    ['America/New_York', '2026-03-08'],
    ['America/New_York', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-10-04'],
  ] as const)(
    'in %s around the change of clocks on %s it is the same as in another week',
    (zone, changes) => {
      const shift = daysBetween(dayAt(6), changes);
      const person = new Person([], zone);
      const diary = person.diary;
      diary.spasm(shift);
      for (let after = 1; after <= 4; after += 1) diary.checkIn(shift + after, 2);
      for (const after of [5, 6])
        person.morning(shift + after + 1, person.session(shift + after, [kneesIn], 2), 1);
      expect(person.plan(shift + 7).offers[0]?.goodDays).toEqual([dayAt(shift + 5), dayAt(shift + 6)]);
      const usual = goingWell().plan(7);
      expect(person.plan(shift + 7).items).toEqual(usual.items);
    },
  );
});

describe('walks in the first days', () => {
  const walked = (resting: Nrs, painDuring: Nrs, spasmAgo: number) => {
    const person = new Person();
    person.diary.spasm(0);
    person.diary.checkIns(0, spasmAgo, resting);
    person.diary.write(spasmAgo, '11:00', {
      kind: 'activity-done',
      values: { day: dayAt(spasmAgo), activity: 'walk', minutes: 2, painDuring },
    });
    return person.plan(spasmAgo).stateReason.kind;
  };
  /** Source: section 6, "in a spasm": the change decides; later the bands do. */
  test.each([
    [3, 4, 1, 'usual'],
    [3, 5, 1, 'red-today'],
    [3, 5, 6, 'usual'],
    [7, 8, 1, 'usual'],
    [7, 9, 1, 'red-today'],
    [3, 6, 6, 'red-today'],
  ] as const)('pain %i before, %i on the way, %i days after a spasm: %s', (resting, during, ago, kind) => {
    expect(walked(resting, during, ago)).toBe(kind);
  });
});

describe('a rating without a number', () => {
  test('a stop sign alone is red', () => {
    const person = goingWell();
    const sessionId = person.diary.write(7, '10:00', {
      kind: 'session-started',
      values: { source: 'plan', items: [kneesIn], restingPain: 1 },
    });
    person.diary.write(7, '10:02', {
      kind: 'session-pain-rated',
      values: { sessionId, moment: 'during', item: 0, stopSigns: ['sharp'] },
    });
    expect(person.plan(7)).toMatchObject({ state: 'positions-only', stateReason: { kind: 'red-today' } });
  });

  test('a rise is judged from the pain after a long pause, when that is less', () => {
    const person = new Person();
    person.diary.spasm(0);
    person.diary.checkIns(0, 0, 5);
    const sessionId = person.diary.write(1, '10:00', {
      kind: 'session-started',
      values: { source: 'plan', items: [kneesIn], restingPain: 5 },
    });
    const rated = (time: string, moment: 'before-going-on' | 'after', nrs: Nrs) =>
      person.diary.write(1, time, { kind: 'session-pain-rated', values: { sessionId, moment, nrs } });
    rated('10:40', 'before-going-on', 3);
    expect(person.plan(1).stateReason.kind).toBe('usual');
    rated('10:50', 'after', 5);
    expect(person.plan(1).stateReason.kind).toBe('red-today');
  });
});

test('after strength nothing that loads may be chosen on the next day, in the first weeks too', () => {
  const person = goingWell();
  const sits: SessionItem = { exerciseId: 'sit-to-stand', form: 'usual', sets: 1, reps: 5 };
  person.session(7, [sits], 2);
  expect([7, 8, 9].map((after) => person.plan(after).strengthWaits)).toEqual([
    null,
    'strength-yesterday',
    null,
  ]);
  expect(person.plan(8).stage).toBe('first-weeks');
});

test('a session that a sign stopped is red for what was done earlier that day too', () => {
  const person = goingWell();
  expect(person.plan(7).offers.map(({ exerciseId }) => exerciseId)).toEqual([kneesIn.exerciseId]);
  const earlier = person.session(7, [kneesIn], 2);
  const sessionId = person.diary.write(7, '16:00', {
    kind: 'session-started',
    values: { source: 'chosen', items: [catCow], restingPain: 1 },
  });
  person.diary.write(7, '16:05', {
    kind: 'session-pain-rated',
    values: { sessionId, moment: 'after', stopSigns: ['leg'] },
  });
  person.morning(8, earlier, 1);
  expect(person.plan(9).offers.map(({ exerciseId }) => exerciseId)).toEqual([]);
});

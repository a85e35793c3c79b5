import { describe, expect, test } from 'vitest';
import { itemToBegin, mayBeChosen, stillAllowed } from './chosen-items.ts';
import type { Exercise } from './exercise.ts';

const bridge: Exercise = {
  id: 'bridge',
  row: 'X16',
  phases: ['first-weeks', 'strengthening'],
  hasSides: false,
  isStrength: true,
  group: 'strength',
  doses: {
    easier: { sets: { from: 1, to: 1 }, reps: { from: 4, to: 6 }, timesPerDay: { from: 1, to: 1 } },
    usual: {
      sets: { from: 1, to: 2 },
      reps: { from: 8, to: 12 },
      holdSeconds: { from: 5, to: 5 },
      timesPerDay: { from: 1, to: 1 },
    },
  },
  cares: [
    { careId: 'osteoporosis', means: 'not-for' },
    { careId: 'knee-problem', means: 'take-care' },
  ],
};
const roll = { ...bridge, phases: ['first-days'], isStrength: false, group: 'mobility' } as const;
const rest = { ...roll, group: 'rest' } as const;

describe('what somebody may choose by themselves', () => {
  test.each([
    ['ready', 'first-days', false, true],
    ['ready', 'first-weeks', true, true],
    ['ready', 'keeping-well', true, true],
    ['rest-day', 'strengthening', false, true],
    ['positions-only', 'strengthening', false, false],
    ['blocked', 'keeping-well', false, false],
  ] as const)(
    '%s, %s: strength of the first weeks %s, a gentle move %s',
    (state, stage, strength, gentle) => {
      expect([
        mayBeChosen(bridge, { state, stage, strengthWaits: null }),
        mayBeChosen(roll, { state, stage, strengthWaits: null }),
      ]).toEqual([strength, gentle]);
    },
  );

  test('a position of rest is left when all else is not, and nothing is left while signs are open', () => {
    expect(mayBeChosen(rest, { state: 'positions-only', stage: 'first-days', strengthWaits: null })).toBe(
      true,
    );
    expect(mayBeChosen(rest, { state: 'blocked', stage: 'first-days', strengthWaits: null })).toBe(false);
  });

  test.each(['strength-yesterday', 'strength-done-this-week', 'red'] as const)(
    'strength waits in every stage: %s; gentle moves do not',
    (strengthWaits) => {
      const plan = { state: 'ready', stage: 'first-weeks', strengthWaits } as const;
      expect([mayBeChosen(bridge, plan), mayBeChosen(roll, plan)]).toEqual([false, true]);
    },
  );

  test('what was chosen before red is no longer begun after it, but for positions of rest', () => {
    const library = [bridge, { ...roll, id: 'knee-rolls' }, { ...rest, id: 'rest-90-90' }];
    const items = ['bridge', 'knee-rolls', 'rest-90-90', 'own-1'].map((exerciseId) => ({
      exerciseId,
      form: 'usual' as const,
      sets: 1,
    }));
    const left = (state: 'ready' | 'positions-only' | 'blocked') =>
      stillAllowed(items, library, { state, stage: 'first-weeks', strengthWaits: null }).map(
        ({ exerciseId }) => exerciseId,
      );
    expect(left('ready')).toEqual(['bridge', 'knee-rolls', 'rest-90-90', 'own-1']);
    expect(left('positions-only')).toEqual(['rest-90-90']);
    expect(left('blocked')).toEqual([]);
  });

  test('a class is no session', () => {
    expect(
      mayBeChosen(
        { ...roll, group: 'class' },
        { state: 'ready', stage: 'keeping-well', strengthWaits: null },
      ),
    ).toBe(false);
  });
});

const bones = { osteoporosis: 'no' } as const;
const fine = { ...bones, 'knee-problem': 'no' } as const;

describe('what is asked for', () => {
  test('is the least of the usual form', () => {
    expect(itemToBegin(bridge, fine)).toEqual({
      exerciseId: 'bridge',
      form: 'usual',
      sets: 1,
      reps: 8,
      holdSeconds: 5,
    });
  });

  test.each([
    [bones],
    [{ ...bones, 'knee-problem': 'yes' }],
    [{ ...bones, 'knee-problem': 'not-sure' }],
  ] as const)(
    'is the easier form for someone who has to take care or has not said, where there is one: %j',
    (answers) => {
      expect(itemToBegin(bridge, answers)).toEqual({
        exerciseId: 'bridge',
        form: 'easier',
        sets: 1,
        reps: 4,
      });
      const { easier: _, ...doses } = bridge.doses;
      expect(itemToBegin({ ...bridge, doses }, answers)?.form).toBe('usual');
    },
  );

  test('is nothing where it is not for them, not sure and not asked included', () => {
    expect(itemToBegin(bridge, { ...fine, osteoporosis: 'yes' })).toBeNull();
    expect(itemToBegin(bridge, { ...fine, osteoporosis: 'not-sure' })).toBeNull();
    expect(itemToBegin(bridge, {})).toBeNull();
  });
});

import { expect, test } from 'vitest';
import type { LookBack } from '../../../domain/recovery/look-back.ts';
import { lookBackInWords } from './look-back-card.tsx';

const quiet: LookBack = {
  activeDays: 0,
  sessions: 0,
  walkMinutes: 0,
  classes: 0,
  stepsUp: 0,
  pain: null,
  habit: 0,
};

test('a quiet week is called quiet, and no count says what was not done', () => {
  expect(lookBackInWords(quiet)).toEqual([
    'A quiet week. Your plan starts where you are: any day is a good one to begin.',
  ]);
});

test('a full one is told as it was', () => {
  expect(
    lookBackInWords({
      activeDays: 4,
      sessions: 3,
      walkMinutes: 55,
      classes: 1,
      stepsUp: 2,
      pain: { first: 5, last: 2 },
      habit: 46,
    }),
  ).toEqual([
    'Something done on 4 days: 3 sets of exercises, 55 min of walking and one class.',
    'You took 2 steps up.',
    'Your pain was 5 at first and 2 when you last said.',
    'Your habit stands at 46 out of 100. It grows with what you do. A day or a week off takes little from it.',
  ]);
});

test('pain that was the same twice is told as one number', () => {
  expect(lookBackInWords({ ...quiet, pain: { first: 8, last: 8 } })[1]).toBe(
    'Your pain was 8 when you last said, the same as at first.',
  );
});

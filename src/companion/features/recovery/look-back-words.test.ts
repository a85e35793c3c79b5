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
  habit: { weeks: 0, ofWeeks: 6 },
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
      habit: { weeks: 3, ofWeeks: 4 },
    }),
  ).toEqual([
    'Something done on 4 days: 3 sets of exercises, 55 min of walking and one class.',
    'You took 2 steps up.',
    'Your pain was 5 at first and 2 when you last said.',
    'Active in 3 of the last 4 weeks. A day or a week off does not undo it.',
  ]);
});

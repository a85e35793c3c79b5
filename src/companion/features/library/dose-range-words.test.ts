import { expect, test } from 'vitest';
import { exerciseById, exercises } from '../../../content/exercises/library.ts';
import { doseRangeInWords, ownDoseInWords } from './dose-range-words.ts';

test.each([
  ['rest-90-90', '5 to 30 minutes. Once a day.'],
  ['ankle-pumps', '10 times. Each hour while you are awake.'],
  ['knee-rolls', '8 to 10 times on each side. 2 to 3 times a day.'],
  ['one-knee-to-chest', '5 times on each side, each held for 5 seconds. 2 to 3 times a day.'],
  ['tummy-brace', '50 seconds. 5 rounds. That is 5 slow breaths in each round. 2 to 3 times a day.'],
  ['short-walk', '1 to 2 minutes. 5 to 10 times a day.'],
  ['bottom-to-heels', '8 to 10 times, each held for 10 seconds. The hold is one slow breath. Once a day.'],
  [
    'bridge',
    '8 to 12 times, each held for 5 seconds. 1 to 2 rounds. On 2 to 3 days a week, with a day between.',
  ],
  ['brisk-walk', '10 to 30 minutes. Growing to 30 minutes on 5 days a week over 6 months.'],
  ['class', '1 to 2 times a week, and a little at home.'],
  ['micro-break', '1 to 2 minutes. For each 30 to 60 minutes of sitting.'],
])('%s: %s', (id, words) => {
  const exercise = exerciseById(id)!;
  expect(doseRangeInWords(exercise.doses.usual, exercise)).toBe(words);
});

test('minutes with seconds are told in full', () => {
  const exercise = exerciseById('micro-break')!;
  expect(doseRangeInWords(exercise.doses.harder!, exercise)).toMatch(/^2 minutes 24 seconds\./);
});

test('every dose has words without a gap', () => {
  for (const exercise of exercises)
    for (const dose of Object.values(exercise.doses))
      expect(doseRangeInWords(dose, exercise)).not.toMatch(/undefined|NaN|\b0\b| {2}|\.\./);
});

test('the dose of a clinician says nothing that was not said', () => {
  const clam = { name: 'Clam', words: '', figureId: null, hasSides: true, sets: 2 };
  expect(ownDoseInWords({ ...clam, reps: 8, holdSeconds: 1 })).toBe(
    '8 times on each side, each held for 1 second. 2 rounds.',
  );
  expect(ownDoseInWords({ ...clam, sets: 1, hasSides: false, seconds: 60 })).toBe('1 minute.');
});

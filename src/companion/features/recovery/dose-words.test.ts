import { expect, test } from 'vitest';
import { doseInWords } from './dose-words.ts';

const item = { exerciseId: 'bridge', form: 'usual', sets: 1 } as const;

test.each([
  [{ ...item, reps: 8 }, false, '8 times'],
  [{ ...item, reps: 1, holdSeconds: 20 }, true, 'once each side, holding 20 s'],
  [{ ...item, sets: 2, reps: 8, holdSeconds: 5 }, false, '2 rounds of 8 times, holding 5 s'],
  [{ ...item, seconds: 300 }, false, '5 min'],
  [{ ...item, seconds: 90 }, true, '90 s each side'],
])('%o is said in a few words', (asked, hasSides, words) => {
  expect(doseInWords(asked, hasSides)).toBe(words);
});

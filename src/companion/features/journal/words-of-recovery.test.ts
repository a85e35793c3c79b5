import { expect, test } from 'vitest';
import { FakeDiary } from '../../../domain/episode/fake-diary.ts';
import type { EntryOf } from '../../../domain/journal/entry.ts';
import { recoveryInWords } from './words-of-recovery.ts';

const diary = new FakeDiary();
const inWords = (draft: Parameters<FakeDiary['write']>[2]) => {
  diary.write(0, '09:00', draft);
  return recoveryInWords(diary.entries.at(-1) as EntryOf<'session-started'>);
};
const item = { form: 'usual', sets: 1, reps: 8 } as const;

test('a session names its exercises, and one of the person’s own as that', () => {
  const items = [
    { ...item, exerciseId: 'bridge' },
    { ...item, exerciseId: 'own-1' },
  ];
  expect(inWords({ kind: 'session-started', values: { source: 'plan', items, restingPain: 2 } })).toEqual([
    'Exercises began: 2 exercises',
    'Bridge',
    'An exercise of your own',
    'Pain before: 2 out of 10',
  ]);
});

test('a choice names its exercise', () => {
  const values = { exerciseId: 'squat', choice: 'leave-out' } as const;
  expect(inWords({ kind: 'exercise-choice-noted', values })).toEqual([
    'Left out of the plan: Squat or step up',
  ]);
});

test('what exercises have to take care of stands with its questions', () => {
  const answers = { osteoporosis: 'not-sure', 'from-later': 'yes' } as const;
  expect(inWords({ kind: 'exercise-cares-answered', values: { answers } })).toEqual([
    'What exercises have to take care of',
    '“Do you have thin bones (osteoporosis)?” not sure',
    '“from-later” yes',
  ]);
});

import { expect, test } from 'vitest';
import { FakeDiary } from '../episode/fake-diary.ts';
import type { OwnExercise } from '../journal/entry.ts';
import { itemOfOwn, nextOwnExerciseId, ownExercises } from './own-exercises.ts';

const clam: OwnExercise = {
  name: 'Clam',
  words: 'Open the knee.',
  figureId: 'side-lying',
  hasSides: true,
  sets: 2,
  reps: 8,
};

function diaryWith(...set: readonly (readonly [exerciseId: string, exercise: OwnExercise | null])[]) {
  const diary = new FakeDiary();
  set.forEach(([exerciseId, exercise], day) =>
    diary.write(day, '09:00', { kind: 'own-exercise-set', values: { exerciseId, exercise } }),
  );
  return diary.entries;
}

test('an exercise stands as it was last put down, and one that was taken away does not', () => {
  const entries = diaryWith(
    ['own-1', clam],
    ['own-2', { ...clam, name: 'Bow' }],
    ['own-1', { ...clam, reps: 10 }],
    ['own-2', null],
  );
  expect(ownExercises(entries)).toEqual([{ ...clam, reps: 10, exerciseId: 'own-1' }]);
  expect(ownExercises([])).toEqual([]);
});

test('a new one takes the id of none before it, also of none that was taken away', () => {
  expect(nextOwnExerciseId([])).toBe('own-1');
  expect(nextOwnExerciseId(diaryWith(['own-1', clam], ['own-4', clam], ['own-4', null]))).toBe('own-5');
  expect(nextOwnExerciseId(diaryWith(['from-elsewhere', clam]))).toBe('own-1');
});

test('a session asks for what the clinician said, and for nothing else', () => {
  expect(itemOfOwn({ ...clam, exerciseId: 'own-1' })).toEqual({
    exerciseId: 'own-1',
    form: 'usual',
    sets: 2,
    reps: 8,
  });
  const held = { name: 'Wall sit', words: '', figureId: null, hasSides: false, sets: 1, seconds: 20 };
  expect(itemOfOwn({ ...held, exerciseId: 'own-2' })).toEqual({
    exerciseId: 'own-2',
    form: 'usual',
    sets: 1,
    seconds: 20,
  });
});

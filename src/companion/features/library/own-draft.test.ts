import { expect, test } from 'vitest';
import type { OwnExercise } from '../../../domain/journal/entry.ts';
import { draftOf, readDraft, readKeptDraft } from './own-draft.ts';

const clam: OwnExercise = {
  name: 'Clam',
  words: 'Open the knee.',
  figureId: 'side-lying',
  hasSides: true,
  sets: 2,
  reps: 8,
  holdSeconds: 5,
};
const wallSit: OwnExercise = {
  name: 'Wall sit',
  words: '',
  figureId: null,
  hasSides: false,
  sets: 1,
  seconds: 20,
};

test.each([[clam], [wallSit]])('what was put down comes back as it was: %j', (exercise) => {
  expect(readDraft(draftOf(exercise))).toEqual({ exercise });
});

test('nothing typed asks for a name and how many times', () => {
  expect(readDraft(draftOf(null))).toEqual({ problems: ['name', 'reps'] });
  expect(readDraft({ ...draftOf(null), isByClock: true })).toEqual({ problems: ['name', 'seconds'] });
});

test.each(['0', '-1', '2.5', 'ten', '101', '1e2'])('%s is no number of times', (reps) => {
  expect(readDraft({ ...draftOf(clam), reps })).toEqual({ problems: ['reps'] });
});

test('no hold is asked for where none was typed, and what is counted by the clock has neither times nor hold', () => {
  const { holdSeconds: _, ...unheld } = clam;
  expect(readDraft({ ...draftOf(clam), holdSeconds: ' ' })).toEqual({ exercise: unheld });
  expect(readDraft({ ...draftOf(clam), isByClock: true, seconds: '30' })).toEqual({
    exercise: {
      name: 'Clam',
      words: clam.words,
      figureId: clam.figureId,
      hasSides: true,
      sets: 2,
      seconds: 30,
    },
  });
});

test('a kept draft is taken up as it was typed, and nothing else is taken for one', () => {
  const half = { ...draftOf(null), name: 'Clam', words: 'Open the' };
  expect(readKeptDraft(structuredClone(half))).toEqual(half);
  for (const other of [null, 'Clam', [], { name: 'Clam' }, { ...half, sets: 1 }])
    expect(readKeptDraft(other)).toBe(null);
});

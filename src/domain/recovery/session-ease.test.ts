import { expect, test } from 'vitest';
import { easedItem } from './session-ease.ts';

const exactly = (value: number) => ({ from: value, to: value });
const once = { sets: exactly(1), timesPerDay: exactly(1) };

test('the easier form begins at the start of its own dose', () => {
  const doses = {
    usual: { ...once, reps: exactly(10), holdSeconds: exactly(10) },
    easier: { ...once, reps: { from: 3, to: 5 }, holdSeconds: { from: 5, to: 8 } },
  };
  const asked = { exerciseId: 'bird-dog', form: 'usual', sets: 2, reps: 10, holdSeconds: 10 } as const;
  expect(easedItem(asked, { doses })).toEqual({
    exerciseId: 'bird-dog',
    form: 'easier',
    sets: 1,
    reps: 3,
    holdSeconds: 5,
  });
});

test('it never asks more than what was asked for before', () => {
  const doses = {
    usual: { ...once, reps: exactly(10) },
    easier: { ...once, sets: exactly(2), reps: exactly(10) },
  };
  const asked = { exerciseId: 'squat', form: 'harder', sets: 1, reps: 6 } as const;
  expect(easedItem(asked, { doses })).toEqual({ exerciseId: 'squat', form: 'easier', sets: 1, reps: 6 });
});

test('what has no easier form, or is in it, is not eased', () => {
  const usual = { ...once, reps: exactly(10) };
  expect(easedItem({ exerciseId: 'x', form: 'usual', sets: 1, reps: 6 }, { doses: { usual } })).toBe(null);
  expect(
    easedItem({ exerciseId: 'x', form: 'easier', sets: 1, reps: 6 }, { doses: { usual, easier: usual } }),
  ).toBe(null);
});

import { expect, test } from 'vitest';
import { exercises } from '../../content/exercises/library.ts';
import { planLimits } from '../../content/recovery/plan-limits.ts';
import type { SessionItem } from '../journal/entry.ts';
import { changeBetween, doseLadder, raised, stepOf } from './dose-ladder.ts';

const ladderFor = (id: string, isCareful = false) =>
  doseLadder(
    exercises.find((one) => one.id === id)!,
    isCareful,
    planLimits,
  );

test.each([
  [1, 2],
  [5, 6],
  [8, 9],
  [10, 12],
  [12, 14],
  [20, 23],
] as const)('from %i one step leads to %i', (from, to) => {
  expect(raised(from, 99, planLimits)).toBe(to);
});

test('repetitions rise first, then a second set shares them out, and then the form changes', () => {
  const { steps, start } = ladderFor('sit-to-stand');
  const inShort = steps.map(({ form, sets, reps }) => `${form} ${sets}x${reps}`);
  expect(inShort.slice(start)).toEqual([
    'usual 1x5', 'usual 1x6', 'usual 1x7', 'usual 1x8', 'usual 2x4', 'usual 2x5', 'usual 2x6', 'usual 2x7', 'usual 2x8',
    'harder 1x5', 'harder 1x6', 'harder 1x7', 'harder 1x8', 'harder 2x4', 'harder 2x5', 'harder 2x6', 'harder 2x7', 'harder 2x8',
  ]); // prettier-ignore
  expect(changeBetween(steps[start]!, steps[start + 1]!)).toEqual({ what: 'reps', from: 5, to: 6 });
});

test('the hold rises where the repetitions are at their most', () => {
  const { steps, start } = ladderFor('bird-dog');
  expect(steps.slice(start, start + 6).map(({ holdSeconds }) => holdSeconds)).toEqual([5, 6, 7, 8, 9, 10]);
});

test.each(['hip-hinge', 'squat', 'one-leg-stand', 'hip-stretch', 'side-plank'])(
  'whoever takes care at %s is never led out of its easier form',
  (id) => {
    const { steps, start } = ladderFor(id, true);
    expect(start).toBe(0);
    expect([...new Set(steps.map(({ form }) => form))]).toEqual(['easier']);
  },
);

test('without a care it begins with the usual form; a position of rest has one step', () => {
  expect(ladderFor('squat').steps[ladderFor('squat').start]?.form).toBe('usual');
  expect(ladderFor('rest-90-90').steps.filter(({ form }) => form === 'usual')).toHaveLength(1);
});

const all = ({ sets, reps = 1, seconds = 1 }: SessionItem) => sets * reps * seconds;

test('no step within a form raises the whole by more than a fifth, or one repetition a set, or one second', () => {
  for (const { id } of exercises) {
    const ladder = ladderFor(id);
    expect(new Set(ladder.steps.map((step) => stepOf(ladder, step))).size, id).toBe(ladder.steps.length);
    ladder.steps.slice(1).forEach((to, at) => {
      const from = ladder.steps[at]!;
      if (from.form !== to.form) return;
      const [holdFrom, holdTo] = [from.holdSeconds ?? 1, to.holdSeconds ?? 1];
      if (holdFrom === holdTo)
        expect(all(to) <= all(from) * 1.2 || all(to) - all(from) <= to.sets, `${id} ${at}`).toBe(true);
      else
        expect(all(to) === all(from) && (holdTo <= holdFrom * 1.2 || holdTo === holdFrom + 1), id).toBe(true);
    });
  }
});

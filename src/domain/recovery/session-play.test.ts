import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goneOnAt, pausedAt, progressAt, secondsAt, type Play } from './session-play.ts';
import { timelineOf, type ItemToDo } from './session-timeline.ts';

const pace = { getReadySeconds: 20, repSeconds: 4, letGoSeconds: 3, changeSidesSeconds: 8, restSeconds: 30 };
const reps = (item: number, count: number): ItemToDo => ({
  item,
  dose: { exerciseId: 'squat', form: 'usual', sets: 1, reps: count },
  hasSides: false,
});

test('pausing and going on at any second loses nothing', () => {
  const spells = fc.array(
    fc.record({ plays: fc.integer({ min: 0, max: 600 }), stands: fc.integer({ min: 0, max: 6000 }) }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(spells, (each) => {
      let now = 1_000_000;
      let played = 0;
      let play: Play = { fromSeconds: 0, since: null };
      for (const { plays, stands } of each) {
        play = goneOnAt(play, now);
        now += plays * 1000;
        played += plays;
        expect(secondsAt(play, now)).toBeCloseTo(played, 6);
        play = pausedAt(play, now);
        now += stands * 1000;
        expect(secondsAt(play, now)).toBeCloseTo(played, 6);
      }
    }),
  );
});

test('a clock that is set back loses nothing of what was done before the press', () => {
  expect(secondsAt({ fromSeconds: 42, since: 1_000_000 }, 900_000)).toBe(42);
});

test('after a time with the screen off the items whose time is over are done', () => {
  const timeline = timelineOf([reps(0, 2), reps(1, 5), reps(3, 1)], pace);
  const told = [0, 27.9, 28, 67.9, 68, 91.9, 92, 9999].map((seconds) => progressAt(timeline, seconds));
  expect(told).toEqual([
    { done: [], begun: 0 },
    { done: [], begun: 0 },
    { done: [0], begun: 1 },
    { done: [0], begun: 1 },
    { done: [0, 1], begun: 3 },
    { done: [0, 1], begun: 3 },
    { done: [0, 1, 3], begun: null },
    { done: [0, 1, 3], begun: null },
  ]);
});

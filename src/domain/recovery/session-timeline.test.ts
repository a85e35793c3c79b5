import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SessionItem } from '../journal/entry.ts';
import { cuesOf } from './session-cues.ts';
import {
  beginsAtSeconds,
  isAllButOver,
  playerAt,
  timelineOf,
  type ItemToDo,
  type Stretch,
} from './session-timeline.ts';

const pace = { getReadySeconds: 20, repSeconds: 4, letGoSeconds: 3, changeSidesSeconds: 8, restSeconds: 30 };

const item = (dose: Partial<SessionItem>, { at = 0, hasSides = false } = {}): ItemToDo => ({
  item: at,
  dose: { exerciseId: 'bird-dog', form: 'usual', sets: 1, ...dose },
  hasSides,
});
const told = ({ kind, set, side, rep, fromSeconds, seconds }: Stretch) =>
  `${fromSeconds}+${seconds} ${kind} set ${set}${side ? ` ${side}` : ''}${rep ? ` rep ${rep}` : ''}`;

test('repetitions follow each other after a time to get ready', () => {
  const { stretches, seconds } = timelineOf([item({ reps: 2 })], pace);
  expect(stretches.map(told)).toEqual([
    '0+20 get-ready set 1',
    '20+4 rep set 1 rep 1',
    '24+4 rep set 1 rep 2',
  ]);
  expect(seconds).toBe(28);
});

test('holds are let go of in between, sides change and sets rest', () => {
  const { stretches } = timelineOf([item({ sets: 2, reps: 2, holdSeconds: 5 }, { hasSides: true })], pace);
  expect(stretches.map(told)).toEqual([
    '0+20 get-ready set 1 left',
    '20+5 hold set 1 left rep 1',
    '25+3 let-go set 1 left rep 1',
    '28+5 hold set 1 left rep 2',
    '33+8 change-sides set 1 right',
    '41+5 hold set 1 right rep 1',
    '46+3 let-go set 1 right rep 1',
    '49+5 hold set 1 right rep 2',
    '54+30 rest set 2 left',
    '84+5 hold set 2 left rep 1',
    '89+3 let-go set 2 left rep 1',
    '92+5 hold set 2 left rep 2',
    '97+8 change-sides set 2 right',
    '105+5 hold set 2 right rep 1',
    '110+3 let-go set 2 right rep 1',
    '113+5 hold set 2 right rep 2',
  ]);
});

test('time by the clock is one stretch a set', () => {
  const { stretches } = timelineOf([item({ seconds: 90, sets: 2 })], pace);
  expect(stretches.map(told)).toEqual([
    '0+20 get-ready set 1',
    '20+90 timed set 1',
    '110+30 rest set 2',
    '140+90 timed set 2',
  ]);
});

const anyItem = fc
  .record({
    sets: fc.integer({ min: 1, max: 4 }),
    hasSides: fc.boolean(),
    dose: fc.oneof(
      fc.record({ reps: fc.integer({ min: 1, max: 15 }) }),
      fc.record({ reps: fc.integer({ min: 1, max: 8 }), holdSeconds: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ seconds: fc.integer({ min: 1, max: 1800 }) }),
    ),
  })
  .map(({ sets, hasSides, dose }) => item({ sets, ...dose }, { hasSides }));
const anySession = fc
  .array(anyItem, { maxLength: 6 })
  .map((items) => items.map((one, at): ItemToDo => ({ ...one, item: at })));

test('the stretches of any session follow each other without a gap and add up to its length', () => {
  fc.assert(
    fc.property(anySession, (items) => {
      const { stretches, seconds } = timelineOf(items, pace);
      let end = 0;
      for (const stretch of stretches) {
        expect(stretch.fromSeconds).toBe(end);
        expect(stretch.seconds).toBeGreaterThan(0);
        end += stretch.seconds;
      }
      expect(seconds).toBe(end);
    }),
  );
});

test('every repetition of each side of each set occurs once', () => {
  fc.assert(
    fc.property(anySession, (items) => {
      const work = timelineOf(items, pace)
        .stretches.filter(({ kind }) => kind === 'rep' || kind === 'hold' || kind === 'timed')
        .map(({ item: at, set, side, rep }) => `${at} ${set} ${side} ${rep}`);
      const expected = items.flatMap(({ item: at, dose, hasSides }) =>
        Array.from({ length: dose.sets }, (_set, set) =>
          (hasSides ? ['left', 'right'] : [null]).flatMap((side) =>
            dose.reps === undefined
              ? [`${at} ${set + 1} ${side} null`]
              : Array.from({ length: dose.reps }, (_rep, rep) => `${at} ${set + 1} ${side} ${rep + 1}`),
          ),
        ).flat(),
      );
      expect(work).toEqual(expected);
    }),
  );
});

test('at any second the player shows the stretch of that second and what is left of it', () => {
  fc.assert(
    fc.property(anySession, fc.double({ min: 0, max: 1, noNaN: true }), (items, share) => {
      const timeline = timelineOf(items, pace);
      const seconds = share * timeline.seconds;
      const view = playerAt(timeline, seconds);
      const stretch = timeline.stretches.find((one) => one.fromSeconds + one.seconds > seconds);
      expect(view?.stretch).toEqual(stretch);
      if (view && stretch) {
        expect(view.secondsLeft).toBe(
          Math.max(1, Math.ceil(stretch.fromSeconds + stretch.seconds - seconds)),
        );
      }
    }),
  );
});

test('what comes next is the other side, then the next item; past the end there is nothing', () => {
  const timeline = timelineOf(
    [item({ reps: 1 }, { hasSides: true }), item({ seconds: 60 }, { at: 1 })],
    pace,
  );
  const nextAt = (seconds: number) => {
    const next = playerAt(timeline, seconds)?.next;
    return next ? told(next) : null;
  };
  expect(nextAt(0)).toBe('32+4 rep set 1 right rep 1');
  expect(nextAt(25)).toBe('32+4 rep set 1 right rep 1');
  expect(nextAt(33)).toBe('36+20 get-ready set 1');
  expect(nextAt(50)).toBe(null);
  expect(playerAt(timeline, timeline.seconds)).toBe(null);
  expect(playerAt(timelineOf([], pace), 0)).toBe(null);
  expect([beginsAtSeconds(timeline, 1), beginsAtSeconds(timeline, 2)]).toEqual([36, null]);
});

test('a clock that stood before the beginning shows the beginning', () => {
  const view = playerAt(timelineOf([item({ reps: 2 })], pace), -5);
  expect([view?.stretch.kind, view?.secondsLeft]).toEqual(['get-ready', 20]);
});

test('cues count a person in, sound there and back, and end the session', () => {
  const cues = cuesOf(timelineOf([item({ reps: 1 }), item({ seconds: 60 }, { at: 1 })], pace));
  expect(cues.map(({ atSeconds, kind, count }) => `${atSeconds} ${kind}${count ? ` ${count}` : ''}`)).toEqual(
    [
      '0 get-ready',
      '17 count 3',
      '18 count 2',
      '19 count 1',
      '20 move',
      '22 back',
      '24 get-ready',
      '41 count 3',
      '42 count 2',
      '43 count 1',
      '44 move',
      '74 half-way',
      '104 over',
    ],
  );
  expect(cuesOf(timelineOf([], pace))).toEqual([]);
});

test('cues of any session are in order of time, and each repetition is heard', () => {
  fc.assert(
    fc.property(anySession, (items) => {
      const timeline = timelineOf(items, pace);
      const cues = cuesOf(timeline);
      const times = cues.map(({ atSeconds }) => atSeconds);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      const work = timeline.stretches.filter(({ kind }) => ['rep', 'hold', 'timed'].includes(kind));
      expect(cues.filter(({ kind }) => kind === 'move').map(({ stretch }) => stretch)).toEqual(work);
    }),
  );
});

test('an item is all but over in its last repetition or hold, and in the last tenth of its time', () => {
  const holds = timelineOf([item({ reps: 2, holdSeconds: 5 }), item({ reps: 1 }, { at: 1 })], pace);
  // 20 s to get ready, 5 s held, 3 s let go, 5 s held.
  expect([0, 24, 27, 28, 32, 33].map((seconds) => isAllButOver(holds, 0, seconds))).toEqual([
    false,
    false,
    false,
    true,
    true,
    false,
  ]);
  const timed = timelineOf([item({ seconds: 60 })], pace);
  expect([20, 73, 74, 79, 80].map((seconds) => isAllButOver(timed, 0, seconds))).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(isAllButOver(timed, 3, 74)).toBe(false);
});

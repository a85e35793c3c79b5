import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextEntryId } from '../journal/entry-id.ts';
import { addDays } from '../time/local-day.ts';
import { gradedReturn, type ReturnTry, type SpasmOnTheWay } from './graded-return.ts';

const STEPS = 5;
const limits = { stepCount: STEPS, greensToGoUp: 2 };
const id = nextEntryId(null, 0, () => 0);
const spasm: SpasmOnTheWay = { id, isSpasm: true };

/** Tries on days running, unless a day is given. */
function tries(...made: readonly (Partial<ReturnTry> | SpasmOnTheWay)[]): (ReturnTry | SpasmOnTheWay)[] {
  return made.map((one, at) =>
    'isSpasm' in one
      ? one
      : { id, day: addDays('2026-03-01', at), stepIndex: 0, light: 'green', isSettled: true, ...one },
  );
}
const after = (...made: readonly (Partial<ReturnTry> | SpasmOnTheWay)[]) =>
  gradedReturn(tries(...made), limits);

const good: Partial<ReturnTry> = {};
const amber: Partial<ReturnTry> = { light: 'amber' };
const red: Partial<ReturnTry> = { light: 'red', isSettled: false };
const on = (stepIndex: number, what: Partial<ReturnTry> = good) => ({ ...what, stepIndex });

test('before any try the first step stands, and nothing further is offered', () => {
  expect(after()).toEqual({
    stepIndex: 0,
    greensRunning: 0,
    hardRunning: 0,
    isUpOffered: false,
    isSafeAgain: false,
  });
});

describe('the step up is offered', () => {
  test('after two tries running that were green and settled, not after one', () => {
    expect(after(good).isUpOffered).toBe(false);
    expect(after(good, good).isUpOffered).toBe(true);
  });

  test('not while a morning after is still unknown', () => {
    expect(after(good, { isSettled: null }).isUpOffered).toBe(false);
  });

  test('not when both were on one day', () => {
    expect(after({ day: '2026-03-01' }, { day: '2026-03-01' }).isUpOffered).toBe(false);
  });

  test('not when amber, red or a spasm came in between', () => {
    expect(after(good, amber, good).isUpOffered).toBe(false);
    expect(after(good, red, good).isUpOffered).toBe(false);
    expect(after(good, spasm, good).isUpOffered).toBe(false);
  });

  test('and is taken only by trying it', () => {
    expect(after(good, good, good).stepIndex).toBe(0);
    expect(after(good, good, on(1)).stepIndex).toBe(1);
  });
});

describe('the way down', () => {
  test('red on a step leads to the one before it', () => {
    expect(after(good, good, on(1), on(1, red)).stepIndex).toBe(0);
  });

  test('red on the first try further up leads back to where one came from', () => {
    expect(after(good, good, on(1, red)).stepIndex).toBe(0);
  });

  test('an easier step may be taken at any time, and stands then', () => {
    expect(after(good, good, on(1), on(1), on(2), on(1)).stepIndex).toBe(1);
  });

  test('the first step has none below it', () => {
    expect(after(red, red).stepIndex).toBe(0);
  });
});

test('an amber first try of the next step is no step up', () => {
  expect(after(good, good, on(1, amber))).toMatchObject({ stepIndex: 0, greensRunning: 0 });
});

test('amber stays where it is', () => {
  expect(after(good, good, on(1), on(1, amber))).toMatchObject({ stepIndex: 1, greensRunning: 0 });
});

test('a try far above what was open never leads up, and a bad one leads down', () => {
  expect(after(on(4))).toMatchObject({ stepIndex: 0, greensRunning: 0 });
  expect(after(good, good, on(1), on(4, red)).stepIndex).toBe(0);
});

test('tries that were not green are counted as long as they follow each other', () => {
  expect(after(amber, red, amber).hardRunning).toBe(3);
  expect(after(amber, red, good).hardRunning).toBe(0);
});

test('it is safe again when the last step went well twice', () => {
  const upTo = (last: number) => Array.from({ length: last + 1 }, (_, step) => [on(step), on(step)]).flat();
  expect(after(...upTo(3)).isSafeAgain).toBe(false);
  expect(after(...upTo(4)).isSafeAgain).toBe(true);
  expect(after(...upTo(4))).toMatchObject({ stepIndex: 4, isUpOffered: false });
});

const someMove = fc.oneof(
  { weight: 1, arbitrary: fc.constant(spasm) },
  {
    weight: 9,
    arbitrary: fc.record({
      where: fc.constantFrom('offered', 'offered', 'offered', 'same', 'easier', 'anywhere', 'unknown'),
      anywhere: fc.nat(STEPS - 1),
      light: fc.constantFrom<ReturnTry['light']>('green', 'green', 'green', 'green', 'amber', 'red'),
      isSettled: fc.constantFrom(true, true, true, null),
    }),
  },
);

/** People who mostly try what is offered, and sometimes anything at all. */
const history = fc.array(someMove, { maxLength: 60 }).map((moves) => {
  const happened: (ReturnTry | SpasmOnTheWay)[] = [];
  moves.forEach((move, at) => {
    if ('isSpasm' in move) return void happened.push(move);
    const { stepIndex: stands, isUpOffered } = gradedReturn(happened, limits);
    const places: Record<string, number | null> = {
      offered: isUpOffered ? stands + 1 : stands,
      same: stands,
      easier: Math.max(0, stands - 1),
      anywhere: move.anywhere,
      unknown: null,
    };
    const stepIndex = places[move.where] ?? null;
    const { light, isSettled } = move;
    happened.push({ id, day: addDays('2026-03-01', at), stepIndex, light, isSettled });
  });
  return happened;
});

describe('whatever was tried', () => {
  test('nobody goes up more than one step at a time, or without two green tries running, or after red', () => {
    fc.assert(
      fc.property(history, (happened) => {
        happened.forEach((one, at) => {
          const before = gradedReturn(happened.slice(0, at), limits);
          const now = gradedReturn(happened.slice(0, at + 1), limits);
          expect(now.stepIndex).toBeLessThanOrEqual(before.stepIndex + (before.isUpOffered ? 1 : 0));
          if ('isSpasm' in one || one.light === 'red') {
            expect(now.stepIndex).toBeLessThanOrEqual(before.stepIndex);
            expect(now).toMatchObject({ greensRunning: 0, isUpOffered: false, isSafeAgain: false });
          }
          if (!('isSpasm' in one) && one.light === 'red' && one.stepIndex === before.stepIndex)
            expect(now.stepIndex).toBe(Math.max(0, before.stepIndex - 1));
        });
      }),
    );
  });

  test('nobody is stuck: good tries of what is offered lead to the end in a known number', () => {
    fc.assert(
      fc.property(history, (made) => {
        const happened = [...made];
        for (let more = 0; more < STEPS * limits.greensToGoUp; more += 1) {
          const { stepIndex, isUpOffered } = gradedReturn(happened, limits);
          const next = isUpOffered ? stepIndex + 1 : stepIndex;
          happened.push(...tries({ stepIndex: next, day: addDays('2027-01-01', more) }));
        }
        expect(gradedReturn(happened, limits).isSafeAgain).toBe(true);
      }),
    );
  });

  test('an easier step is open to everybody who is above the first', () => {
    fc.assert(
      fc.property(history, (happened) => {
        const { stepIndex } = gradedReturn(happened, limits);
        fc.pre(stepIndex > 0);
        expect(gradedReturn([...happened, ...tries(on(stepIndex - 1))], limits).stepIndex).toBe(
          stepIndex - 1,
        );
      }),
    );
  });
});

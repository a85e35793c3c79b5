import { expect, test } from 'vitest';
import { reasonWords, stageReasonWords, stateReasonWords } from '../../../content/recovery/plan-words.ts';
import type {
  DayPlan,
  PlanReason,
  StageReason,
  StateReason,
  WalkPlan,
} from '../../../domain/recovery/plan.ts';
import {
  changeInWords,
  reasonInWords,
  stageReasonInWords,
  stateReasonInWords,
  walkInWords,
  walkReasonInWords,
} from './plan-words.ts';

const today = '2026-11-22';
const reasons: readonly [PlanReason, string][] = [
  [{ kind: 'new' }, 'New. It starts small.'],
  [{ kind: 'position' }, 'To lie easy, and nothing more.'],
  [{ kind: 'same', goodDays: 1, neededDays: 2 }, 'As last time. 2 good days bring one step more: 1 so far.'],
  [{ kind: 'same-offered' }, 'It goes well. One step more is yours to take.'],
  [{ kind: 'same-ached' }, 'It ached a little last time, so it stays the same.'],
  [{ kind: 'same-morning-unknown' }, 'As last time. How the morning after was is not known yet.'],
  [{ kind: 'most' }, 'This is the most of it. Keep it up.'],
  [
    { kind: 'stepped-up', on: '2026-11-21', change: { what: 'reps', from: 8, to: 9 } },
    'One step up since yesterday: 9 times instead of 8.',
  ],
  [
    { kind: 'stepped-down', on: '2026-11-21', because: 'red' },
    'It was red yesterday. So it is one step back, to where it was good.',
  ],
  [
    { kind: 'stepped-down', on: '2026-11-16', because: 'not-settled' },
    'It was too much on Monday 16 November: it had not settled by the next morning. So it is one step back, to where it was good.',
  ],
  [
    { kind: 'stepped-down', on: '2026-11-16', because: 'spasm' },
    'A spasm came on Monday 16 November. So it is one step back, to where it was good.',
  ],
  [{ kind: 'back-after-gap', days: 12 }, 'Not done for 12 days, so it starts a little lower.'],
  [{ kind: 'back-after-rest' }, 'Back after lying easy. It starts low again.'],
  [{ kind: 'day-after-red' }, 'Lighter today, after red yesterday.'],
];

test.each(reasons)('an exercise says why: %o', (reason, words) => {
  expect(reasonInWords(reason, today)).toBe(words);
});

test('every reason has been looked at', () => {
  expect([...new Set(reasons.map(([{ kind }]) => kind))].toSorted()).toEqual(
    Object.keys(reasonWords).toSorted(),
  );
});

test('a change says from what to what', () => {
  expect(changeInWords({ what: 'hold', from: 5, to: 6 })).toBe('hold it for 6 seconds instead of 5');
  expect(changeInWords({ what: 'seconds', from: 60, to: 70 })).toBe('70 s instead of 1 min');
  expect(changeInWords({ what: 'sets', from: 1, to: 2 })).toBe('2 rounds instead of 1');
  expect(changeInWords({ what: 'form', from: 'usual', to: 'harder' })).toBe('its harder form');
});

const bridge = { item: { exerciseId: 'bridge' } };

test('no reason of a stage or a day keeps a name that was not filled in', () => {
  const stageReasons = Object.keys(stageReasonWords).map(
    (kind) => ({ stageReason: { kind, days: 3 } as StageReason }) as DayPlan,
  );
  const stateReasons = Object.keys(stateReasonWords).map(
    (kind) => ({ stateReason: { kind, days: 3 } as StateReason, items: [bridge] }) as unknown as DayPlan,
  );
  const words = [...stageReasons.map(stageReasonInWords), ...stateReasons.map(stateReasonInWords)];
  expect(words.filter((text) => /[{}]/.test(text))).toEqual([]);
});

test('of a day for strength nothing is said while none is asked for', () => {
  const stateReason: StateReason = { kind: 'strength-day' };
  const dayWith = (items: unknown[]) => stateReasonInWords({ stateReason, items } as unknown as DayPlan);
  expect(dayWith([bridge])).toBe('Today is a day for strength.');
  expect(dayWith([{ item: { exerciseId: 'ankle-pumps' } }])).toBe('');
});

test('a walk says how long, how often and why', () => {
  const walk: WalkPlan = {
    minutes: 2,
    times: 6,
    daysPerWeek: 7,
    reason: { kind: 'longer', fromMinutes: 1 },
  };
  expect(walkInWords(walk)).toBe('Walk for 2 min, 6 times today');
  expect(walkReasonInWords(walk)).toBe('It went well, so a little longer than 1 min.');
  expect(walkInWords({ ...walk, times: 1 })).toBe('Walk for 2 min');
  expect(walkReasonInWords({ ...walk, reason: { kind: 'shorter', because: 'hurt' } })).toBe(
    'The last one hurt, so a little shorter.',
  );
});

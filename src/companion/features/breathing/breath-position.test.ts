import { expect, test } from 'vitest';
import { breathPosition } from './breath-position.ts';

test('a breath in lasts four counts and a breath out six, to the millisecond', () => {
  const at = (elapsedMs: number) => {
    const { phase, count, breaths } = breathPosition(elapsedMs);
    return `${elapsedMs}: ${phase} ${count}, ${breaths} done`;
  };
  expect([0, 999, 1000, 3999, 4000, 4999, 9000, 9999, 10_000, 13_999, 14_000].map(at)).toEqual([
    '0: in 1, 0 done',
    '999: in 1, 0 done',
    '1000: in 2, 0 done',
    '3999: in 4, 0 done',
    '4000: out 1, 0 done',
    '4999: out 1, 0 done',
    '9000: out 6, 0 done',
    '9999: out 6, 0 done',
    '10000: in 1, 1 done',
    '13999: in 4, 1 done',
    '14000: out 1, 1 done',
  ]);
});

test('the rhythm is exact after a week', () => {
  const weekMs = 7 * 24 * 60 * 60 * 1000;
  expect(breathPosition(weekMs + 3999)).toEqual({ phase: 'in', count: 4, breaths: 60_480 });
});

test('a clock that was set back keeps the rhythm', () => {
  expect(breathPosition(-1)).toEqual({ phase: 'out', count: 6, breaths: -1 });
  expect(breathPosition(-10_000)).toEqual({ phase: 'in', count: 1, breaths: -1 });
});

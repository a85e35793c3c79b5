import { describe, expect, test } from 'vitest';
import { pausingLimits } from '../../content/pausing/pausing-limits.ts';
import type { Nrs } from '../journal/entry.ts';
import { stepLight } from './step-light.ts';

const light = (painDuring: number, more: Partial<Parameters<typeof stepLight>[0]> = {}) =>
  stepLight({ painDuring: painDuring as Nrs, ...more }, pausingLimits);

test.each([
  [0, 'green'],
  [3, 'green'],
  [4, 'amber'],
  [5, 'amber'],
  [6, 'red'],
  [10, 'red'],
])('pain of %i while doing it is %s', (pain, expected) => {
  expect(light(pain)).toBe(expected);
});

describe('whatever the number, it is red', () => {
  test('with a sharp or catching pain, or something new in a leg', () => {
    expect(light(0, { stopSigns: ['sharp'] })).toBe('red');
    expect(light(0, { stopSigns: ['leg'] })).toBe('red');
  });

  test('when it had not settled by the next day', () => {
    expect(light(1, { settledNextDay: false })).toBe('red');
    expect(light(1, { settledNextDay: true })).toBe('green');
  });
});

describe('with pain that was high before it began, the change decides', () => {
  test.each([
    [6, 7, 'amber'],
    [6, 8, 'red'],
    [9, 9, 'amber'],
    [9, 10, 'red'],
    [10, 10, 'red'],
  ] as const)('from %i to %i is %s', (painBefore, painDuring, expected) => {
    expect(light(painDuring, { painBefore })).toBe(expected);
  });

  test('and nothing makes it green', () => {
    expect(light(0, { painBefore: 6 })).toBe('amber');
  });

  test('below six the bands decide', () => {
    expect(light(3, { painBefore: 5 })).toBe('green');
    expect(light(5, { painBefore: 1 })).toBe('amber');
  });
});

import { expect, test } from 'vitest';
import type { Nrs } from '../journal/entry.ts';
import { hasSettled, lightOf, type StopSign } from './traffic-light.ts';

const limits = { riseStops: 2, redFrom: 6, anyRiseStopsAt: 9, onlyBreathingAt: 10, amberFrom: 4 };

test.each([
  [0, 'green'],
  [3, 'green'],
  [4, 'amber'],
  [5, 'amber'],
  [6, 'red'],
  [10, 'red'],
] as const)('later, with little pain at rest, the bands decide: %i is %s', (painNow, light) => {
  expect(lightOf({ resting: 0, painNow, isFirstDays: false }, limits)).toBe(light);
});

test.each([
  [0, 1, 'green'],
  [0, 2, 'red'],
  [1, 3, 'red'],
  [3, 4, 'amber'],
  [5, 5, 'amber'],
  [5, 6, 'red'],
] as const)('in the first days a rise of two is red too: from %i to %i is %s', (resting, painNow, light) => {
  expect(lightOf({ resting, painNow, isFirstDays: true }, limits)).toBe(light);
});

test.each([
  [6, 2, 'amber'],
  [6, 7, 'amber'],
  [6, 8, 'red'],
  [8, 9, 'amber'],
  [8, 10, 'red'],
  [9, 9, 'amber'],
  [9, 10, 'red'],
  [10, 10, 'red'],
] as const)(
  'with red pain at rest the change decides at any time: from %i to %i is %s',
  (resting, painNow, light) => {
    for (const isFirstDays of [true, false])
      expect(lightOf({ resting, painNow, isFirstDays }, limits)).toBe(light);
  },
);

test('at ten a position of rest goes on, for nothing is moved', () => {
  expect(lightOf({ resting: 10, painNow: 10, isFirstDays: true, isRest: true }, limits)).toBe('amber');
});

test.each<StopSign>(['sharp', 'leg', 'dizzy'])('%s is red whatever the number, at rest too', (sign) => {
  for (const painNow of [0, 3, 5] as Nrs[])
    for (const isRest of [true, false])
      expect(lightOf({ resting: 5, painNow, isFirstDays: false, stopSigns: [sign], isRest }, limits)).toBe(
        'red',
      );
});

test.each([
  [0, 3, true],
  [0, 4, false],
  [4, 4, true],
  [4, 5, false],
  [7, 7, true],
  [7, 8, false],
] as const)('settled is green, or no more than before: from %i to %i is %s', (resting, after, settled) => {
  expect(hasSettled(resting, after, limits)).toBe(settled);
});

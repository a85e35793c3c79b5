import { expect, test } from 'vitest';
import type { Nrs } from '../journal/entry.ts';
import { episodesOf } from './episodes.ts';
import { dayAt, FakeDiary } from './fake-diary.ts';

/** Flares of an episode with these pains, now and worst, on days one after another. */
function flaresOf(...pains: [now: Nrs, worst?: Nrs][]) {
  const diary = new FakeDiary();
  for (const [after, [now, worst]] of pains.entries()) diary.checkIn(after, now, worst);
  return episodesOf(diary.entries, dayAt(pains.length)).flatMap(({ flares }) => flares);
}

test('a jump by 1 is no flare, by 2 it is', () => {
  expect(flaresOf([3, 4], [3, 5], [3, 4])).toEqual([]);
  expect(flaresOf([3, 4], [3, 6], [3, 5])).toEqual([{ day: dayAt(1), from: 4, to: 6 }]);
});

test('where a worst is not known, pain now is held against pain now', () => {
  expect(flaresOf([3, 8], [4], [4, 9])).toEqual([]);
  expect(flaresOf([3, 8], [5], [5, 9])).toEqual([{ day: dayAt(1), from: 3, to: 5 }]);
});

test('the first day of an episode is no flare, a jump after well days in it is', () => {
  expect(flaresOf([0, 1], [5, 6], [5, 6])).toEqual([]);
  expect(flaresOf([5, 6], [5, 6], [0, 1], [3, 5])).toEqual([{ day: dayAt(3), from: 1, to: 5 }]);
});

test('a day without an entry in between changes nothing', () => {
  const diary = new FakeDiary();
  diary.checkIn(0, 3, 4);
  diary.checkIn(5, 3, 6);
  expect(episodesOf(diary.entries, dayAt(5)).flatMap(({ flares }) => flares)).toEqual([
    { day: dayAt(5), from: 4, to: 6 },
  ]);
});

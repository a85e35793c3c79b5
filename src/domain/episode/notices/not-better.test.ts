import { expect, test } from 'vitest';
import type { Nrs } from '../../journal/entry.ts';
import { episodesOf } from '../episodes.ts';
import { dayAt, FakeDiary } from '../fake-diary.ts';
import { dayRecords } from '../known-days.ts';
import { notBetter } from './not-better.ts';

/** What is said when pain began at `then` and was `last` on this day of the episode; the first is day 1. */
function noticeOnDay(dayNumber: number, then: Nrs, last: Nrs) {
  const diary = new FakeDiary();
  diary.checkIns(0, 1, then);
  diary.checkIn(dayNumber - 1, last, last);
  const [episode] = episodesOf(diary.entries, dayAt(dayNumber - 1));
  return episode ? notBetter(episode, dayRecords(diary.entries)) : null;
}

test('on day 6 it is too early to tell, on day 7 it is not', () => {
  expect(noticeOnDay(6, 6, 5)).toBeNull();
  expect(noticeOnDay(7, 6, 5)).toEqual({
    id: 'not-better',
    degree: 1,
    since: dayAt(0),
    sign: 'RC11',
    reason: { startDay: dayAt(0), dayNumber: 7, painThen: 6, painLast: 5 },
  });
});

test('down by 1 point is not better, by 2 it is', () => {
  expect([5, 4, 3].map((last) => noticeOnDay(7, 6, last as Nrs) !== null)).toEqual([true, false, false]);
});

test('a pain that went up is not better', () => {
  expect(noticeOnDay(9, 3, 8)?.reason).toMatchObject({ painThen: 3, painLast: 8 });
});

test('a pain of 1 is as good as none, however low it began', () => {
  expect(noticeOnDay(7, 2, 1)).toBeNull();
  expect(noticeOnDay(7, 2, 2)?.degree).toBe(1);
});

test('over a month, from day 31 on, it is truer', () => {
  expect([30, 31].map((day) => [noticeOnDay(day, 6, 6)?.degree, noticeOnDay(day, 6, 6)?.sign])).toEqual([
    [1, 'RC11'],
    [2, 'RC5'],
  ]);
});

test('the worst of a day is held against the worst of another, not against how it was at its end', () => {
  const diary = new FakeDiary();
  diary.checkIn(0, 3, 8);
  diary.checkIn(1, 3, 8);
  diary.checkIn(6, 3, 6);
  const [episode] = episodesOf(diary.entries, dayAt(6));
  expect(episode && notBetter(episode, dayRecords(diary.entries))).toBeNull();
});

import { expect, test } from 'vitest';
import { episodesOf } from '../episodes.ts';
import { dayAt, FakeDiary } from '../fake-diary.ts';
import { painForTwoWeeks } from './pain-for-two-weeks.ts';

/** What is said when pain was noted on the first two days and then on this day of the episode; the first is day 1. */
function noticeOnDay(dayNumber: number) {
  const diary = new FakeDiary();
  diary.checkIns(0, 1, 5);
  for (let after = 20; after < dayNumber - 1; after += 20) diary.checkIn(after, 4);
  diary.checkIn(dayNumber - 1, 4);
  const [episode] = episodesOf(diary.entries, dayAt(dayNumber - 1));
  return episode ? painForTwoWeeks(episode) : null;
}

test('pain on day 14 says nothing, on day 15 it is worth a look, with the day as the reason', () => {
  expect(noticeOnDay(14)).toBeNull();
  expect(noticeOnDay(15)).toEqual({
    id: 'E1',
    degree: 1,
    since: dayAt(0),
    sign: 'RC2',
    reason: { startDay: dayAt(0), dayNumber: 15 },
  });
});

test('it grows truer after six weeks and after twelve, and not from day to day', () => {
  const degrees = [15, 16, 42, 43, 44, 84, 85, 200].map((day) => noticeOnDay(day)?.degree);
  expect(degrees).toEqual([1, 1, 1, 2, 2, 2, 3, 3]);
});

test('days without an entry do not reach day 15, nor does pain that is gone', () => {
  const silent = new FakeDiary();
  silent.checkIns(0, 13, 5);
  const ofSilent = episodesOf(silent.entries, dayAt(20));
  expect(ofSilent.map(painForTwoWeeks)).toEqual([null]);
  const well = new FakeDiary();
  well.checkIns(0, 14, 5);
  well.checkIns(15, 21, 0);
  expect(episodesOf(well.entries, dayAt(21)).map(painForTwoWeeks)).toEqual([null]);
});

test('a time of which nobody has said whether they were well is not counted through', () => {
  const diary = new FakeDiary();
  diary.checkIns(0, 1, 5);
  diary.checkIn(60, 4);
  diary.checkIn(73, 4);
  const noticed = () => episodesOf(diary.entries, dayAt(74)).map((one) => painForTwoWeeks(one)?.reason);
  expect(noticed()).toEqual([undefined]);
  diary.checkIn(74, 4);
  expect(noticed()).toEqual([{ startDay: dayAt(60), dayNumber: 15 }]);
});

test('pain that was there two weeks before the first note is over two weeks at once; a day less is not', () => {
  const noticed = (beganBy: number, change: 'began' | 'began-by' = 'began-by') => {
    const diary = new FakeDiary();
    const first = diary.checkIn(0, 5);
    diary.correct(0, first, change, dayAt(beganBy));
    return episodesOf(diary.entries, dayAt(0)).map((one) => painForTwoWeeks(one)?.reason);
  };
  expect(noticed(-14)).toEqual([{ startDay: dayAt(-14), dayNumber: 15 }]);
  expect(noticed(-14, 'began')).toEqual([{ startDay: dayAt(-14), dayNumber: 15 }]);
  expect(noticed(-13)).toEqual([undefined]);
});

test('a day by which it had begun counts for nothing once a long silence lies in between', () => {
  const diary = new FakeDiary();
  const first = diary.checkIn(0, 5);
  diary.correct(0, first, 'began-by', dayAt(-91));
  diary.checkIn(60, 4);
  expect(episodesOf(diary.entries, dayAt(60)).map(painForTwoWeeks)).toEqual([null]);
});

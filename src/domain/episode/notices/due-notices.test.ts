import { describe, expect, test } from 'vitest';
import { instantsAt } from '../../time/local-time.ts';
import { dayAt, FakeDiary } from '../fake-diary.ts';
import { computedSoonSigns, dueNotices } from './due-notices.ts';
import { painkillersTooLong } from './painkillers-too-long.ts';

const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe'] as const;

function at(after: number, time = '22:00', timeZone: string = zones[0]) {
  return { now: instantsAt(dayAt(after), time, timeZone)[0] ?? 0, timeZone };
}
const idsOn = (diary: FakeDiary, after: number) =>
  dueNotices(diary.entries, at(after)).map(({ id, degree }) => [id, degree]);

test('somebody who wrote nothing down is told nothing', () => {
  expect(dueNotices([], at(0))).toEqual([]);
  expect(computedSoonSigns([], at(0))).toEqual([]);
});

describe('a notice that was put away', () => {
  const fifteenDays = () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 4, 8);
    diary.checkIns(5, 14, 5);
    return diary;
  };
  const putAway = (diary: FakeDiary, after: number, noticeId: string, degree: number) =>
    diary.write(after, '21:00', {
      kind: 'notice-answered',
      values: { noticeId, degree, answer: 'dismissed' },
    });

  test('stays away until it is truer, and the sign stays', () => {
    const diary = fifteenDays();
    expect(idsOn(diary, 14)).toEqual([['E1', 1]]);
    putAway(diary, 14, 'E1', 1);
    expect(idsOn(diary, 14)).toEqual([]);
    expect(computedSoonSigns(diary.entries, at(14))).toEqual(['RC2']);
    diary.checkIns(15, 41, 5);
    expect(idsOn(diary, 41)).toEqual([]);
    diary.checkIn(42, 5, 5);
    expect(idsOn(diary, 42)).toEqual([['E1', 2]]);
  });

  test('comes back with the next episode', () => {
    const diary = fifteenDays();
    putAway(diary, 14, 'E1', 1);
    diary.checkIns(15, 44, 0);
    diary.checkIns(45, 49, 8);
    diary.checkIns(50, 59, 5);
    expect(idsOn(diary, 59)).toEqual([
      ['E2', 1],
      ['E1', 1],
    ]);
  });

  test('not coping is told before what can wait for a visit', () => {
    const diary = fifteenDays();
    diary.write(14, '20:30', { kind: 'phq4-answered', values: { scores: [3, 3, 3, 3] } });
    expect(idsOn(diary, 14)).toEqual([
      ['not-coping', 3],
      ['E1', 1],
    ]);
  });

  test('beside two weeks of pain, “not better” is told only once a month is over', () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 13, 5);
    expect(idsOn(diary, 13)).toEqual([['not-better', 1]]);
    diary.checkIn(14, 5, 5);
    expect(idsOn(diary, 14)).toEqual([['E1', 1]]);
    putAway(diary, 14, 'E1', 1);
    expect(idsOn(diary, 14)).toEqual([]);
    diary.checkIns(15, 29, 5);
    expect(idsOn(diary, 29)).toEqual([]);
    diary.checkIn(30, 5, 5);
    expect(idsOn(diary, 30)).toEqual([['not-better', 2]]);
  });

  test('two weeks of pain put away after a month takes “not better” along', () => {
    const diary = new FakeDiary();
    diary.checkIns(0, 30, 5);
    expect(idsOn(diary, 30)).toEqual([['E1', 1]]);
    putAway(diary, 30, 'E1', 1);
    expect(idsOn(diary, 30)).toEqual([]);
    expect(computedSoonSigns(diary.entries, at(30))).toEqual(['RC2', 'RC5']);
  });

  test('one put away does not take another along', () => {
    const diary = fifteenDays();
    putAway(diary, 14, 'E2', 3);
    expect(idsOn(diary, 14)).toEqual([['E1', 1]]);
  });
});

test('painkillers: at the days to ask nothing, a day more says so, twice as many more so', () => {
  const limits = { nsaidDaysToAsk: 10, codeineDaysToAsk: 3 };
  const after = (nsaidDays: number, codeineDays: number) =>
    painkillersTooLong({ ...limits, nsaidDays, codeineDays }, dayAt(30));
  expect(after(10, 3)).toEqual([]);
  expect(after(11, 3)).toEqual([
    {
      id: 'painkillers-anti-inflammatory',
      degree: 1,
      since: dayAt(20),
      sign: 'RC8',
      reason: { dayCount: 11 },
    },
  ]);
  expect([after(20, 0), after(21, 0)].map(([notice]) => notice?.degree)).toEqual([1, 2]);
});

test('painkillers: codeine and an anti-inflammatory are told, and put away, each by itself', () => {
  const diary = new FakeDiary();
  const painkillers = { nsaidDays: 11, nsaidDaysToAsk: 10, codeineDays: 4, codeineDaysToAsk: 3 };
  const ids = () => dueNotices(diary.entries, at(14), painkillers).map(({ id }) => id);
  expect(ids()).toEqual(['painkillers-codeine', 'painkillers-anti-inflammatory']);
  diary.write(14, '21:00', {
    kind: 'notice-answered',
    values: { noticeId: 'painkillers-codeine', degree: 1, answer: 'dismissed' },
  });
  expect(ids()).toEqual(['painkillers-anti-inflammatory']);
});

/** Fourteen days before, and fifteen, counted over each zone's day of 23 and of 25 hours. */
test.each([
  ['Europe/London', 14],
  ['Europe/London', 224],
  ['America/New_York', 0],
  ['America/New_York', 231],
  ['Australia/Lord_Howe', 21],
  ['Australia/Lord_Howe', 203],
] as const)('day 15 is day 15 in %s also where a clock change lies between (from day %i)', (zone, from) => {
  const diary = new FakeDiary(zone);
  diary.checkIns(from, from + 4, 8);
  diary.checkIns(from + 5, from + 13, 5);
  const ids = (after: number, time: string) =>
    dueNotices(diary.entries, at(after, time, zone)).map(({ id }) => id);
  expect(ids(from + 13, '23:59')).toEqual([]);
  expect(ids(from + 14, '00:00')).toEqual([]);
  diary.checkIn(from + 14, 5, 5);
  expect(ids(from + 14, '23:59')).toEqual(['E1']);
});

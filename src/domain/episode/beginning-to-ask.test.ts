import { expect, test } from 'vitest';
import { beginningAnswered, beginningToAsk, type PainLength } from './beginning-to-ask.ts';
import { episodesOf } from './episodes.ts';
import { dayAt, FakeDiary } from './fake-diary.ts';

const answer = (diary: FakeDiary, after: number, length: PainLength) => {
  const asked = beginningToAsk(diary.entries, dayAt(after));
  if (!asked) throw new Error('It is not asked');
  return diary.write(after, '21:00', beginningAnswered(asked, length, dayAt(after)));
};

test('is asked after the first check-in with pain, once, and not the day after the next', () => {
  const diary = new FakeDiary();
  expect(beginningToAsk(diary.entries, dayAt(0))).toBeNull();
  diary.spasm(0);
  expect(beginningToAsk(diary.entries, dayAt(0))).toBeNull();
  diary.checkIn(0, 5);
  const aboutId = diary.entries[0]?.id;
  expect(beginningToAsk(diary.entries, dayAt(0))).toEqual({ aboutId, startDay: dayAt(0) });
  expect(beginningToAsk(diary.entries, dayAt(1))).toEqual({ aboutId, startDay: dayAt(0) });
  expect(beginningToAsk(diary.entries, dayAt(2))).toBeNull();
  answer(diary, 1, 'not-remembered');
  expect(beginningToAsk(diary.entries, dayAt(1))).toBeNull();
  diary.checkIn(1, 5);
  expect(beginningToAsk(diary.entries, dayAt(1))).toBeNull();
});

test('without pain it is not asked', () => {
  const diary = new FakeDiary();
  diary.checkIns(0, 1, 0, 1);
  expect(beginningToAsk(diary.entries, dayAt(1))).toBeNull();
});

test('after a long silence the other question comes instead', () => {
  const diary = new FakeDiary();
  diary.checkIns(0, 1, 5);
  diary.checkIn(60, 4);
  expect(beginningToAsk(diary.entries, dayAt(60))).toBeNull();
});

test('each answer says the least it means; only pain of over a day is an episode at once', () => {
  const told = (length: PainLength) => {
    const diary = new FakeDiary();
    diary.checkIn(0, 5);
    answer(diary, 0, length);
    return episodesOf(diary.entries, dayAt(0)).map(({ startDay, saidBeginning }) => ({
      startDay,
      saidBeginning,
    }));
  };
  const by = (after: number) => [
    { startDay: dayAt(0), saidBeginning: { kind: 'on-or-before', day: dayAt(after) } },
  ];
  expect(told('today-or-yesterday')).toEqual([]);
  expect(told('not-remembered')).toEqual([]);
  expect(told('some-days')).toEqual(by(-2));
  expect(told('over-two-weeks')).toEqual(by(-14));
  expect(told('over-six-weeks')).toEqual(by(-42));
  expect(told('over-three-months')).toEqual(by(-91));
});

test('a shorter answer than what is noted says that it began with the first note', () => {
  const diary = new FakeDiary();
  diary.checkIns(0, 6, 5);
  answer(diary, 6, 'some-days');
  expect(episodesOf(diary.entries, dayAt(6))[0]?.saidBeginning).toEqual({
    kind: 'on-or-before',
    day: dayAt(0),
  });
});

test('the newer of two words holds, and both can be taken back', () => {
  const diary = new FakeDiary();
  diary.checkIns(0, 1, 5);
  const [first] = diary.entries;
  if (!first) throw new Error('nothing was written');
  const said = () => episodesOf(diary.entries, dayAt(1)).map((one) => [one.startDay, one.saidBeginning.kind]);
  answer(diary, 1, 'over-three-months');
  diary.correct(1, first.id, 'began', dayAt(-5));
  expect(said()).toEqual([[dayAt(-5), 'on']]);
  diary.correct(1, first.id, 'began-by', null);
  expect(said()).toEqual([[dayAt(0), 'not-remembered']]);
  diary.correct(1, first.id, 'as-worked-out');
  expect(said()).toEqual([[dayAt(0), 'nothing']]);
  expect(beginningToAsk(diary.entries, dayAt(1))).not.toBeNull();
});

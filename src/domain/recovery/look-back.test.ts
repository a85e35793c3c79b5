import { expect, test } from 'vitest';
import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import { lookBack } from './look-back.ts';

const limits = { weeks: 4, daysInAWeek: 2 };
const on = (diary: FakeDiary, after: number) => lookBack(diary.entries, dayAt(after), limits);
const walked = (diary: FakeDiary, ...days: number[]) => {
  for (const after of days)
    diary.write(after, '17:00', {
      kind: 'activity-done',
      values: { day: dayAt(after), activity: 'walk', minutes: 10 },
    });
};

test('nothing noted is nothing to look back on', () => {
  expect(on(new FakeDiary(), 30)).toEqual({
    activeDays: 0,
    sessions: 0,
    walkMinutes: 0,
    classes: 0,
    stepsUp: 0,
    pain: null,
    habit: null,
  });
});

test('the last seven days count, today among them and the eighth not', () => {
  const diary = new FakeDiary();
  diary.checkIn(23, 9);
  walked(diary, 23, 24, 26, 30);
  diary.checkIn(24, 5);
  diary.write(25, '10:00', {
    kind: 'plan-offer-answered',
    values: { offerId: 'bridge:usual', exerciseId: 'bridge', answer: 'accepted' },
  });
  diary.write(26, '10:00', {
    kind: 'plan-offer-answered',
    values: { offerId: 'squat:usual', exerciseId: 'squat', answer: 'not-yet' },
  });
  diary.checkIn(28, 4);
  diary.checkIn(28, 3);
  expect(on(diary, 30)).toMatchObject({
    activeDays: 3,
    walkMinutes: 30,
    stepsUp: 1,
    pain: { first: 5, last: 3 },
  });
});

test('one day of pain is no change', () => {
  const diary = new FakeDiary();
  diary.checkIn(28, 4);
  expect(on(diary, 30).pain).toBeNull();
});

test('a habit counts weeks since it began, and forgives days: two in a week are a week', () => {
  const diary = new FakeDiary();
  walked(diary, 10, 12);
  expect(on(diary, 12).habit).toBeNull();
  // The weeks that end on day 33: from 6, 13, 20 and 27 on.
  walked(diary, 20, 26, 27, 33);
  expect(on(diary, 33).habit).toEqual({ weeks: 3, ofWeeks: 4 });
});

test('a week off falls out of sight again', () => {
  const diary = new FakeDiary();
  walked(diary, 0, 1, 14, 15, 21, 22, 28, 29, 35, 36);
  expect(on(diary, 27).habit).toEqual({ weeks: 3, ofWeeks: 4 });
  expect(on(diary, 41).habit).toEqual({ weeks: 4, ofWeeks: 4 });
});

import { expect, test } from 'vitest';
import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import { lookBack } from './look-back.ts';

const limits = { daysInAWeek: 2, halvesInDays: 21 };
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

const habitAfter = (until: number, isActive: (after: number) => boolean) => {
  const diary = new FakeDiary();
  walked(diary, ...Array.from({ length: until + 1 }, (_, after) => after).filter(isActive));
  return on(diary, until).habit;
};

test('a habit is not measured in its first week', () => {
  expect(habitAfter(6, () => true)).toBeNull();
  expect(habitAfter(7, () => true)).toBe(22);
});

test('a habit grows with what is done, and two days a week are as good as seven', () => {
  const twiceAWeek = (after: number) => after % 7 === 0 || after % 7 === 3;
  expect([14, 28, 56, 104].map((until) => habitAfter(until, twiceAWeek))).toEqual([36, 60, 84, 97]);
  expect([14, 28, 56, 104].map((until) => habitAfter(until, () => true))).toEqual([38, 61, 85, 97]);
});

test('a day missed costs nothing, a week missed a little, and three weeks half at most', () => {
  const full = habitAfter(60, () => true);
  expect([full, habitAfter(60, (after) => after !== 58)]).toEqual([86, 86]);
  expect(habitAfter(60, (after) => after <= 53)).toBe(82);
  expect(habitAfter(60, (after) => after <= 39)).toBe(46);
});

import { expect, test } from 'vitest';
import { dayAt, FakeDiary } from './fake-diary.ts';
import { latestPainDay } from './latest-pain.ts';

test('one check-in with pain is enough, and a day without pain after it does not take it back', () => {
  const diary = new FakeDiary();
  expect(latestPainDay(diary.entries)).toBeNull();
  diary.checkIn(0, 4);
  diary.checkIn(2, 0, 1);
  expect(latestPainDay(diary.entries)).toBe(dayAt(0));
});

test('a spasm that no check-in followed counts as pain', () => {
  const diary = new FakeDiary();
  diary.spasm(3);
  expect(latestPainDay(diary.entries)).toBe(dayAt(3));
});

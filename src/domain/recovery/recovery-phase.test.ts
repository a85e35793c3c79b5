import { expect, test } from 'vitest';
import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import { recoveryPhase } from './recovery-phase.ts';

const limits = { firstDays: 2, firstWeeksDays: 14, redFrom: 6 };
const phaseOn = (diary: FakeDiary, after: number) => recoveryPhase(diary.entries, dayAt(after), limits);

test.each([
  [0, 'first-days'],
  [1, 'first-days'],
  [2, 'first-weeks'],
  [13, 'first-weeks'],
  [14, 'later'],
] as const)('an episode of mild pain, %i days after it began: %s', (after, phase) => {
  const diary = new FakeDiary();
  diary.checkIns(0, after, 4);
  expect(phaseOn(diary, after)).toBe(phase);
});

test.each([
  [1, 'first-days'],
  [2, 'first-weeks'],
  [13, 'first-weeks'],
  [14, 'well'],
] as const)('a spasm that nothing followed, %i days after it: %s', (after, phase) => {
  const diary = new FakeDiary();
  diary.spasm(0);
  expect(phaseOn(diary, after)).toBe(phase);
});

test('without any pain a person is well', () => {
  expect(phaseOn(new FakeDiary(), 0)).toBe('well');
});

test('pain noted today is not well, though it has not lasted over a day', () => {
  const diary = new FakeDiary();
  diary.checkIn(0, 8, 9);
  expect(phaseOn(diary, 0)).toBe('first-days');
});

test('seven days without pain are well, and pain after them is not', () => {
  const diary = new FakeDiary();
  diary.checkIns(0, 5, 4);
  diary.checkIns(6, 12, 0);
  expect(phaseOn(diary, 12)).toBe('well');
  diary.checkIn(13, 3, 3);
  expect(phaseOn(diary, 13)).toBe('first-weeks');
});

test('a new spasm goes before the clock of a long episode, for two days', () => {
  const diary = new FakeDiary();
  diary.checkIns(0, 29, 2);
  diary.spasm(30);
  expect([30, 31, 32].map((after) => phaseOn(diary, after))).toEqual(['first-days', 'first-days', 'later']);
});

test('so does red pain, from 6 on, until a lower one is noted', () => {
  const diary = new FakeDiary();
  diary.checkIns(0, 29, 5);
  expect(phaseOn(diary, 29)).toBe('later');
  diary.checkIn(30, 6, 6);
  expect(phaseOn(diary, 30)).toBe('first-days');
  diary.checkIn(31, 5, 6);
  expect(phaseOn(diary, 31)).toBe('later');
});

test('after a long silence the days count from where pain is known again', () => {
  const diary = new FakeDiary();
  diary.checkIns(0, 6, 4);
  diary.checkIns(70, 72, 4);
  expect(phaseOn(diary, 72)).toBe('first-weeks');
});

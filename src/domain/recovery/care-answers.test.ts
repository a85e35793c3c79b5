import { expect, test } from 'vitest';
import { FakeDiary } from '../episode/fake-diary.ts';
import { careAnswers, raisedCares, saidBy } from './care-answers.ts';

test('nobody has answered before they were asked', () => {
  expect(careAnswers([])).toEqual({});
});

test('the newest answer to each question holds, and the others stay', () => {
  const diary = new FakeDiary();
  diary.write(0, '09:00', {
    kind: 'exercise-cares-answered',
    values: { answers: { osteoporosis: 'not-sure', 'knee-problem': 'yes' } },
  });
  diary.write(3, '09:00', { kind: 'exercise-cares-answered', values: { answers: { 'knee-problem': 'no' } } });
  expect(careAnswers(diary.entries)).toEqual({ osteoporosis: 'not-sure', 'knee-problem': 'no' });
});

test('yes and not sure bring a care, no and no answer do not', () => {
  const exercise = {
    cares: [
      { careId: 'osteoporosis', means: 'not-for' },
      { careId: 'knee-problem', means: 'take-care' },
      { careId: 'neck-problem', means: 'not-for' },
      { careId: 'recent-surgery', means: 'not-for' },
    ],
  } as const;
  const answers = { osteoporosis: 'not-sure', 'knee-problem': 'yes', 'neck-problem': 'no' } as const;
  expect(raisedCares(exercise, answers)).toEqual([
    { careId: 'osteoporosis', means: 'not-for' },
    { careId: 'knee-problem', means: 'take-care' },
  ]);
});

test('not pregnant is not late in pregnancy, and late is pregnant; nothing else says more than itself', () => {
  expect(saidBy('pregnancy', 'no')).toEqual({ pregnancy: 'no', 'late-pregnancy': 'no' });
  expect(saidBy('late-pregnancy', 'yes')).toEqual({ pregnancy: 'yes', 'late-pregnancy': 'yes' });
  expect(saidBy('pregnancy', 'yes')).toEqual({ pregnancy: 'yes' });
  expect(saidBy('late-pregnancy', 'no')).toEqual({ 'late-pregnancy': 'no' });
  expect(saidBy('knee-problem', 'no')).toEqual({ 'knee-problem': 'no' });
});

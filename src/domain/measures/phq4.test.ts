import { expect, test } from 'vitest';
import { phq4Advice, phq4Result } from './phq4.ts';

test.each([
  [[0, 0, 0, 0], 0, 'none', false, false, 'none'],
  [[1, 1, 0, 0], 2, 'none', false, false, 'none'],
  [[1, 1, 1, 0], 3, 'mild', false, false, 'worth-talking'],
  [[3, 0, 0, 0], 3, 'mild', true, false, 'worth-talking'],
  [[0, 0, 1, 2], 3, 'mild', false, true, 'worth-talking'],
  [[2, 0, 2, 1], 5, 'mild', false, true, 'worth-talking'],
  [[1, 1, 2, 2], 6, 'moderate', false, true, 'soon'],
  [[2, 2, 2, 2], 8, 'moderate', true, true, 'soon'],
  [[3, 2, 2, 2], 9, 'severe', true, true, 'soon'],
  [[3, 3, 3, 3], 12, 'severe', true, true, 'soon'],
] as const)('answers %j', (scores, total, band, isWorryPositive, isMoodPositive, advice) => {
  const result = phq4Result(scores);
  expect(result).toEqual({ total, band, isWorryPositive, isMoodPositive });
  expect(result && phq4Advice(result)).toBe(advice);
});

test('without four answers of 0 to 3 there is no result', () => {
  for (const scores of [[], [1, 1, 1], [1, 1, 1, 4], [1, 1, 1, -1], [1, 1, 1, 1, 1], [0.5, 1, 1, 1]])
    expect(phq4Result(scores)).toBeNull();
});

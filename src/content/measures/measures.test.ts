import { expect, test } from 'vitest';
import { ROLAND_MORRIS_ITEMS } from '../../domain/measures/roland-morris.ts';
import { phq4 } from './phq4.ts';
import { rolandMorris } from './roland-morris.ts';

test('the Roland-Morris questionnaire has its twenty-four statements, each once, all about the back', () => {
  expect(new Set(rolandMorris.statements).size).toBe(ROLAND_MORRIS_ITEMS);
  expect(rolandMorris.statements.filter((statement) => !/\bback\b/.test(statement))).toEqual([]);
});

test('the PHQ-4 asks about worry twice, then about mood twice, with answers worth 0 to 3', () => {
  expect(phq4.questions.map((question) => (/nervous|worrying/.test(question) ? 'worry' : 'mood'))).toEqual([
    'worry',
    'worry',
    'mood',
    'mood',
  ]);
  expect(phq4.answers).toHaveLength(4);
});

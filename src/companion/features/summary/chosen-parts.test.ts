import { expect, test } from 'vitest';
import { FakeDiary } from '../../../domain/episode/fake-diary.ts';
import { summaryPartIds, type SummaryPartId } from '../../../domain/summary/summary.ts';
import { chosenParts, chosenPartsEntry } from './chosen-parts.ts';

const afterChoosing = (...choices: readonly (readonly SummaryPartId[])[]) => {
  const diary = new FakeDiary();
  for (const choice of choices) diary.write(0, '12:00', chosenPartsEntry(new Set(choice)));
  return [...chosenParts(diary.entries)];
};

test('everything but mood goes in until something else is chosen', () => {
  expect(afterChoosing()).toEqual(summaryPartIds.filter((id) => id !== 'mood'));
});

test('the newest choice is remembered, also nothing and everything', () => {
  expect(afterChoosing(summaryPartIds, ['signs', 'mood'])).toEqual(['signs', 'mood']);
  expect(afterChoosing([])).toEqual([]);
  expect(afterChoosing([], summaryPartIds)).toEqual([...summaryPartIds]);
});

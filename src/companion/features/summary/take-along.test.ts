import { expect, test } from 'vitest';
import { medicines } from '../../../content/medicines/medicines.ts';
import { threeEpisodes, twoWeeks } from '../../../domain/summary/fake-patients.ts';
import { summaryOf, summaryPartIds, type SummaryPartId } from '../../../domain/summary/summary.ts';
import { parseTakeAlong, takeAlongLimits } from '../../../wire/take-along.ts';
import { takeAlongOf } from './take-along.ts';

const basis = {
  medicines,
  isPastRead: true,
  isWhole: true,
  signsHoldHours: 24,
  daysToAsk: { antiInflammatory: 10, codeine: 3 },
};
const takenBy = ({ entries, now }: ReturnType<typeof twoWeeks>, parts: readonly SummaryPartId[]) =>
  takeAlongOf(summaryOf(entries, now, new Set(parts), basis));

test.each([
  ['two weeks', twoWeeks],
  ['three episodes', threeEpisodes],
])('what goes along after %s arrives word for word', (_, patient) => {
  const along = takenBy(patient(), summaryPartIds);
  expect(along.sections.map(({ title }) => title)).toContain('Episodes');
  expect(parseTakeAlong(JSON.stringify(along))).toEqual(along);
});

test('a part that the person took out does not go along', () => {
  const without = summaryPartIds.filter((id) => id !== 'medicines' && id !== 'person' && id !== 'episodes');
  const { name, phone, email, sections } = takenBy(threeEpisodes(), without);
  expect({ name, phone, email }).toEqual({ name: '', phone: '', email: '' });
  expect(sections.map(({ title }) => title).filter((title) => /Medicines|Episodes/.test(title))).toEqual([]);
});

test('a question longer than a line still arrives, cut to fit', () => {
  const { entries, now } = twoWeeks();
  const summary = summaryOf(entries, now, new Set(summaryPartIds), basis);
  const along = takeAlongOf({ ...summary, question: 'why '.repeat(1000) });
  expect(along.sections[0]?.lines[0]).toHaveLength(takeAlongLimits.line);
  expect(parseTakeAlong(JSON.stringify(along))).toEqual(along);
});

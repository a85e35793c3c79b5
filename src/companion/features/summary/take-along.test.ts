import { expect, test } from 'vitest';
import { medicines } from '../../../content/medicines/medicines.ts';
import { threeEpisodes, twoWeeks } from '../../../domain/summary/fake-patients.ts';
import { summaryOf, summaryPartIds, type SummaryPartId } from '../../../domain/summary/summary.ts';
import { addDays } from '../../../domain/time/local-day.ts';
import { parseTakeAlong, takeAlongLimits } from '../../../wire/take-along.ts';
import { takeAlongOf } from './take-along.ts';
import { shortDay } from './words-of-time.ts';

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

test('a question longer than a line arrives whole, in several', () => {
  const { entries, now } = twoWeeks();
  const summary = summaryOf(entries, now, new Set(summaryPartIds), basis);
  const along = takeAlongOf({ ...summary, question: 'why '.repeat(1000) });
  const lines = along.sections[0]?.lines ?? [];
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(takeAlongLimits.line);
  expect(lines.join(' ').match(/why/g)).toHaveLength(1000);
  expect(parseTakeAlong(JSON.stringify(along))).toEqual(along);
});

test('a list longer than a line goes on in the next, and what this release does not know is told', () => {
  const { entries, now } = twoWeeks();
  const summary = summaryOf(entries, now, new Set(summaryPartIds), basis);
  const [taken] = summary.medicines?.medicines ?? [];
  if (!summary.medicines || !taken) throw new Error('Nobody took anything');
  const [day] = taken.days;
  if (!day) throw new Error('Nothing was taken');
  // Every second day, so that no two are told as one.
  const days = Array.from({ length: 60 }, (_, at) => ({ ...day, day: addDays(day.day, 2 * at) }));
  const along = takeAlongOf({
    ...summary,
    medicines: {
      ...summary.medicines,
      medicines: [{ ...taken, days }],
      unknown: [{ medicineId: 'M99', doses: 2 }],
    },
  });
  const told = along.sections.find(({ title }) => title.startsWith('Medicines'))?.lines ?? [];
  for (const { day: one } of days) expect(told.join(' ')).toContain(shortDay(one));
  expect(told.at(-1)).toBe('A medicine not in this release (M99): 2 doses.');
  expect(parseTakeAlong(JSON.stringify(along))).toEqual(along);
});

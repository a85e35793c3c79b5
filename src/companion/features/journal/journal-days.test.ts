import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emergencySigns } from '../../../content/red-flags/emergency-signs.ts';
import { nextEntryId } from '../../../domain/journal/entry-id.ts';
import type { EntryId } from '../../../domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import { HOUR_MS, MINUTE_MS } from '../../../domain/time/instant.ts';
import { removalOf, returnOf } from './entry-in-words.ts';
import { journalDays } from './journal-days.ts';

const NOON = Date.UTC(2026, 2, 28, 12);

function written(
  ...drafts: [minutesAfterNoon: number, draft: NewEntry, timeZone?: string][]
): JournalEntry[] {
  let id: EntryId | null = null;
  return drafts.map(([minutes, draft, timeZone = 'Europe/London']) => {
    const at = NOON + minutes * MINUTE_MS;
    id = nextEntryId(id, at, () => 0.5);
    return { version: 1, id, at, timeZone, ...draft } as JournalEntry;
  });
}
const then = (entries: JournalEntry[], draft: NewEntry): JournalEntry[] => {
  const last = entries.at(-1) as JournalEntry;
  const id = nextEntryId(last.id, last.at, () => 0.5);
  return [...entries, { version: 1, id, at: last.at, timeZone: last.timeZone, ...draft } as JournalEntry];
};
const twoTablets: NewEntry = { kind: 'dose-taken', values: { medicineId: 'M01', amount: 2, takenAt: NOON } };
const said = (entries: JournalEntry[]) =>
  journalDays(entries).map(({ day, lines }) => [
    day,
    ...lines.map(({ time, words }) => `${time} ${words.join('. ')}`),
  ]);

test('tells a run in words, newest first', () => {
  const entries = written(
    [0, { kind: 'guide-run-started', values: {} }],
    [0, { kind: 'guide-answered', values: { stepId: 'stop', answerId: 'stopped' } }],
    [1, { kind: 'guide-answered', values: { stepId: 'passes', answerId: 'next', byItself: true } }],
    [2, { kind: 'guide-answered', values: { stepId: 'passes', answerId: 'worse' } }],
    [3, { kind: 'pain-rated', values: { nrs: 7, moment: 'before-moving' } }],
    [4, { kind: 'clock-started', values: { clockId: 'heat' } }],
    [5, twoTablets],
    [6, { kind: 'dose-taken', values: { medicineId: 'M01', amount: 1, takenAt: NOON - 13 * HOUR_MS } }],
    [7, { kind: 'trusted-person-set', values: { person: { name: 'Ann', phone: '01632 960001' } } }],
    [8, { kind: 'clock-jumped', values: { shiftMs: -HOUR_MS } }],
    [
      9,
      {
        kind: 'spasm-ended',
        values: { helped: ['warmth', 'time'], doing: 'lifting', note: 'A box of books' },
      },
    ],
  );
  expect(said(entries)).toEqual([
    [
      '2026-03-28',
      '12:09 Up again. What helped: Warmth, Just time. What you were doing: Lifting. Your words: A box of books',
      '12:08 The phone’s clock was moved back by about 60 minutes',
      '12:07 Person to call: Ann',
      '12:06 1 tablet of ibuprofen, taken Friday 27 March 2026, 23:00',
      '12:05 2 tablets of ibuprofen, taken 12:00',
      '12:04 Warmth on',
      '12:03 Pain before moving: 7 out of 10',
      '12:02 It is a warning. It can ease: “It’s worse”',
      '12:01 It is a warning. It can ease',
      '12:00 Stop. Keep still: “I have stopped”',
      '12:00 A spasm began',
    ],
  ]);
});

const emergencyIds = emergencySigns.map(({ id }) => id);
const answers = (answer: 'yes' | 'no' | 'not-sure', ...ids: string[]) =>
  Object.fromEntries(ids.map((id) => [id, answer]));

test('tells the answers to the emergency questions, each yes by name', () => {
  const words = (given: Record<string, 'yes' | 'no' | 'not-sure'>) =>
    journalDays(written([0, { kind: 'red-flags-answered', values: { answers: given } }]))[0]?.lines[0]
      ?.words[0];
  expect(words(answers('no', ...emergencyIds))).toMatch(/^Emergency questions: none of these$/);
  expect(words(answers('no', 'RA1', 'RA2'))).toMatch(/^Emergency questions: no to 2 of \d+$/);
  expect(words(answers('no', 'RA1'))).toMatch(/^Emergency questions: no to “.+”$/);
  expect(words({ ...answers('yes', 'RA1'), ...answers('not-sure', 'RA2') })).toMatch(
    /^Emergency questions: yes to “.+”, not sure about “.+”$/,
  );
  expect(words({ ...answers('no', ...emergencyIds), RA3: 'yes' })).toMatch(
    /^Emergency questions: yes to “.+”, no to the others asked$/,
  );
  expect(words(answers('yes', 'RA99'))).toBe('“RA99”: yes');
});

test.for(['version-1.json', 'version-1-days-after.json', 'version-1-recovery.json'])(
  'has words for every kind that was ever stored, also from a step or medicine it does not know: %s',
  (name) => {
    const fixture = JSON.parse(
      readFileSync(new URL(`../../storage/fixtures/${name}`, import.meta.url), 'utf8'),
    ) as { stores: { records: JournalEntry[] }[] };
    const records = fixture.stores[0]?.records ?? [];
    const lines = journalDays(records).flatMap(({ lines: ofDay }) => ofDay);
    // Corrections and removals are told where they belong.
    const changes = records.filter(({ kind }) => kind === 'entry-corrected' || kind === 'entry-removed');
    expect(lines.length).toBe(records.length - changes.length);
    for (const { words } of lines) {
      expect(words.join(' ')).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
      expect(words.join('').length).toBeGreaterThan(2);
    }
  },
);

test('shows a corrected entry as it now stands, and what it said at first', () => {
  const entries = written([0, twoTablets]);
  const [entry] = entries as [JournalEntry];
  const corrected = then(entries, {
    kind: 'entry-corrected',
    values: { correctedId: entry.id, values: { amount: 1 } },
  });
  expect(journalDays(corrected)[0]?.lines).toMatchObject([
    {
      words: ['1 tablet of ibuprofen'],
      before: '2 tablets of ibuprofen',
      isRemoved: false,
      isRemovable: true,
    },
  ]);
});

test('shows what was taken out, and lets it be put back', () => {
  const entries = written([0, twoTablets]);
  const [entry] = entries as [JournalEntry];
  const removed = then(entries, removalOf(entry));
  expect(journalDays(removed)[0]?.lines).toMatchObject([
    { words: ['2 tablets of ibuprofen'], before: null, isRemoved: true, isRemovable: true },
  ]);
  expect(journalDays(then(removed, returnOf(entry)))[0]?.lines).toMatchObject([
    { words: ['2 tablets of ibuprofen'], before: null, isRemoved: false, isRemovable: true },
  ]);
});

test('lets nobody take out an answer that keeps them safe', () => {
  const entries = written(
    [0, { kind: 'guide-run-started', values: {} }],
    [0, { kind: 'red-flags-answered', values: { answers: { RA1: 'yes' } } }],
    [0, { kind: 'medicine-guards-answered', values: { answers: { 'nsaid-ulcer': 'yes' } } }],
    [0, { kind: 'clock-started', values: { clockId: 'heat' } }],
    [0, { kind: 'entries-lost', values: { lastKnownAt: NOON } }],
  );
  expect(journalDays(entries)[0]?.lines.map((line) => line.isRemovable)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('keeps the day and the time of the place where a note was made', () => {
  const drink: NewEntry = { kind: 'drink-taken', values: {} };
  expect(said(written([0, drink, 'Pacific/Auckland'], [1, drink, 'Europe/London']))).toEqual([
    ['2026-03-28', '12:01 A drink'],
    ['2026-03-29', '01:00 A drink'],
  ]);
});

test('tells a change of a note that has not been read by itself', () => {
  const entries = written([0, twoTablets]);
  const [, removal] = then(entries, removalOf(entries[0] as JournalEntry));
  expect(said([removal as JournalEntry])).toEqual([['2026-03-28', '12:00 An earlier note was taken out']]);
});

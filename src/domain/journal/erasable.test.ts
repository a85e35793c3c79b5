import { expect, test } from 'vitest';
import { medicines } from '../../content/medicines/medicines.ts';
import { DAY_MS } from '../time/instant.ts';
import { nextEntryId, type EntryId } from './entry-id.ts';
import type { JournalEntry, NewEntry } from './entry.ts';
import { erasureVerdict } from './erasable.ts';

const NOON = Date.UTC(2026, 2, 28, 12);

function journalOf(...drafts: (NewEntry | ((ids: EntryId[]) => NewEntry))[]): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const draft of drafts) {
    const ids = entries.map(({ id }) => id);
    const made = typeof draft === 'function' ? draft(ids) : draft;
    const id = nextEntryId(ids.at(-1) ?? null, NOON, () => 0.5);
    entries.push({ version: 1, id, at: NOON, timeZone: 'Europe/London', ...made } as JournalEntry);
  }
  return entries;
}
const verdict = (entries: JournalEntry[], at = 0, now = NOON) =>
  erasureVerdict(entries[at] as JournalEntry, entries, now);
const dose: NewEntry = { kind: 'dose-taken', values: { medicineId: 'M01', amount: 2, takenAt: NOON } };
const label = (maxDays: number): NewEntry => ({
  kind: 'medicine-label-set',
  values: { medicineId: 'M09', name: 'Diazepam', maxDays },
});
const person = (name: string): NewEntry => ({
  kind: 'trusted-person-set',
  values: { person: { name, phone: '01632 960001' } },
});

test('a dose counts until no limit reaches back to it', () => {
  const longestRow = Math.max(...medicines.map(({ limits }) => (limits?.maxDays?.value as number) ?? 0));
  expect(longestRow).toBeLessThan(31);
  expect(verdict(journalOf(dose), 0, NOON + 31 * DAY_MS - 1)).toBe('still-counts');
  expect(verdict(journalOf(dose), 0, NOON + 31 * DAY_MS)).toBe('may-go');
  expect(verdict(journalOf(dose), 0, NOON - 400 * DAY_MS)).toBe('still-counts');
});

test('a label that looks back further keeps a dose for longer', () => {
  expect(verdict(journalOf(dose, label(60)), 0, NOON + 61 * DAY_MS - 1)).toBe('still-counts');
  expect(verdict(journalOf(dose, label(60)), 0, NOON + 61 * DAY_MS)).toBe('may-go');
});

test('no dose goes while the clock is in doubt', () => {
  const jump: NewEntry = { kind: 'clock-jumped', values: { shiftMs: 40 * DAY_MS } };
  const looked: NewEntry = { kind: 'times-confirmed', values: {} };
  expect(verdict(journalOf(dose, jump), 0, NOON + 40 * DAY_MS)).toBe('still-counts');
  expect(verdict(journalOf(dose, jump, looked), 0, NOON + 40 * DAY_MS)).toBe('may-go');
});

test('a dose that was taken out does not count, until it is put back', () => {
  const takenOut = (ids: EntryId[]): NewEntry => ({
    kind: 'entry-removed',
    values: { removedId: ids[0] as EntryId },
  });
  const putBack = (ids: EntryId[]): NewEntry => ({
    kind: 'entry-corrected',
    values: { correctedId: ids[0] as EntryId, values: {} },
  });
  expect(verdict(journalOf(dose, takenOut))).toBe('may-go');
  expect(verdict(journalOf(dose, takenOut, putBack))).toBe('still-counts');
});

test('a dose whose time was corrected counts from its latest time', () => {
  const later = (ids: EntryId[]): NewEntry => ({
    kind: 'entry-corrected',
    values: { correctedId: ids[0] as EntryId, values: { takenAt: NOON + 10 * DAY_MS } },
  });
  expect(verdict(journalOf(dose, later), 0, NOON + 40 * DAY_MS)).toBe('still-counts');
  expect(verdict(journalOf(dose, later), 0, NOON + 41 * DAY_MS)).toBe('may-go');
});

test('answers that keep the person safe go only with everything', () => {
  const kept: NewEntry[] = [
    { kind: 'red-flags-answered', values: { answers: { RA1: 'yes' } } },
    { kind: 'medicine-guards-answered', values: { answers: { 'nsaid-ulcer': 'yes' } } },
    label(5),
    { kind: 'entries-lost', values: { lastKnownAt: NOON } },
    { kind: 'clock-started', values: { clockId: 'heat' } },
  ];
  const entries = journalOf(...kept);
  expect(entries.map((_, at) => verdict(entries, at, NOON + 4000 * DAY_MS))).toEqual(
    kept.map(() => 'keeps-safe'),
  );
});

test('what is in use goes only when a newer one holds, for the one before would come back', () => {
  const entries = journalOf(person('Ann'), person('Bea'));
  expect([verdict(entries, 0), verdict(entries, 1)]).toEqual(['may-go', 'in-use']);
});

test('the end of the newest run stays, for without it the run would go on', () => {
  const start: NewEntry = { kind: 'guide-run-started', values: {} };
  const end: NewEntry = { kind: 'spasm-ended', values: { helped: [], doing: 'lifting', note: '' } };
  expect(verdict(journalOf(start, end), 1)).toBe('still-counts');
  expect(verdict(journalOf(start, end, start), 1)).toBe('may-go');
});

test('what is only for the person goes at any time', () => {
  for (const free of [
    { kind: 'drink-taken', values: {} },
    { kind: 'phq4-answered', values: { scores: [3, 3, 3, 3] } },
    { kind: 'check-in-noted', values: { day: '2026-03-28', painNow: 3, note: 'Private' } },
    { kind: 'cause-noted', values: { aboutRunId: null, answers: {}, note: 'Private' } },
  ] as NewEntry[])
    expect(verdict(journalOf(free))).toBe('may-go');
});

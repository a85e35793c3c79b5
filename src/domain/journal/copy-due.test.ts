import { expect, test } from 'vitest';
import { DAY_MS } from '../time/instant.ts';
import { copyPutAway, isCopyDue } from './copy-due.ts';
import { nextEntryId } from './entry-id.ts';
import type { JournalEntry, NewEntry } from './entry.ts';

const NOON = Date.UTC(2026, 2, 28, 12);
const then = (entries: readonly JournalEntry[], at: number, ...drafts: NewEntry[]): JournalEntry[] => {
  const all = [...entries];
  for (const draft of drafts) {
    const id = nextEntryId(all.at(-1)?.id ?? null, at, () => 0.5);
    all.push({ version: 1, id, at, timeZone: 'Europe/London', ...draft } as JournalEntry);
  }
  return all;
};
const drinks = (count: number) =>
  Array.from({ length: count }, (): NewEntry => ({ kind: 'drink-taken', values: {} }));
const days = (count: number) => NOON + count * DAY_MS;
const due = (entries: readonly JournalEntry[], now: number, isPromised = false) =>
  isCopyDue(entries, now, { isPromised });

test('a copy is due after 20 notes and 7 days where the browser has promised nothing', () => {
  expect(due(then([], NOON, ...drinks(20)), days(7))).toBe(true);
  expect(due(then([], NOON, ...drinks(19)), days(7))).toBe(false);
  expect(due(then([], NOON, ...drinks(20)), days(7) - 1)).toBe(false);
  expect(due([], days(700))).toBe(false);
});

test('and after 200 notes and 30 days where it has', () => {
  expect(due(then([], NOON, ...drinks(200)), days(30), true)).toBe(true);
  expect(due(then([], NOON, ...drinks(199)), days(30), true)).toBe(false);
  expect(due(then([], NOON, ...drinks(200)), days(30) - 1, true)).toBe(false);
});

test('a saved copy begins the count anew', () => {
  const saved = then(then([], NOON, ...drinks(50)), days(8), { kind: 'copy-saved', values: {} });
  expect(due(saved, days(100))).toBe(false);
  const more = then(saved, days(9), ...drinks(20));
  expect([due(more, days(15) - 1), due(more, days(15))]).toEqual([false, true]);
});

test('“not now” holds for 30 days', () => {
  const notes = then([], NOON, ...drinks(30));
  const putAway = then(notes, days(10), copyPutAway(notes, days(10)));
  expect([due(putAway, days(10)), due(putAway, days(40) - 1), due(putAway, days(40))]).toEqual([
    false,
    false,
    true,
  ]);
  const putAwayAgain = then(putAway, days(40), copyPutAway(putAway, days(40)));
  expect([due(putAwayAgain, days(69)), due(putAwayAgain, days(70))]).toEqual([false, true]);
});

test('a clock that was set back makes nothing due', () => {
  expect(due(then([], NOON, ...drinks(30)), NOON - 400 * DAY_MS)).toBe(false);
});

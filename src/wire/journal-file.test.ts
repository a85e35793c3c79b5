import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../domain/journal/entry.ts';
import { journalFileText } from './journal-file.ts';

const NOON = Date.UTC(2026, 2, 28, 12);
const stored = JSON.parse(
  readFileSync(new URL('../companion/storage/fixtures/version-1.json', import.meta.url), 'utf8'),
) as { stores: { records: JournalEntry[] }[] };
const entries = stored.stores[0]?.records ?? [];

test('holds every entry of every kind, as it was written', () => {
  expect(entries.length).toBeGreaterThan(20);
  expect(JSON.parse(journalFileText(entries, NOON))).toEqual({
    format: 'unspasm-journal',
    version: 1,
    exportedAt: '2026-03-28T12:00:00.000Z',
    entries,
  });
});

test('is a file also when nothing was written', () => {
  expect(JSON.parse(journalFileText([], NOON)).entries).toEqual([]);
});

test('has a line for each entry', () => {
  expect(journalFileText(entries, NOON).trimEnd().split('\n').length).toBe(entries.length + 2);
});

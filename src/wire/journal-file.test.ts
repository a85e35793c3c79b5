import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../domain/journal/entry.ts';
import { journalFileParts, openJournalFile } from './journal-file.ts';

const NOON = Date.UTC(2026, 2, 28, 12);
const stored = JSON.parse(
  readFileSync(new URL('../companion/storage/fixtures/version-1.json', import.meta.url), 'utf8'),
) as { stores: { records: JournalEntry[] }[] };
const entries = stored.stores[0]?.records ?? [];
const textOf = (records: readonly unknown[]) => [...journalFileParts(records, NOON)].join('');
const readAgain = (text: string) => {
  const opened = openJournalFile(text);
  return opened.kind === 'problem' ? opened.problem : [...opened.records];
};

test('holds every record of every kind, as it was written', () => {
  expect(entries.length).toBeGreaterThan(20);
  expect(JSON.parse(textOf(entries))).toEqual({
    format: 'unspasm-journal',
    version: 1,
    exportedAt: '2026-03-28T12:00:00.000Z',
    entries,
  });
});

test('is a file also when nothing was written', () => {
  expect(JSON.parse(textOf([])).entries).toEqual([]);
  expect(readAgain(textOf([]))).toEqual([]);
});

test('has a line for each record', () => {
  expect(textOf(entries).trimEnd().split('\n').length).toBe(entries.length + 2);
});

test('reads what it wrote, also of kinds that only a later release knows', () => {
  const strange = {
    id: '0mna1b2c3000abcdefghij',
    version: 7,
    kind: 'from-the-future',
    values: ['\ud800', '«ä»'],
  };
  expect(readAgain(textOf([...entries, strange]))).toEqual([...entries, strange]);
});

test('reads a file that another program wrote anew', () => {
  const file = JSON.parse(textOf(entries)) as unknown;
  expect(readAgain(JSON.stringify(file))).toEqual(entries);
  expect(readAgain(JSON.stringify(file, null, 2))).toEqual(entries);
  expect(readAgain(textOf(entries).replaceAll('\n', '\r\n'))).toEqual(entries);
});

test('a file that was cut off anywhere is not whole', () => {
  const text = textOf(entries.slice(0, 5)).trimEnd();
  for (let length = 1; length < text.length; length++) {
    const isNamed = length >= text.indexOf('journal"') + 8;
    expect(readAgain(text.slice(0, length)), String(length)).toBe(isNamed ? 'not-whole' : 'not-a-journal');
  }
});

test('says what is wrong with a file', () => {
  const file = JSON.parse(textOf(entries)) as object;
  expect(readAgain(' \n')).toBe('empty');
  expect(readAgain('Dear Ann,\nhow are you?')).toBe('not-a-journal');
  expect(readAgain('[1, 2]')).toBe('not-a-journal');
  expect(readAgain('{}')).toBe('not-a-journal');
  expect(readAgain(JSON.stringify({ ...file, format: 'something' }))).toBe('not-a-journal');
  expect(readAgain(JSON.stringify({ ...file, version: '1' }))).toBe('not-a-journal');
  expect(readAgain(JSON.stringify({ ...file, version: 2 }))).toBe('newer');
  expect(readAgain(textOf(entries).replace('"version":1', '"version":2'))).toBe('newer');
  expect(readAgain(JSON.stringify({ ...file, entries: 'none' }))).toBe('not-whole');
});

test('a record that cannot be read does not take the others with it', () => {
  const [first, second, third] = entries;
  const lines = textOf([first, second, third]).split('\n');
  lines[2] = `${lines[2]?.slice(0, 40)},`;
  expect(readAgain(lines.join('\n'))).toEqual([first, undefined, third]);
  const tooLong = { ...first, note: 'Ow. '.repeat(30_000) };
  expect(readAgain(textOf([tooLong, second]))).toEqual([undefined, second]);
  expect(readAgain(JSON.stringify(JSON.parse(textOf([tooLong, second]))))).toEqual([undefined, second]);
});

test('nesting without end is no record', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(readAgain(`{"format":"unspasm-journal","version":1,"entries":[\n${deep}\n]}`)).toEqual([undefined]);
  const rewritten = readAgain(`{"format":"unspasm-journal","version":1,"entries":[${deep}]}`);
  expect([['not-whole'], [[undefined]]].flat()).toContainEqual(rewritten);
});

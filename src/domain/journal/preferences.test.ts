import { expect, test } from 'vitest';
import { nextEntryId, type EntryId } from './entry-id.ts';
import type { JournalEntry, NewEntry } from './entry.ts';
import { preferenceEntry, preferencesOf, textSizes } from './preferences.ts';

function journalOf(written: readonly NewEntry[]): JournalEntry[] {
  let id: EntryId | null = null;
  return written.map((entry) => {
    id = nextEntryId(id, 0, () => 0);
    return { version: 1, id, at: 0, timeZone: 'Europe/London', ...entry } as JournalEntry;
  });
}

test('nobody is read to unasked, breathing sounds and shakes, and text has its ordinary size', () => {
  expect(preferencesOf([])).toEqual({
    readAloud: false,
    breathTone: true,
    breathVibration: true,
    textSize: '100',
  });
});

test('the last choice of each preference holds', () => {
  const entries = journalOf([
    preferenceEntry('readAloud', true),
    preferenceEntry('breathTone', false),
    preferenceEntry('textSize', '150'),
    preferenceEntry('breathVibration', false),
    preferenceEntry('breathTone', true),
    preferenceEntry('textSize', '200'),
  ]);
  expect(preferencesOf(entries)).toEqual({
    readAloud: true,
    breathTone: true,
    breathVibration: false,
    textSize: '200',
  });
});

test('every text size comes back as it was set', () => {
  for (const size of textSizes)
    expect(preferencesOf(journalOf([preferenceEntry('textSize', size)])).textSize).toBe(size);
});

test('the words in the journal stay the same for ever', () => {
  expect([
    preferenceEntry('readAloud', true),
    preferenceEntry('breathTone', false),
    preferenceEntry('breathVibration', false),
    preferenceEntry('textSize', '150'),
  ]).toEqual([
    { kind: 'preference-set', values: { preference: 'read-aloud', value: 'on' } },
    { kind: 'preference-set', values: { preference: 'breath-tone', value: 'off' } },
    { kind: 'preference-set', values: { preference: 'breath-vibration', value: 'off' } },
    { kind: 'preference-set', values: { preference: 'text-size', value: '150' } },
  ]);
});

test('a preference or a value of another version changes nothing', () => {
  const entries = journalOf([
    preferenceEntry('textSize', '200'),
    preferenceEntry('readAloud', true),
    { kind: 'preference-set', values: { preference: 'text-size', value: '300' } },
    { kind: 'preference-set', values: { preference: 'read-aloud', value: 'loudly' } },
    { kind: 'preference-set', values: { preference: 'colour', value: 'on' } },
  ]);
  expect(preferencesOf(entries)).toEqual({ ...preferencesOf([]), textSize: '200', readAloud: true });
});

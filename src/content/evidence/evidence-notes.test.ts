import { expect, test } from 'vitest';
import { evidenceNotes } from './evidence-notes.ts';
import { citedSources } from './sources.ts';

const notes = Object.entries(evidenceNotes).flatMap(([rowId, rowNotes]) =>
  rowNotes.map((note) => ({ rowId, ...note })),
);

test('every row carries the grade that the clinical rules give it', () => {
  const grades = notes.map((note) => [note.rowId, note.about ?? '', note.grade]);
  expect(grades).toEqual([
    ['D1', '', 'weak'],
    ['D2', '', 'supported'],
    ['D3', '', 'mixed'],
    ['D4', '', 'weak'],
    ['D5', '', 'weak'],
    ['D6', '', 'weak'],
    ['D7', 'Rest', 'supported'],
    ['D7', 'Self-massage', 'weak'],
    ['D7', 'Heat', 'supported'],
    ['D8', 'Anti-inflammatory painkillers', 'supported'],
    ['D8', 'Muscle relaxants, only if prescribed to you', 'weak'],
    ['D9', '', 'supported'],
    ['D10', '', 'weak'],
    ['D11', '', 'mixed'],
    ['D12', '', 'supported'],
    ['D13', '', 'weak'],
    ['D14', '', 'weak'],
  ]);
});

test('every note rests on at least one source that may be cited', () => {
  for (const note of notes) {
    expect(citedSources(note.sources).length, note.rowId).toBe(note.sources.length);
    expect(note.sources.length, note.rowId).toBeGreaterThan(0);
  }
});

test('a row whose instructions are graded apart says which instruction each note is about', () => {
  for (const rowNotes of Object.values(evidenceNotes)) {
    const named = rowNotes.filter((note) => note.about !== undefined);
    expect(named.length).toBe(rowNotes.length > 1 ? rowNotes.length : 0);
  }
});

test('every note is one or two sentences', () => {
  for (const note of notes) {
    const sentences = note.plain.split(/(?<=[.!?])\s+/);
    expect(sentences.length, note.plain).toBeLessThanOrEqual(2);
  }
});

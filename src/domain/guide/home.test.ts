import { expect, test } from 'vitest';
import { nextEntryId, type EntryId } from '../journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../journal/entry.ts';
import { HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import { homeOf, isRunStale } from './home.ts';

const BEGAN = Date.UTC(2026, 2, 28, 9);
const staleAfterHours = 12;

type Written = readonly [minutesLater: number, entry: NewEntry];

function journalOf(...written: Written[]): JournalEntry[] {
  let id: EntryId | null = null;
  return written.map(([minutes, entry]) => {
    const at = BEGAN + minutes * MINUTE_MS;
    id = nextEntryId(id, at, () => 0.5);
    return { version: 1, id, at, timeZone: 'Europe/London', ...entry } as JournalEntry;
  });
}

const struck: Written = [0, { kind: 'guide-run-started', values: {} }];
const breathes: Written = [1, { kind: 'guide-answered', values: { stepId: 'breathe', answerId: 'done' } }];
const isUp: Written = [30, { kind: 'spasm-ended', values: { helped: [], doing: '', note: '' } }];
const checkedIn: Written = [0, { kind: 'check-in-noted', values: { day: '2026-03-28', painNow: 2 } }];

const home = (entries: JournalEntry[], nowMinutes: number, openedMinutes = nowMinutes) =>
  homeOf(entries, {
    now: BEGAN + nowMinutes * MINUTE_MS,
    openedAt: BEGAN + openedMinutes * MINUTE_MS,
    staleAfterHours,
  });

test('a stranger lands in the guide, and so does whoever only set something', () => {
  expect(home([], 0)).toBe('guide');
  const louder: Written = [0, { kind: 'preference-set', values: { preference: 'read-aloud', value: 'on' } }];
  expect(home(journalOf(louder), 10)).toBe('guide');
});

test('in the middle of a spasm the guide opens', () => {
  expect(home(journalOf(struck), 0)).toBe('guide');
  expect(home(journalOf(struck, breathes), 60)).toBe('guide');
});

test('the end of a run is shown until the page is opened anew', () => {
  const entries = journalOf(struck, breathes, isUp);
  expect(home(entries, 31, 0)).toBe('guide');
  expect(home(entries, 31, 31)).toBe('today');
});

test('a run that nobody has answered for twelve hours gives way to today', () => {
  const entries = journalOf(struck, breathes);
  const lastAnswer = 1;
  expect(home(entries, lastAnswer + 12 * 60 - 1)).toBe('guide');
  expect(home(entries, lastAnswer + 12 * 60)).toBe('today');
  const now = BEGAN + 13 * HOUR_MS;
  expect(isRunStale(entries, { now, staleAfterHours })).toBe(true);
  expect(isRunStale(journalOf(struck, breathes, isUp), { now, staleAfterHours })).toBe(false);
});

test('a clock that was set back does not make a run old', () => {
  expect(home(journalOf(struck, breathes), -40 * 60)).toBe('guide');
});

test('a check-in without any spasm is reason enough for today', () => {
  expect(home(journalOf(checkedIn), 5)).toBe('today');
});

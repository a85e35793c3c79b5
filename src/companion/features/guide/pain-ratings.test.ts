import { expect, it } from 'vitest';
import { nextEntryId, type EntryId } from '../../../domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import { painBeforeMoving } from './pain-ratings.ts';

function journal(...drafts: NewEntry[]): JournalEntry[] {
  let id: EntryId | null = null;
  return drafts.map((draft, minute) => {
    id = nextEntryId(id, minute * 60_000, () => 0.5);
    return { version: 1, id, at: minute * 60_000, timeZone: 'UTC', ...draft } as JournalEntry;
  });
}
const run: NewEntry = { kind: 'guide-run-started', values: {} };
const before = (nrs: 3 | 8): NewEntry => ({ kind: 'pain-rated', values: { nrs, moment: 'before-moving' } });
const rested: NewEntry = { kind: 'guide-answered', values: { stepId: 'rest', answerId: 'worst-over' } };

it('takes the pain asked before this set of moves', () => {
  const entries = journal(run, rested, before(8));
  expect(painBeforeMoving(entries, entries[0]?.id ?? null)).toBe(8);
});

it('takes no number from before the last rest, nor from another run', () => {
  const beforeRest = journal(run, before(8), rested);
  expect(painBeforeMoving(beforeRest, beforeRest[0]?.id ?? null)).toBeNull();
  const otherRun = journal(run, before(8), run);
  expect(painBeforeMoving(otherRun, otherRun[2]?.id ?? null)).toBeNull();
});

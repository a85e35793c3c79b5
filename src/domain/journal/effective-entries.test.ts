import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveEntries, entriesOf, lastOf, mergeEntries } from './effective-entries.ts';
import { nextEntryId, type EntryId } from './entry-id.ts';
import type { JournalEntry, NewEntry } from './entry.ts';

const NOON = Date.UTC(2026, 2, 28, 12);

/** Entries one after another, each made with the ids of those before at hand. */
function journalOf(...drafts: ((ids: EntryId[]) => NewEntry)[]): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const draft of drafts) {
    const ids = entries.map(({ id }) => id);
    const id = nextEntryId(ids.at(-1) ?? null, NOON, () => 0.5);
    entries.push({ version: 1, id, at: NOON, timeZone: 'Europe/London', ...draft(ids) } as JournalEntry);
  }
  return entries;
}

const twoTablets = (): NewEntry => ({
  kind: 'dose-taken',
  values: { medicineId: 'ibuprofen', amount: 2, takenAt: NOON },
});
const drink = (): NewEntry => ({ kind: 'drink-taken', values: {} });
const correct =
  (at: number, values: Record<string, unknown>) =>
  (ids: EntryId[]): NewEntry => ({
    kind: 'entry-corrected',
    values: { correctedId: ids[at] as EntryId, values },
  });
const remove =
  (at: number) =>
  (ids: EntryId[]): NewEntry => ({ kind: 'entry-removed', values: { removedId: ids[at] as EntryId } });

const said = (entries: readonly JournalEntry[]) =>
  effectiveEntries(entries).map(({ kind, values }) => [kind, values]);

test('puts a corrected value in place and keeps the others', () => {
  expect(said(journalOf(twoTablets, drink, correct(0, { amount: 1 })))).toEqual([
    ['dose-taken', { medicineId: 'ibuprofen', amount: 1, takenAt: NOON }],
    ['drink-taken', {}],
  ]);
});

test('leaves out what was removed', () => {
  expect(said(journalOf(twoTablets, drink, remove(0)))).toEqual([['drink-taken', {}]]);
});

test('of several last words on an entry the latest holds', () => {
  const removedThenCorrected = journalOf(twoTablets, remove(0), correct(0, { amount: 1 }));
  expect(said(removedThenCorrected)).toEqual([
    ['dose-taken', { medicineId: 'ibuprofen', amount: 1, takenAt: NOON }],
  ]);
  const correctedThenRemoved = journalOf(twoTablets, correct(0, { amount: 1 }), remove(0));
  expect(said(correctedThenRemoved)).toEqual([]);
});

test('a correction of an entry that is not here changes nothing', () => {
  const [, ...withoutTheFirst] = journalOf(twoTablets, drink, correct(0, { amount: 1 }));
  expect(said(withoutTheFirst)).toEqual([['drink-taken', {}]]);
});

const anyJournal = fc
  .array(fc.constantFrom(twoTablets, drink, correct(0, { amount: 1 }), remove(0)), { maxLength: 12 })
  .map((drafts) => journalOf(twoTablets, ...drafts));
const anyPart = anyJournal.chain((journal) =>
  fc.tuple(fc.constant(journal), fc.subarray(journal), fc.subarray(journal)),
);

test('merging is the same in either direction, and twice changes nothing', () => {
  fc.assert(
    fc.property(anyPart, ([, ours, theirs]) => {
      const merged = mergeEntries(ours, theirs);
      expect(mergeEntries(theirs, ours)).toEqual(merged);
      expect(mergeEntries(merged, theirs)).toEqual(merged);
      expect(merged.map(({ id }) => id)).toEqual(
        [...new Set([...ours, ...theirs].map(({ id }) => id))].sort(),
      );
    }),
  );
});

test('what stands does not depend on the order in which entries arrive', () => {
  fc.assert(
    fc.property(anyJournal, (journal) => {
      expect(effectiveEntries(journal.toReversed())).toEqual(effectiveEntries(journal));
    }),
  );
});

test('finds entries of one kind, and the last of them', () => {
  const journal = journalOf(twoTablets, drink, drink);
  expect(entriesOf(journal, 'drink-taken')).toEqual(journal.slice(1));
  expect(lastOf(journal, 'drink-taken')).toEqual(journal[2]);
  expect(lastOf(journal, 'spasm-ended')).toBeUndefined();
});

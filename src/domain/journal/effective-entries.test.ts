import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedBy, effectiveEntries, entriesOf, lastOf, mergeEntries } from './effective-entries.ts';
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

const erase =
  (at: number) =>
  (ids: EntryId[]): NewEntry => ({ kind: 'entry-erased', values: { erasedId: ids[at] as EntryId } });

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

test('a correction that does not fit its entry changes nothing, and the one before it holds', () => {
  expect(said(journalOf(twoTablets, correct(0, { amount: 'lots' })))).toEqual(said(journalOf(twoTablets)));
  const corrected = journalOf(twoTablets, correct(0, { amount: 1 }), correct(0, { amount: -1 }));
  expect(said(corrected)).toEqual([['dose-taken', { medicineId: 'ibuprofen', amount: 1, takenAt: NOON }]]);
});

test('nothing is left of an erased entry, nor of what corrected or removed it', () => {
  const erased = journalOf(twoTablets, correct(0, { amount: 1 }), drink, remove(0), erase(0));
  expect(mergeEntries(erased, [])).toEqual([erased[2], erased[4]]);
  expect(said(erased)).toEqual([['drink-taken', {}]]);
});

test('an erasure cannot be erased', () => {
  const erased = journalOf(twoTablets, erase(0), erase(1));
  expect(mergeEntries(erased, [])).toEqual([erased[1], erased[2]]);
});

test('what was erased on one device does not come back from another', () => {
  const onBoth = journalOf(twoTablets, correct(0, { amount: 1 }), drink);
  const [, , drinkEntry, erasure] = journalOf(twoTablets, correct(0, { amount: 1 }), drink, erase(0));
  const here = mergeEntries(onBoth, [erasure as JournalEntry]);
  expect(mergeEntries(here, onBoth)).toEqual([drinkEntry, erasure]);
  expect(mergeEntries(onBoth, here)).toEqual([drinkEntry, erasure]);
});

const anyDraft = fc.oneof(
  fc.constantFrom(twoTablets, drink),
  fc.tuple(fc.constantFrom(remove, erase), fc.nat({ max: 5 })).map(([change, at]) => change(at)),
  fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 3 })).map(([at, amount]) => correct(at, { amount })),
);
// The first six are there for the changes to be about.
const anyJournal = fc
  .array(anyDraft, { maxLength: 20 })
  .map((drafts) => journalOf(...Array.from({ length: 6 }, () => twoTablets), ...drafts));
const anyPart = anyJournal.chain((journal) =>
  fc.tuple(fc.constant(journal), fc.subarray(journal), fc.subarray(journal), fc.subarray(journal)),
);

test('merging is the same in either direction and in any grouping, and twice changes nothing', () => {
  fc.assert(
    fc.property(anyPart, ([, ours, theirs, others]) => {
      const merged = mergeEntries(ours, theirs);
      expect(mergeEntries(theirs, ours)).toEqual(merged);
      expect(mergeEntries(merged, theirs)).toEqual(merged);
      expect(mergeEntries(merged, others)).toEqual(mergeEntries(ours, mergeEntries(theirs, others)));
    }),
  );
});

test('a merge holds every entry of both that was not erased, once, in id order', () => {
  fc.assert(
    fc.property(anyPart, ([, ours, theirs]) => {
      const both = [...ours, ...theirs];
      const erased = new Set(both.map((entry) => entry.kind === 'entry-erased' && entry.values.erasedId));
      const isKept = (entry: JournalEntry) =>
        entry.kind === 'entry-erased' || ![entry.id, changedBy(entry)].some((id) => id && erased.has(id));
      const kept = new Set(both.filter(isKept).map(({ id }) => id));
      expect(mergeEntries(ours, theirs).map(({ id }) => id)).toEqual([...kept].sort());
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

test('devices that hear of each other in any order come to the same view', () => {
  const shares = anyJournal.chain((journal) =>
    fc.tuple(fc.constant(journal), fc.shuffledSubarray(journal, { minLength: journal.length }), fc.nat()),
  );
  fc.assert(
    fc.property(shares, ([journal, shuffled, cut]) => {
      const at = cut % (shuffled.length + 1);
      const early = mergeEntries([], shuffled.slice(0, at));
      const late = mergeEntries(shuffled.slice(at), early);
      expect(effectiveEntries(late)).toEqual(effectiveEntries(journal));
    }),
  );
});

test('finds entries of one kind, and the last of them', () => {
  const journal = journalOf(twoTablets, drink, drink);
  expect(entriesOf(journal, 'drink-taken')).toEqual(journal.slice(1));
  expect(lastOf(journal, 'drink-taken')).toEqual(journal[2]);
  expect(lastOf(journal, 'spasm-ended')).toBeUndefined();
});

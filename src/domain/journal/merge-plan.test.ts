import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '../time/instant.ts';
import { mergeEntries } from './effective-entries.ts';
import { LATEST_ID_TIME, type EntryId } from './entry-id.ts';
import type { JournalEntry } from './entry.ts';
import { planMerge } from './merge-plan.ts';
import { parseRecord } from './stored-record.ts';

const NOON = Date.UTC(2026, 2, 28, 12);
const id = (time: number, end = 0) =>
  (time.toString(36).padStart(9, '0') + String(end).padStart(13, '0')) as EntryId;
const drink = (n: number, more: object = {}) =>
  ({
    version: 1,
    id: id(NOON + n),
    at: NOON + n,
    timeZone: 'Europe/London',
    kind: 'drink-taken',
    values: {},
    ...more,
  }) as JournalEntry;
const erasing = (n: number, erased: JournalEntry) =>
  drink(n, { kind: 'entry-erased', values: { erasedId: erased.id } });
const nothing = {
  fresh: [],
  from: null,
  to: null,
  strange: 0,
  here: 0,
  different: 0,
  erasedHere: 0,
  erasing: 0,
  ahead: 0,
  damaged: 0,
};

test('counts what is new, from when to when, and what is here already', () => {
  expect(planMerge([drink(3), drink(1), drink(2)], [drink(2)], NOON)).toEqual({
    ...nothing,
    fresh: [drink(1), drink(3)],
    from: NOON + 1,
    to: NOON + 3,
    here: 1,
  });
});

test('a file that was brought in already has nothing new', () => {
  const all = [drink(1), drink(2)];
  expect(planMerge(all, all, NOON)).toEqual({ ...nothing, here: 2 });
  expect(planMerge([...all, ...all], [], NOON).fresh).toEqual(all);
});

test('of one id with two contents the journal’s own stays', () => {
  const other = drink(1, { timeZone: 'Australia/Lord_Howe' });
  expect(planMerge([other], [drink(1)], NOON)).toEqual({ ...nothing, different: 1 });
});

test('the order of names is no other content', () => {
  const { values, kind, ...rest } = drink(1);
  expect(planMerge([{ kind, values, ...rest }], [drink(1)], NOON)).toEqual({ ...nothing, here: 1 });
});

test('what was erased here stays erased, and what the file erased goes', () => {
  const plan = planMerge([drink(1), erasing(9, drink(2))], [erasing(8, drink(1)), drink(2)], NOON);
  expect(plan).toMatchObject({ fresh: [erasing(9, drink(2))], erasedHere: 1, erasing: 1 });
});

test('keeps what only another release understands, as it is', () => {
  const strange = drink(1, { kind: 'from-the-future', version: 3, values: { of: [1, 2] } });
  expect(planMerge([strange], [], NOON)).toEqual({ ...nothing, fresh: [strange], strange: 1 });
});

test('leaves out what is dated more than a day after now', () => {
  const dated = (at: number) => drink(at - NOON, { at });
  const [tomorrow, later] = [dated(NOON + DAY_MS), dated(NOON + DAY_MS + 1)];
  expect(planMerge([tomorrow, later], [], NOON)).toMatchObject({ fresh: [tomorrow], ahead: 1 });
});

test('takes a note whose clock had been ahead before: its own time is what counts', () => {
  const afterAJump = drink(1, { id: id(NOON + 400 * DAY_MS) });
  expect(planMerge([afterAJump], [], NOON).fresh).toEqual([afterAJump]);
});

test('takes no record that no release has written', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`) as unknown;
  for (const damaged of [
    undefined,
    null,
    'text',
    [],
    {},
    drink(1, { id: 'short' }),
    drink(1, { id: 'zzzzzzzzzzzzzzzzzzzzzz' }),
    drink(1, { id: id(LATEST_ID_TIME + 1) }),
    drink(1, { version: 0 }),
    drink(1, { version: 1.5 }),
    drink(1, { kind: 7 }),
    drink(1, { values: deep }),
    drink(1, { values: { amount: Infinity } }),
    drink(1, { values: JSON.parse('{"__proto__":{"kind":"dose-taken"}}') as unknown }),
    drink(1, { values: { constructor: 1 } }),
  ]) {
    expect(parseRecord(damaged)).toBeNull();
    expect(planMerge([damaged], [], NOON)).toEqual({ ...nothing, damaged: 1 });
  }
  expect(parseRecord(drink(1, { id: id(LATEST_ID_TIME) }))).not.toBeNull();
});

test('bringing in comes to the same as a merge', () => {
  const all = Array.from({ length: 6 }, (_, n) => drink(n));
  const erasures = all.map((entry, n) => erasing(10 + n, entry));
  const part = fc.subarray([...all, ...erasures]).map((entries) => mergeEntries(entries, []));
  fc.assert(
    fc.property(part, part, (ours, theirs) => {
      const { fresh } = planMerge(theirs, ours, NOON);
      expect(mergeEntries(ours, fresh as JournalEntry[])).toEqual(mergeEntries(ours, theirs));
    }),
  );
});

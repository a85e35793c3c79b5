import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryIdTime, isEntryId, LATEST_ID_TIME, nextEntryId, type EntryId } from './entry-id.ts';

const NOON = Date.UTC(2026, 2, 28, 12);
const half = () => 0.5;
const instants = fc.array(fc.integer({ min: 0, max: NOON * 2 }), { minLength: 2, maxLength: 50 });

test('ids sort in the order they were made, however the clock is set', () => {
  fc.assert(
    fc.property(instants, (clock) => {
      const ids: EntryId[] = [];
      for (const now of clock) ids.push(nextEntryId(ids.at(-1) ?? null, now, half));
      expect(ids.toSorted()).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every(isEntryId)).toBe(true);
    }),
  );
});

test('an id carries the time it was made at', () => {
  expect(entryIdTime(nextEntryId(null, NOON, half))).toBe(NOON);
});

test('an id made while the clock is back carries the time of the one before', () => {
  const before = nextEntryId(null, NOON, half);
  expect(entryIdTime(nextEntryId(before, NOON - 3_600_000, half))).toBe(NOON);
});

test('goes on into the next millisecond when one is full', () => {
  const full = `${NOON.toString(36).padStart(9, '0')}zzzaaaaaaaaaa` as EntryId;
  const next = nextEntryId(full, NOON, half);
  expect(next > full).toBe(true);
  expect(entryIdTime(next)).toBe(NOON + 1);
});

test('there is always a next id, also after a clock that is thousands of years ahead', () => {
  const far = nextEntryId(null, Date.UTC(9000, 0), half);
  expect(entryIdTime(far)).toBe(LATEST_ID_TIME);
  let last = `${far.slice(0, 9)}zzzzzzzzzzzzz` as EntryId;
  for (let n = 0; n < 3; n++) {
    const next = nextEntryId(last, Date.UTC(9000, 0), half);
    expect(isEntryId(next) && next > last).toBe(true);
    last = next;
  }
});

test('two devices that write in the same millisecond do not make the same id', () => {
  expect(nextEntryId(null, NOON, () => 0.1)).not.toBe(nextEntryId(null, NOON, () => 0.9));
});

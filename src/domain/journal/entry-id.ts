import type { Instant } from '../time/instant.ts';

/**
 * An id made on the device. Ids sort as text in the order the entries were made on one device, even when its clock is
 * set back, and two devices never make the same one: 9 base-36 digits of logical milliseconds, 3 of a counter, 10 random.
 */
export type EntryId = string & { readonly __brand: 'EntryId' };

const TIME_DIGITS = 9;
const COUNTER_DIGITS = 3;
const RANDOM_DIGITS = 10;
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS;
const ENTRY_ID = /^[0-9a-z]{22}$/;

/**
 * 2100-01-01. No id is made of a later time, whatever the clock says, and none is taken from a file, so that there is
 * always a next one.
 */
export const LATEST_ID_TIME: Instant = 4_102_444_800_000;

export const isEntryId = (value: unknown): value is EntryId =>
  typeof value === 'string' && ENTRY_ID.test(value);

/** The logical time an id was made at; the wall clock's, unless the clock had been set back before. */
export const entryIdTime = (id: EntryId): Instant => parseInt(id.slice(0, TIME_DIGITS), 36);

const padded = (value: number, digits: number) => value.toString(36).padStart(digits, '0');

/**
 * The next id after `previous` (the highest id known, or null for none). `random` gives a number in [0, 1).
 * Logical time is the later of `now` and the previous id's time, so a clock that is set back cannot put an entry
 * before what was written earlier.
 */
export function nextEntryId(previous: EntryId | null, now: Instant, random: () => number): EntryId {
  let time = Math.min(Math.max(0, Math.floor(now)), LATEST_ID_TIME);
  let counter = 0;
  if (previous) {
    const previousTime = entryIdTime(previous);
    if (previousTime >= time) {
      time = previousTime;
      counter = parseInt(previous.slice(TIME_DIGITS, TIME_DIGITS + COUNTER_DIGITS), 36) + 1;
      if (counter >= COUNTER_LIMIT) {
        time += 1;
        counter = 0;
      }
    }
  }
  let tail = '';
  while (tail.length < RANDOM_DIGITS) tail += Math.floor(random() * 36).toString(36);
  return (padded(time, TIME_DIGITS) + padded(counter, COUNTER_DIGITS) + tail) as EntryId;
}

import type { EntryOf, EntryValues, JournalEntry, Nrs } from '../journal/entry.ts';
import type { ZonedNow } from '../time/instant.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';
import { checkInDay } from './check-in-day.ts';

export type CheckIn = EntryValues['check-in-noted'];

/** How today stands. */
export interface CheckInState {
  /** The day that a check-in made now is about; it turns at four in the morning. */
  day: LocalDay;
  isDone: boolean;
  painNow: Nrs | null;
  painWorst: Nrs | null;
  /** The day before, when nothing is known of it; it may be filled in, and is never asked for. */
  missedDay: LocalDay | null;
}

export const isCheckInOf =
  (day: LocalDay) =>
  (entry: JournalEntry): entry is EntryOf<'check-in-noted'> =>
    entry.kind === 'check-in-noted' && entry.values.day === day;

/**
 * What was last said of the day, with the highest worst that was said of it, as `dayRecords` counts it; null when nothing
 * was said. `entries` are effective entries in id order.
 */
export function checkInOf(entries: readonly JournalEntry[], day: LocalDay): CheckIn | null {
  const all = entries.filter(isCheckInOf(day)).map(({ values }) => values);
  const newest = all.at(-1);
  const worsts = all.flatMap(({ painWorst }) => painWorst ?? []);
  if (!newest || worsts.length === 0) return newest ?? null;
  return { ...newest, painWorst: Math.max(...worsts, ...all.map(({ painNow }) => painNow)) as Nrs };
}

/** Today's check-in at a glance. `entries` are effective entries in id order. */
export function checkInState(entries: readonly JournalEntry[], now: ZonedNow): CheckInState {
  const day = checkInDay(now);
  const today = checkInOf(entries, day);
  const dayBefore = addDays(day, -1);
  return {
    day,
    isDone: today !== null,
    painNow: today?.painNow ?? null,
    painWorst: today?.painWorst ?? null,
    missedDay: checkInOf(entries, dayBefore) ? null : dayBefore,
  };
}

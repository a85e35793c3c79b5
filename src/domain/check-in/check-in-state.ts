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

/** What was last said of the day, or null when nothing was. `entries` are effective entries in id order. */
export function checkInOf(entries: readonly JournalEntry[], day: LocalDay): CheckIn | null {
  const isOfDay = (entry: JournalEntry): entry is EntryOf<'check-in-noted'> =>
    entry.kind === 'check-in-noted' && entry.values.day === day;
  return entries.findLast(isOfDay)?.values ?? null;
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

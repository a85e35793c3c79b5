import { checkInDay } from '../check-in/check-in-day.ts';
import { isDayOfALife } from '../episode/day-of-entry.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';

type Made = Pick<JournalEntry, 'at' | 'timeZone'>;

/** An entry never changes, and a plan asks a year of them every time. */
const known = new WeakMap<Made, LocalDay | null>();

/**
 * The day that was being lived when an entry was made, where it was made: until four in the morning still the day
 * before, as in a check-in. Null for a time outside any calendar.
 */
export function livedDay(entry: Made): LocalDay | null {
  const found = known.get(entry);
  if (found !== undefined) return found;
  const day = dayIn(entry);
  const kept = day !== null && isDayOfALife(day) ? day : null;
  known.set(entry, kept);
  return kept;
}

function dayIn({ at, timeZone }: Made): LocalDay | null {
  try {
    return checkInDay({ now: at, timeZone });
  } catch {
    return null;
  }
}

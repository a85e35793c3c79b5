import type { JournalEntry } from '../journal/entry.ts';
import { localDay, type LocalDay } from '../time/local-day.ts';

const FIRST_DAY: LocalDay = '1900-01-01';
const LAST_DAY: LocalDay = '2999-12-31';

/** A day of a life: what an import may hold beyond that is a slip, and no rule counts it. */
export const isDayOfALife = (day: LocalDay): boolean => day >= FIRST_DAY && day <= LAST_DAY;

type Made = Pick<JournalEntry, 'at' | 'timeZone'>;

/** An entry never changes, and years of them are asked again and again. */
const known = new WeakMap<Made, LocalDay | null>();

/**
 * The calendar day on which an entry was made, where it was made; null for a time outside any calendar.
 */
export function dayOfEntry(entry: Made): LocalDay | null {
  const found = known.get(entry);
  if (found !== undefined) return found;
  const day = dayIn(entry);
  const kept = day !== null && isDayOfALife(day) ? day : null;
  known.set(entry, kept);
  return kept;
}

function dayIn({ at, timeZone }: Made): LocalDay | null {
  try {
    return localDay(at, timeZone);
  } catch {
    return null;
  }
}

import type { JournalEntry } from '../journal/entry.ts';
import { localDay, type LocalDay } from '../time/local-day.ts';

const FIRST_DAY: LocalDay = '1900-01-01';
const LAST_DAY: LocalDay = '2999-12-31';

/** A day of a life: what an import may hold beyond that is a slip, and no rule counts it. */
export const isDayOfALife = (day: LocalDay): boolean => day >= FIRST_DAY && day <= LAST_DAY;

/**
 * The calendar day on which an entry was made, where it was made. A zone that this device does not know counts as UTC;
 * null for a time outside any calendar.
 */
export function dayOfEntry({ at, timeZone }: Pick<JournalEntry, 'at' | 'timeZone'>): LocalDay | null {
  const day = dayIn(at, timeZone) ?? dayIn(at, 'UTC');
  return day !== null && isDayOfALife(day) ? day : null;
}

function dayIn(at: number, timeZone: string): LocalDay | null {
  try {
    return localDay(at, timeZone);
  } catch {
    return null;
  }
}

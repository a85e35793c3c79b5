import type { JournalEntry } from '../journal/entry.ts';
import { localDay, type LocalDay } from '../time/local-day.ts';

const FIRST_DAY: LocalDay = '1900-01-01';
const LAST_DAY: LocalDay = '2999-12-31';

/** A day of a life: what an import may hold beyond that is a slip, and no rule counts it. */
export const isDayOfALife = (day: LocalDay): boolean => day >= FIRST_DAY && day <= LAST_DAY;

type Made = Pick<JournalEntry, 'at' | 'timeZone'>;

/**
 * The day that `dayIn` finds for an entry; null for a time outside any calendar. Remembered, for an entry never changes,
 * and years of them are asked again and again.
 */
export function rememberedDay(dayIn: (entry: Made) => LocalDay): (entry: Made) => LocalDay | null {
  const known = new WeakMap<Made, LocalDay | null>();
  return (entry) => {
    const found = known.get(entry);
    if (found !== undefined) return found;
    const kept = withinALife(dayIn, entry);
    known.set(entry, kept);
    return kept;
  };
}

function withinALife(dayIn: (entry: Made) => LocalDay, entry: Made): LocalDay | null {
  try {
    const day = dayIn(entry);
    return isDayOfALife(day) ? day : null;
  } catch {
    return null;
  }
}

/** The calendar day on which an entry was made, where it was made; null for a time outside any calendar. */
export const dayOfEntry = rememberedDay(({ at, timeZone }) => localDay(at, timeZone));

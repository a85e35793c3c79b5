import { dayOfEntry } from '../episode/day-of-entry.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';

/** How often somebody got up on a day; what was put off or left out is not counted. */
export interface DayOfBreaks {
  day: LocalDay;
  taken: number;
  /** Noticed by themselves. */
  natural: number;
}

/** The last `days` days up to `today`, oldest first, each there even when nothing was noted. `entries` are effective. */
export function breakHistory(entries: readonly JournalEntry[], today: LocalDay, days: number): DayOfBreaks[] {
  const history = Array.from({ length: days }, (_, at) => ({
    day: addDays(today, at + 1 - days),
    taken: 0,
    natural: 0,
  }));
  const byDay = new Map(history.map((one) => [one.day, one]));
  for (const entry of entries) {
    if (entry.kind !== 'break-noted') continue;
    const { event } = entry.values;
    const day = byDay.get(dayOfEntry(entry) ?? '');
    if (day && (event === 'taken' || event === 'natural')) day[event] += 1;
  }
  return history;
}

import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry, Nrs } from '../journal/entry.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from '../time/instant.ts';
import type { LocalDay } from '../time/local-day.ts';
import { livedDay } from './lived-day.ts';

export interface ActivityDone {
  id: EntryId;
  day: LocalDay;
  isWalk: boolean;
  minutes: number;
  painDuring: Nrs | null;
}

/** A walk that nobody ended is over by then (DR). */
const LONGEST_WALK_MS = 3 * HOUR_MS;

/**
 * Walks and classes up to `latest`, in the order of their entries: those noted, and those that only the clock tells
 * of. A walk may be told by both; what is made of them takes the longest, never the sum.
 */
export function activities(entries: readonly JournalEntry[], latest: LocalDay): ActivityDone[] {
  const done: ActivityDone[] = [];
  let setOff: { at: Instant; day: LocalDay | null } | null = null;
  for (const entry of entries) {
    if (entry.kind === 'activity-done' && entry.values.day <= latest) {
      const { day, activity, minutes, painDuring = null } = entry.values;
      done.push({ id: entry.id, day, isWalk: activity === 'walk', minutes, painDuring });
    }
    if (entry.kind === 'clock-started' && entry.values.clockId === 'walk')
      setOff = { at: entry.at, day: livedDay(entry) };
    if (entry.kind === 'clock-ended' && entry.values.clockId === 'walk' && setOff) {
      const { at, day } = setOff;
      const lasted = entry.at - at;
      const minutes = Math.floor(lasted / MINUTE_MS);
      if (day !== null && day <= latest && lasted > 0 && lasted <= LONGEST_WALK_MS)
        done.push({ id: entry.id, day, isWalk: true, minutes, painDuring: null });
      setOff = null;
    }
  }
  return done;
}

import { entriesOf, lastOf } from '../journal/effective-entries.ts';
import type { JournalEntry } from '../journal/entry.ts';

/** Something of the person's own that their back makes hard. */
export interface Activity {
  id: string;
  label: string;
}

/** The scale takes up to five. Source: PSFS. */
export const MOST_ACTIVITIES = 5;

/** The activities that are watched now, at most five; none before the first choice. `entries` are effective entries in id order. */
export function chosenActivities(entries: readonly JournalEntry[]): readonly Activity[] {
  return lastOf(entries, 'activities-chosen')?.values.activities.slice(0, MOST_ACTIVITIES) ?? [];
}

/** What each activity that was ever chosen is called, by id; the newest name holds. `entries` are effective entries in id order. */
export function activityLabels(entries: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const chosen = entriesOf(entries, 'activities-chosen').flatMap(({ values }) => values.activities);
  return new Map(chosen.map(({ id, label }) => [id, label]));
}

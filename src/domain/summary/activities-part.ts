import type { DayRecord } from '../episode/episode.ts';
import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry, Nrs } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import { dayOfEntry } from '../episode/day-of-entry.ts';

export interface DayScore {
  day: LocalDay;
  score: Nrs;
}

/** One of the person's own activities on the Patient-Specific Functional Scale, 0 (cannot) to 10 (as before). */
export interface SummaryActivity {
  id: string;
  label: string;
  first: DayScore;
  newest: DayScore;
}

export interface PausedActivity {
  id: EntryId;
  activityId: string;
  label: string;
  pausedDay: LocalDay;
  /** Null while it is still kept away from. */
  resumedDay: LocalDay | null;
}

export interface ActivitiesPart {
  /** Activities with a score since the day, in the order they were first chosen. */
  activities: readonly SummaryActivity[];
  /** Kept away from at some time since the day, oldest first. */
  paused: readonly PausedActivity[];
  /** Days since the day on which work was cut down or not possible, out of those of which it is known. */
  workLostDays: number;
  workKnownDays: number;
  /** Nights slept badly or hardly at all, out of those of which it is known. */
  badNights: number;
  knownNights: number;
}

function scoredActivities(
  entries: readonly JournalEntry[],
  records: readonly DayRecord[],
): SummaryActivity[] {
  const labels = new Map<string, string>();
  for (const entry of entries)
    if (entry.kind === 'activities-chosen')
      for (const { id, label } of entry.values.activities) labels.set(id, label);
  return [...labels].flatMap(([id, label]) => {
    const scores = records.flatMap(({ day, activities }): DayScore[] => {
      const score = Object.hasOwn(activities, id) ? activities[id] : undefined;
      return score === undefined ? [] : [{ day, score }];
    });
    const first = scores[0];
    const newest = scores.at(-1);
    return first && newest ? [{ id, label, first, newest }] : [];
  });
}

function pausedActivities(entries: readonly JournalEntry[], since: LocalDay): PausedActivity[] {
  const paused = new Map<EntryId, PausedActivity>();
  for (const entry of entries) {
    const day = dayOfEntry(entry);
    if (day === null) continue;
    if (entry.kind === 'activity-paused')
      paused.set(entry.id, { id: entry.id, ...entry.values, pausedDay: day, resumedDay: null });
    if (entry.kind === 'activity-resumed') {
      const activity = paused.get(entry.values.pausedId);
      if (activity) activity.resumedDay = day;
    }
  }
  return [...paused.values()].filter(({ resumedDay }) => resumedDay === null || resumedDay >= since);
}

/** What the back got in the way of. `records` are the days since `since`, oldest first; `entries` are effective. */
export function activitiesPart(
  entries: readonly JournalEntry[],
  records: readonly DayRecord[],
  since: LocalDay,
): ActivitiesPart {
  const count = (isSo: (record: DayRecord) => boolean) => records.filter(isSo).length;
  return {
    activities: scoredActivities(entries, records),
    paused: pausedActivities(entries, since),
    workLostDays: count(({ work }) => work === 'less' || work === 'not'),
    workKnownDays: count(({ work }) => work !== null && work !== 'day-off'),
    badNights: count(({ sleep }) => sleep === 'disturbed' || sleep === 'hardly'),
    knownNights: count(({ sleep }) => sleep !== null),
  };
}

import { entriesOf } from '../journal/effective-entries.ts';
import type { EntryOf, JournalEntry, Nrs } from '../journal/entry.ts';
import { dayOfEntry } from '../episode/day-of-entry.ts';
import { doneByDay } from '../recovery/done-by-day.ts';
import { addDays, daysBetween, type LocalDay } from '../time/local-day.ts';

/** What was exercised, and how the back bore it. */
export interface ExercisesPart {
  /** Sessions in which an exercise was done, and the days that they fell on. */
  sessions: number;
  sessionDays: number;
  /** Sessions that pain, dizziness or another stop sign ended. */
  stopped: number;
  /** The worst pain in a session or right after one; null when none was rated. */
  worstPain: Nrs | null;
  /** The worst pain on the morning after, and of how many mornings it is known. */
  worstMorning: Nrs | null;
  knownMornings: number;
  walkMinutes: number;
  walkDays: number;
  classes: number;
}

/** What was done from `since` to `today`, both included; null when nothing was. `entries` are effective, in id order. */
export function exercisesPart(
  entries: readonly JournalEntry[],
  since: LocalDay,
  today: LocalDay,
): ExercisesPart | null {
  const days = Array.from({ length: Math.max(0, daysBetween(since, today) + 1) }, (_, at) =>
    addDays(since, at),
  );
  const done = doneByDay(entries, days);
  const sum = (count: (day: (typeof done)[number]) => number) =>
    done.reduce((all, day) => all + count(day), 0);
  const isWithin = (entry: JournalEntry) => (dayOfEntry(entry) ?? '') >= since;
  const ratings = entriesOf(entries, 'session-pain-rated').filter(isWithin);
  const mornings = ratings.filter(({ values }) => values.moment === 'next-morning');
  const part: ExercisesPart = {
    sessions: sum(({ sessions }) => sessions),
    sessionDays: sum(({ sessions }) => Number(sessions > 0)),
    stopped: entriesOf(entries, 'session-ended').filter(
      (entry) => entry.values.how === 'stopped' && isWithin(entry),
    ).length,
    worstPain: worstOf(ratings.filter(({ values }) => values.moment !== 'next-morning')),
    worstMorning: worstOf(mornings),
    knownMornings: mornings.length,
    walkMinutes: sum(({ walkMinutes }) => walkMinutes),
    walkDays: sum(({ walks }) => Number(walks > 0)),
    classes: sum(({ classes }) => classes),
  };
  return part.sessions + part.stopped + part.walkDays + part.classes === 0 ? null : part;
}

function worstOf(ratings: readonly EntryOf<'session-pain-rated'>[]): Nrs | null {
  const said = ratings.flatMap(({ values }) => values.nrs ?? []);
  return said.length === 0 ? null : (Math.max(...said) as Nrs);
}

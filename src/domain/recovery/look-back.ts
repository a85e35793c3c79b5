import { entriesOf } from '../journal/effective-entries.ts';
import type { JournalEntry, Nrs } from '../journal/entry.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';
import { doneByDay, type DoneOnDay } from './done-by-day.ts';
import { livedDay } from './lived-day.ts';

const WEEK_DAYS = 7;

export interface HabitLimits {
  /** So many weeks are looked at. */
  weeks: number;
  /** Days with something done that make a week count. */
  daysInAWeek: number;
}

/** The seven days up to today, and how a habit is doing. */
export interface LookBack {
  activeDays: number;
  sessions: number;
  walkMinutes: number;
  classes: number;
  /** Steps up that the person took. */
  stepsUp: number;
  /** The pain noted first and last in these days; null unless there are two days of it. */
  pain: { first: Nrs; last: Nrs } | null;
  /**
   * Weeks that count, of those since anything was first done. A day missed costs nothing, a week missed is one of
   * several and falls out of sight again. Null in the first week.
   */
  habit: { weeks: number; ofWeeks: number } | null;
}

const isActive = ({ sessions, walks, classes }: DoneOnDay): boolean => sessions + walks + classes > 0;

/** What was done in the last seven days, today among them. `entries` are effective entries in id order. Source: DR. */
export function lookBack(entries: readonly JournalEntry[], today: LocalDay, limits: HabitLimits): LookBack {
  const reach = limits.weeks * WEEK_DAYS;
  const days = doneByDay(
    entries,
    Array.from({ length: reach }, (_, at) => addDays(today, at + 1 - reach)),
  );
  const week = days.slice(-WEEK_DAYS);
  const since = addDays(today, 1 - WEEK_DAYS);
  const sum = (count: (day: DoneOnDay) => number) => week.reduce((all, day) => all + count(day), 0);
  return {
    activeDays: week.filter(isActive).length,
    sessions: sum(({ sessions }) => sessions),
    walkMinutes: sum(({ walkMinutes }) => walkMinutes),
    classes: sum(({ classes }) => classes),
    stepsUp: entriesOf(entries, 'plan-offer-answered').filter(
      (entry) => entry.values.answer === 'accepted' && (livedDay(entry) ?? '') >= since,
    ).length,
    pain: painOver(entries, since),
    habit: habitOf(days, limits),
  };
}

function painOver(entries: readonly JournalEntry[], since: LocalDay): LookBack['pain'] {
  const byDay = new Map(
    entriesOf(entries, 'check-in-noted')
      .filter(({ values }) => values.day >= since)
      .map(({ values }) => [values.day, values.painNow]),
  );
  const pains = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pain]) => pain);
  const [first] = pains;
  const last = pains.at(-1);
  return pains.length < 2 || first === undefined || last === undefined ? null : { first, last };
}

function habitOf(days: readonly DoneOnDay[], { weeks, daysInAWeek }: HabitLimits): LookBack['habit'] {
  const blocks = Array.from(
    { length: weeks },
    (_, at) => days.slice(at * WEEK_DAYS, (at + 1) * WEEK_DAYS).filter(isActive).length,
  );
  const first = blocks.findIndex((active) => active > 0);
  if (first < 0 || first === weeks - 1) return null;
  const known = blocks.slice(first);
  return { weeks: known.filter((active) => active >= daysInAWeek).length, ofWeeks: known.length };
}

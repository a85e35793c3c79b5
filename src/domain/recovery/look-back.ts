import { entriesOf } from '../journal/effective-entries.ts';
import type { JournalEntry, Nrs } from '../journal/entry.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';
import { doneByDay, type DoneOnDay } from './done-by-day.ts';
import { livedDay } from './lived-day.ts';

const WEEK_DAYS = 7;
/** What lies further back counts for less than a thirtieth. */
const REACH_HALVES = 5;

export interface HabitLimits {
  /** Days with something done that make a week a full one. */
  daysInAWeek: number;
  /** After so many days of nothing the measure is half of what it was. */
  halvesInDays: number;
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
  /** How firm the habit is, 0 to 100; null in the first week and where nothing was ever done. */
  habit: number | null;
}

const isActive = ({ sessions, walks, classes }: DoneOnDay): boolean => sessions + walks + classes > 0;

/** What was done in the last seven days, today among them. `entries` are effective entries in id order. Source: DR. */
export function lookBack(entries: readonly JournalEntry[], today: LocalDay, limits: HabitLimits): LookBack {
  const reach = limits.halvesInDays * REACH_HALVES;
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

/**
 * Each day draws the measure a little towards how full the week up to it was, so that it grows with what is done, and a
 * day missed takes little and a week missed not all. Smoothed as some habit diaries do it; the pace is DR.
 */
function habitOf(days: readonly DoneOnDay[], { daysInAWeek, halvesInDays }: HabitLimits): number | null {
  const active = days.map(isActive);
  const first = active.indexOf(true);
  if (first < 0 || days.length - first <= WEEK_DAYS) return null;
  const kept = 0.5 ** (1 / halvesInDays);
  let measure = 0;
  for (let at = first; at < active.length; at += 1) {
    const inWeek = active.slice(Math.max(0, at + 1 - WEEK_DAYS), at + 1).filter(Boolean).length;
    measure = measure * kept + Math.min(1, inWeek / daysInAWeek) * (1 - kept);
  }
  return Math.round(measure * 100);
}

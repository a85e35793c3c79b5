import { livedDay } from './lived-day.ts';
import type { EntryOf, JournalEntry } from '../journal/entry.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';
import { weekdayOf } from '../time/weekday.ts';

/** What was done for the back on one day. */
export interface DoneOnDay {
  day: LocalDay;
  /** Sessions in which an exercise was done; the moves of a break are not counted. */
  sessions: number;
  walks: number;
  walkMinutes: number;
  classes: number;
}

/** The seven days of the week that `today` lies in, from Monday on. */
export const weekOf = (today: LocalDay): LocalDay[] =>
  Array.from({ length: 7 }, (_, at) => addDays(today, at + 1 - weekdayOf(today)));

/** What was done on each of `days`, in their order; `entries` are effective entries in id order. */
export function doneByDay(entries: readonly JournalEntry[], days: readonly LocalDay[]): DoneOnDay[] {
  const byDay = new Map(
    days.map((day): [LocalDay, DoneOnDay] => [
      day,
      { day, sessions: 0, walks: 0, walkMinutes: 0, classes: 0 },
    ]),
  );
  const done = new Set(
    entries.flatMap((entry) =>
      entry.kind === 'session-item-noted' && entry.values.event === 'done' ? entry.values.sessionId : [],
    ),
  );
  for (const entry of entries) {
    if (entry.kind === 'session-started' && entry.values.source !== 'break' && done.has(entry.id)) {
      const on = byDay.get(livedDay(entry) ?? '');
      if (on) on.sessions += 1;
    }
    if (entry.kind === 'activity-done') addActivity(byDay.get(entry.values.day), entry.values);
  }
  return [...byDay.values()];
}

function addActivity(
  on: DoneOnDay | undefined,
  { activity, minutes }: EntryOf<'activity-done'>['values'],
): void {
  if (!on) return;
  if (activity === 'walk') {
    on.walks += 1;
    on.walkMinutes += minutes;
  } else on.classes += 1;
}

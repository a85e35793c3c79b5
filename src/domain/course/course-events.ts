import { dayOfEntry } from '../episode/day-of-entry.ts';
import type { DayRecord } from '../episode/episode.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { daysBetween, type LocalDay } from '../time/local-day.ts';
import type { CourseSpan } from './course-span.ts';

/** What can have happened on a day, in the order it is shown. */
export const courseEventKinds = ['spasm', 'flare', 'dose', 'heat', 'walk', 'work-lost'] as const;
export type CourseEventKind = (typeof courseEventKinds)[number];

export interface CourseEvent {
  kind: CourseEventKind;
  day: LocalDay;
  dayNumber: number;
  /** How often on that day. */
  count: number;
}

function happenedIn(entry: JournalEntry): { kind: CourseEventKind; day: LocalDay | null } | null {
  const { at, timeZone } = entry;
  if (entry.kind === 'dose-taken')
    return { kind: 'dose', day: dayOfEntry({ at: entry.values.takenAt, timeZone }) };
  if (entry.kind === 'clock-started') {
    const { clockId } = entry.values;
    if (clockId === 'heat' || clockId === 'walk') return { kind: clockId, day: dayOfEntry({ at, timeZone }) };
  }
  return null;
}

/** What happened on the days of `span`, oldest day first. `entries` are effective, `records` are days of the span. */
export function courseEvents(
  span: CourseSpan,
  records: readonly DayRecord[],
  entries: readonly JournalEntry[],
): CourseEvent[] {
  const events = new Map<string, CourseEvent>();
  const add = (kind: CourseEventKind, day: LocalDay) => {
    if (day < span.startDay || day > span.endDay) return;
    const event = events.get(`${day} ${kind}`);
    if (event) event.count += 1;
    else events.set(`${day} ${kind}`, { kind, day, dayNumber: daysBetween(span.startDay, day), count: 1 });
  };
  for (const { day } of span.spasms) add('spasm', day);
  for (const { day } of span.flares) add('flare', day);
  for (const { day, work } of records) if (work === 'less' || work === 'not') add('work-lost', day);
  for (const entry of entries) {
    const happened = happenedIn(entry);
    if (happened?.day) add(happened.kind, happened.day);
  }
  return [...events.values()].sort(
    (a, b) =>
      a.dayNumber - b.dayNumber || courseEventKinds.indexOf(a.kind) - courseEventKinds.indexOf(b.kind),
  );
}

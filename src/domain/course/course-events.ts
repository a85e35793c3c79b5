import { dayOfEntry } from '../episode/day-of-entry.ts';
import type { DayRecord } from '../episode/episode.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { daysBetween, type LocalDay } from '../time/local-day.ts';
import type { CourseSpan } from './course-span.ts';

/** What can have happened on a day, in the order it is shown. */
export const courseEventKinds = ['spasm', 'flare', 'dose', 'heat', 'walk', 'exercise', 'work-lost'] as const;
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
  if (entry.kind === 'session-started') return { kind: 'exercise', day: dayOfEntry({ at, timeZone }) };
  if (entry.kind === 'activity-done' && entry.values.activity !== 'walk')
    return { kind: 'exercise', day: entry.values.day };
  return null;
}

/** A walk with the clock is noted a second time, with its minutes, when it ends: whichever of both is more counts. */
function walksNoted(entries: readonly JournalEntry[]): Map<LocalDay, number> {
  const walks = new Map<LocalDay, number>();
  for (const entry of entries)
    if (entry.kind === 'activity-done' && entry.values.activity === 'walk')
      walks.set(entry.values.day, (walks.get(entry.values.day) ?? 0) + 1);
  return walks;
}

/** What happened on the days of `span`, oldest day first. `entries` are effective, `records` are days of the span. */
export function courseEvents(
  span: CourseSpan,
  records: readonly DayRecord[],
  entries: readonly JournalEntry[],
): CourseEvent[] {
  const events = new Map<string, CourseEvent>();
  const countOf = (kind: CourseEventKind, day: LocalDay) => events.get(`${day} ${kind}`)?.count ?? 0;
  const set = (kind: CourseEventKind, day: LocalDay, count: number) => {
    if (day < span.startDay || day > span.endDay) return;
    events.set(`${day} ${kind}`, { kind, day, dayNumber: daysBetween(span.startDay, day), count });
  };
  const add = (kind: CourseEventKind, day: LocalDay) => set(kind, day, countOf(kind, day) + 1);
  for (const { day } of span.spasms) add('spasm', day);
  for (const { day } of span.flares) add('flare', day);
  for (const { day, work } of records) if (work === 'less' || work === 'not') add('work-lost', day);
  for (const entry of entries) {
    const happened = happenedIn(entry);
    if (happened?.day) add(happened.kind, happened.day);
  }
  for (const [day, walks] of walksNoted(entries)) if (walks > countOf('walk', day)) set('walk', day, walks);
  return [...events.values()].sort(
    (a, b) =>
      a.dayNumber - b.dayNumber || courseEventKinds.indexOf(a.kind) - courseEventKinds.indexOf(b.kind),
  );
}

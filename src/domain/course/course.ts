import type { DayRecord } from '../episode/episode.ts';
import type { JournalEntry, Nrs } from '../journal/entry.ts';
import { daysBetween, type LocalDay } from '../time/local-day.ts';
import { courseEvents, type CourseEvent } from './course-events.ts';
import { daysOf, type CourseSpan } from './course-span.ts';
import { usualLine, type UsualLine } from './usual-line.ts';

/** The pain of one day. */
export interface CoursePoint {
  day: LocalDay;
  /** Days since the first day of the span, which is 0. */
  dayNumber: number;
  pain: Nrs;
  /** The worst of the day, where it was said and is more than `pain`. */
  worst: Nrs | null;
}

/** One person's line over the days of a span, from what was written down only. */
export interface Course {
  span: CourseSpan;
  /** Days of the span, its first and last included. */
  dayCount: number;
  /** Oldest first, one a day at most. */
  points: readonly CoursePoint[];
  /**
   * The points in runs of days that follow one another. Between two runs lie days of which nothing is known, so no line
   * joins them; a run of one point is no line at all.
   */
  stretches: readonly (readonly CoursePoint[])[];
  /** What happened, oldest day first; several of a kind on one day are one event. */
  events: readonly CourseEvent[];
  /** What it may be set beside; null when that is not known. */
  usual: UsualLine | null;
}

function pointOf({ day, painNow, painWorst }: DayRecord, startDay: LocalDay): CoursePoint[] {
  const pain = painNow ?? painWorst;
  if (pain === null) return [];
  const worst = painWorst !== null && painWorst > pain ? painWorst : null;
  return [{ day, dayNumber: daysBetween(startDay, day), pain, worst }];
}

function inStretches(points: readonly CoursePoint[]): CoursePoint[][] {
  const stretches: CoursePoint[][] = [];
  for (const point of points) {
    const stretch = stretches.at(-1);
    if (stretch && point.dayNumber - (stretch.at(-1)?.dayNumber ?? 0) === 1) stretch.push(point);
    else stretches.push([point]);
  }
  return stretches;
}

/**
 * The course over `span`. `records` are the days that are known, oldest first; `entries` are effective entries. What
 * lies outside the span is left out; without points `points` and `stretches` are empty.
 */
export function courseOf(
  span: CourseSpan,
  records: readonly DayRecord[],
  entries: readonly JournalEntry[],
): Course {
  const within = records.filter(({ day }) => day >= span.startDay && day <= span.endDay);
  const points = within.flatMap((record) => pointOf(record, span.startDay));
  return {
    span,
    dayCount: daysOf(span),
    points,
    stretches: inStretches(points),
    events: courseEvents(span, within, entries),
    usual: usualLine(span, points[0]?.day),
  };
}

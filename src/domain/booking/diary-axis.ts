import { instantAt } from '../time/instant-at.ts';
import { MINUTE_MS, type Instant } from '../time/instant.ts';
import type { LocalDay } from '../time/local-day.ts';
import { type LocalTime, localTime } from '../time/local-time.ts';
import type { Interval } from './interval.ts';

/** A row of the diary. */
export const ROW_MINUTES = 5;

const ROW_MS = ROW_MINUTES * MINUTE_MS;
// Every offset in use today is a whole number of these, so no full hour lies between two.
const MARK_STEP_ROWS = 3;

/** One day of a diary from top to bottom. */
export interface DiaryAxis {
  readonly start: Instant;
  readonly end: Instant;
  readonly rows: number;
  /** Rows down from the top; only for instants of the axis. */
  readonly rowOf: (at: Instant) => number;
}

export interface ShownHours {
  readonly day: LocalDay;
  /** Minutes after midnight by the clocks of `timeZone`; 1440 is the end of the day. */
  readonly fromMinutes: number;
  readonly untilMinutes: number;
  readonly timeZone: string;
}

const ends = ({ day, fromMinutes, untilMinutes, timeZone }: ShownHours) => ({
  start: instantAt(day, fromMinutes, timeZone),
  end: instantAt(day, untilMinutes, timeZone),
});

/** Rows by the time that passes: on a day on which the clocks change there is an hour more or less of them. */
export function passingAxis(shown: ShownHours): DiaryAxis {
  const { start, end } = ends(shown);
  return { start, end, rows: Math.ceil((end - start) / ROW_MS), rowOf: (at) => (at - start) / ROW_MS };
}

/** Rows by the clock, so that days stand beside each other; the two hours of one name share theirs. */
export function clockAxis(shown: ShownHours): DiaryAxis {
  const { start, end } = ends(shown);
  const rows = (shown.untilMinutes - shown.fromMinutes) / ROW_MINUTES;
  const rowOf = (at: Instant) => {
    if (at <= start) return 0;
    if (at >= end) return rows;
    const [hours = 0, minutes = 0] = localTime(at, shown.timeZone).split(':').map(Number);
    return (hours * 60 + minutes - shown.fromMinutes) / ROW_MINUTES;
  };
  return { start, end, rows, rowOf };
}

/** Where the full hours stand: on a day on which the clocks go back one of them comes twice. */
export function hourMarks(axis: DiaryAxis, timeZone: string): { row: number; time: LocalTime }[] {
  const marks: { row: number; time: LocalTime }[] = [];
  for (let at = axis.start; at < axis.end; at += MARK_STEP_ROWS * ROW_MS) {
    const time = localTime(at, timeZone);
    if (time.endsWith(':00')) marks.push({ row: axis.rowOf(at), time });
  }
  return marks;
}

/** The rows of what can be seen of an interval; null when nothing of it lies on the axis. */
export function rowsOf(axis: DiaryAxis, { start, end }: Interval): { row: number; span: number } | null {
  const [from, until] = [Math.max(start, axis.start), Math.min(end, axis.end)];
  if (from >= until) return null;
  const row = Math.floor(axis.rowOf(from));
  return { row, span: Math.min(axis.rows - row, Math.ceil((until - from) / ROW_MS)) };
}

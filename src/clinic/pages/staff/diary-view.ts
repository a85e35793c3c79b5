import {
  clockAxis,
  type DiaryAxis,
  hourMarks,
  passingAxis,
  ROW_MINUTES,
  rowsOf,
} from '../../../domain/booking/diary-axis.ts';
import { sideBySide } from '../../../domain/booking/diary-layout.ts';
import { hoursToShow } from '../../../domain/booking/diary-span.ts';
import { freeStarts } from '../../../domain/booking/free-slots.ts';
import { common, type Interval, joined } from '../../../domain/booking/interval.ts';
import { restOf } from '../../../domain/booking/rest-of.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { addDays, localDay, type LocalDay } from '../../../domain/time/local-day.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { Diary, DiaryEntry, DiaryPractitioner } from '../../use-cases/diary.ts';

// Below this nothing can be read or hit.
const LEAST_ROWS = 3;

interface Rows {
  row: number;
  span: number;
}

export interface DiaryBlock extends DiaryEntry, Rows {
  lane: number;
  lanes: number;
}

export interface DiaryColumn {
  day: LocalDay;
  practitioner: DiaryPractitioner;
  works: Interval[];
  workRows: Rows[];
  away: (Rows & { reason: string })[];
  /** What has to stay free around an appointment. */
  buffers: Rows[];
  blocks: DiaryBlock[];
  /** Where something can be booked with one press. */
  free: (Rows & { at: Instant })[];
  nowRow: number | null;
  /** The first instant, where each row is five minutes; null on the rare day where it is not. */
  from: Instant | null;
}

export interface DiaryView {
  rows: number;
  marks: { row: number; time: string }[];
  columns: DiaryColumn[];
}

interface ColumnAsked {
  axis: DiaryAxis;
  day: LocalDay;
  practitioner: DiaryPractitioner;
}

function columnOf(clinic: Clinic, now: Instant, { axis, day, practitioner }: ColumnAsked): DiaryColumn {
  const whole = [{ start: axis.start, end: axis.end }];
  const works = [...common(practitioner.works, whole)];
  const seen = <T extends Interval>(intervals: readonly T[]) =>
    intervals.flatMap((one) => {
      const rows = rowsOf(axis, one);
      return rows ? [{ ...one, ...rows }] : [];
    });
  const taken = practitioner.entries.map(({ blocked }) => blocked);
  const open = restOf(works, practitioner.timeOff);
  const step = { durationMinutes: clinic.stepMinutes, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 };
  const starts = freeStarts(open, joined(taken), step, {
    stepMinutes: clinic.stepMinutes,
    // Somebody who stands at the desk is booked from a moment ago.
    earliest: now - clinic.stepMinutes * MINUTE_MS,
  });
  return {
    day,
    practitioner,
    works,
    workRows: seen(works),
    away: seen(practitioner.timeOff),
    buffers: seen(restOf(joined(taken), practitioner.entries)),
    blocks: sideBySide(
      seen(practitioner.entries).map((block) => ({
        ...block,
        span: Math.max(block.span, Math.min(LEAST_ROWS, axis.rows - block.row)),
      })),
    ),
    free: starts.flatMap((at) => {
      const rows = rowsOf(axis, { start: at, end: at + clinic.stepMinutes * MINUTE_MS });
      return rows ? [{ at, ...rows }] : [];
    }),
    nowRow: axis.start <= now && now < axis.end ? Math.floor(axis.rowOf(now)) : null,
    from: axis.end - axis.start === axis.rows * ROW_MINUTES * MINUTE_MS ? axis.start : null,
  };
}

/** One day with a column for each practitioner, or the days of one practitioner. */
export function diaryView(
  clinic: Clinic,
  diary: Diary,
  now: Instant,
  weekOf: DiaryPractitioner | null,
): DiaryView {
  const { timeZone } = clinic;
  const days: LocalDay[] = [];
  for (let day = diary.firstDay; day <= diary.lastDay; day = addDays(day, 1)) days.push(day);
  const people = weekOf ? [weekOf] : diary.practitioners;
  const seen = [...diary.open, ...people.flatMap(({ works, entries }) => [...works, ...entries])];
  const shown = hoursToShow(days, seen, timeZone);
  const axisOf = weekOf ? clockAxis : passingAxis;
  const shownDays = weekOf
    ? days.filter((day, index) => index < 5 || seen.some(({ start }) => localDay(start, timeZone) === day))
    : days;
  const columns = shownDays.flatMap((day) => {
    const axis = axisOf({ day, ...shown, timeZone });
    return people.map((practitioner) => columnOf(clinic, now, { axis, day, practitioner }));
  });
  const axis = axisOf({ day: diary.firstDay, ...shown, timeZone });
  return { rows: axis.rows, marks: hourMarks(axis, timeZone), columns };
}

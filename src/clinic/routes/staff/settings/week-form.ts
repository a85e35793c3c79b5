import type { DayHours } from '../../../../domain/booking/rota-change.ts';
import { endMinutesOfDay, minutesOfDay } from '../../../../domain/booking/time-of-day.ts';
import type { Typed } from '../../../pages/staff/form-state.ts';
import { weekdayNames } from '../../../pages/staff/settings/week-words.ts';
import { hourWords } from '../../../pages/words-of-time.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const FIELD = /^d([1-7])r(\d{1,2})-(?:from|until)$/;
const MOST_ROWS = 6;

interface Row {
  weekday: number;
  from: string;
  until: string;
}

const nameOf = (weekday: number, row: number, end: 'from' | 'until') => `d${weekday}r${row}-${end}`;

/** The rows of a week as they were typed, empty ones as well, in their order. */
function rowsOf(typed: Typed): (Row & { row: number })[] {
  const found = new Map<string, Row & { row: number }>();
  for (const name of Object.keys(typed)) {
    const [, weekday, row] = FIELD.exec(name) ?? [];
    if (weekday === undefined || row === undefined) continue;
    found.set(`${weekday} ${row}`, {
      weekday: Number(weekday),
      row: Number(row),
      from: (typed[nameOf(Number(weekday), Number(row), 'from')] ?? '').trim(),
      until: (typed[nameOf(Number(weekday), Number(row), 'until')] ?? '').trim(),
    });
  }
  return [...found.values()].sort((a, b) => a.weekday - b.weekday || a.row - b.row);
}

const isFilled = ({ from, until }: Row) => from !== '' || until !== '';

/** The fields of these rows, numbered anew, with `spare` empty rows for the weekday that asks for them. */
function fieldsFor(rows: readonly Row[], spareOn: number | null = null): Typed {
  const typed: Record<string, string> = {};
  for (const weekday of WEEKDAYS) {
    const ofDay = rows.filter((row) => row.weekday === weekday && isFilled(row));
    const shown = [...ofDay];
    if (ofDay.length === 0 || spareOn === weekday) shown.push({ weekday, from: '', until: '' });
    for (const [index, { from, until }] of shown.slice(0, MOST_ROWS).entries()) {
      typed[nameOf(weekday, index, 'from')] = from;
      typed[nameOf(weekday, index, 'until')] = until;
    }
  }
  return typed;
}

/** A week as a form shows it, with an empty row where a day is closed. */
export const typedWeek = (week: readonly DayHours[]): Typed =>
  fieldsFor(
    week.map(({ weekday, fromMinutes, untilMinutes }) => ({
      weekday,
      from: hourWords(fromMinutes),
      until: hourWords(untilMinutes),
    })),
  );

/** What a button within the form did to its rows; null where none of them was pressed. */
export function rearranged(typed: Typed): Typed | null {
  const { more, without, copy } = typed;
  if (more === undefined && without === undefined && copy === undefined) return null;
  const others = Object.fromEntries(
    Object.entries(typed).filter(
      ([name]) => !FIELD.test(name) && !['more', 'without', 'copy'].includes(name),
    ),
  );
  const rows = rowsOf(typed);
  if (more !== undefined) return { ...others, ...fieldsFor(rows, Number(more)) };
  if (without !== undefined)
    return { ...others, ...fieldsFor(rows.filter(({ weekday, row }) => `${weekday}-${row}` !== without)) };
  const monday = rows.filter(({ weekday }) => weekday === 1);
  const workdays = [1, 2, 3, 4, 5].flatMap((weekday) => monday.map((row) => ({ ...row, weekday })));
  return { ...others, ...fieldsFor([...workdays, ...rows.filter(({ weekday }) => weekday > 5)]) };
}

/** The hours of a week as typed, and what is wrong with them by the name of the field. */
export function readWeek(typed: Typed): { week: DayHours[]; problems: Record<string, string> } {
  const problems: Record<string, string> = {};
  const week: DayHours[] = [];
  for (const { weekday, row, from, until } of rowsOf(typed).filter(isFilled)) {
    const [fromName, untilName] = [nameOf(weekday, row, 'from'), nameOf(weekday, row, 'until')];
    const [start, end] = [minutesOfDay(from), endMinutesOfDay(until)];
    if (start === null || start > 1439) problems[fromName] = 'Please write a time such as 9, 9:30 or 9.30am.';
    if (end === null) problems[untilName] = 'Please write a time such as 17, 17:30 or 5.30pm.';
    if (start === null || end === null || start > 1439) continue;
    if (end <= start)
      problems[untilName] =
        `${hourWords(end)} is not after ${hourWords(start)}. For the afternoon write ${hourWords((end + 720) % 1440)} or pm.`;
    else {
      const met = week.find(
        (other) => other.weekday === weekday && other.fromMinutes < end && start < other.untilMinutes,
      );
      if (met)
        problems[fromName] =
          `This lies in the hours from ${hourWords(met.fromMinutes)} to ${hourWords(met.untilMinutes)}.`;
      week.push({ weekday, fromMinutes: start, untilMinutes: end });
    }
  }
  week.sort((a, b) => a.weekday - b.weekday || a.fromMinutes - b.fromMinutes);
  return { week, problems };
}

/** Each weekday in words, as it was typed. */
export function weekInWords(typed: Typed): Record<string, string> {
  const rows = rowsOf(typed).filter(isFilled);
  return Object.fromEntries(
    WEEKDAYS.map((weekday) => [
      weekdayNames[weekday - 1] ?? '',
      rows
        .filter((row) => row.weekday === weekday)
        .map(({ from, until }) => {
          const [start, end] = [minutesOfDay(from), endMinutesOfDay(until)];
          return `${start === null ? from : hourWords(start)} to ${end === null ? until : hourWords(end)}`;
        })
        .join(', ') || 'closed',
    ]),
  );
}

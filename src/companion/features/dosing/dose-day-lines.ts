import { doseDaysOf } from '../../../domain/dosing/dose-days.ts';
import type { DoseRecord } from '../../../domain/dosing/dose-record.ts';
import type { Medicine } from '../../../domain/dosing/medicine.ts';
import type { ZonedNow } from '../../../domain/time/instant.ts';
import { localDay, type LocalDay } from '../../../domain/time/local-day.ts';
import { removedLine, takenLine, type DoseLine } from './dose-lines.ts';
import { capitalised } from './words-of-dose.ts';

/** One day and what was taken on it, newest first, with what was taken off the list. */
export interface DoseDayLines {
  day: LocalDay;
  lines: readonly DoseLine[];
}

/** Every day with a dose that is known, newest day first; empty when there is none. */
export function doseDayLines(record: DoseRecord): DoseDayLines[] {
  const now: ZonedNow = { now: record.wallNow, timeZone: record.timeZone };
  const told = [
    ...record.doses.map((dose) => ({ day: dose.day, at: dose.takenAt, line: takenLine(record, dose, now) })),
    ...record.removedDoses.map((dose) => ({
      day: localDay(dose.takenAt, record.timeZone),
      at: dose.takenAt,
      line: removedLine(record, dose, now),
    })),
  ].sort((a, b) => b.at - a.at);
  const days = new Map<LocalDay, DoseLine[]>();
  for (const { day, line } of told) days.set(day, [...(days.get(day) ?? []), line]);
  return [...days].map(([day, lines]) => ({ day, lines })).sort((a, b) => (a.day < b.day ? 1 : -1));
}

const counted = (count: number) => `${count} day${count === 1 ? '' : 's'}`;

/** Days in a row with this medicine beside the limit; null for one that was never taken. */
export function dayRowLine(record: DoseRecord, medicine: Medicine): string | null {
  const { days, daysInARow, longestRow, maxDaysInARow } = doseDaysOf(record, medicine);
  if (days.length === 0) return null;
  const on = medicine.typedFrom === 'label' ? 'label' : 'pack';
  const longest = longestRow > daysInARow ? `; ${counted(longestRow)} at the longest` : '';
  const limit = maxDaysInARow === null ? '' : `. The ${on} says ${counted(maxDaysInARow)} at most`;
  const isOver = maxDaysInARow !== null && daysInARow > maxDaysInARow;
  const talk = isOver ? ' Talk to a pharmacist or your GP before any more.' : '';
  return `${capitalised(medicine.shortName)}: ${counted(daysInARow)} in a row so far${longest}${limit}.${talk}`;
}

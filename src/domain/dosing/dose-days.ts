import { addDays, localDay, type LocalDay } from '../time/local-day.ts';
import { dosesThatCount } from './counted-doses.ts';
import { daysInARowSoFar } from './day-run.ts';
import { dosingLimits } from './dose-limits.ts';
import type { DoseRecord, TakenDose } from './dose-record.ts';
import type { Medicine } from './medicine.ts';

/** What was taken of one medicine on one day. */
export interface DoseDay {
  day: LocalDay;
  /** Oldest first. */
  doses: readonly TakenDose[];
  /** Their sum in the medicine's own unit. */
  amount: number;
}

/** One medicine across days. */
export interface DoseDays {
  /** Days with a dose of this very product, oldest first. */
  days: readonly DoseDay[];
  /** Days in a row with a dose of its ingredients, whatever the product, up to today or yesterday; else 0. */
  daysInARow: number;
  /** The longest such row among the days that are known; of those that reach `from`, where that is given. */
  longestRow: number;
  /** How many days in a row the pack or label says at most; null when it says none, or none was typed in. */
  maxDaysInARow: number | null;
}

function longestRow(days: ReadonlySet<LocalDay>, from: LocalDay | null): number {
  let longest = 0;
  for (const day of days) {
    if (days.has(addDays(day, -1))) continue;
    let count = 1;
    while (days.has(addDays(day, count))) count += 1;
    if (from !== null && addDays(day, count - 1) < from) continue;
    longest = Math.max(longest, count);
  }
  return longest;
}

/**
 * The days on which `medicine` was taken, and how long its rows of days are. Source: section 4, "days = consecutive
 * local days with a dose", by ingredient as the limits are (DR).
 */
export function doseDaysOf(record: DoseRecord, medicine: Medicine, from: LocalDay | null = null): DoseDays {
  const byDay = new Map<LocalDay, TakenDose[]>();
  for (const dose of record.doses)
    if (dose.medicineId === medicine.id) byDay.set(dose.day, [...(byDay.get(dose.day) ?? []), dose]);
  const counting = new Set(dosesThatCount(record, medicine).map(({ day }) => day));
  return {
    days: [...byDay]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, doses]) => ({ day, doses, amount: doses.reduce((sum, dose) => sum + dose.amount, 0) })),
    daysInARow: daysInARowSoFar(counting, localDay(record.clock.now, record.timeZone)),
    longestRow: longestRow(counting, from),
    maxDaysInARow: dosingLimits(medicine, record.labels.get(medicine.id))?.maxDays ?? null,
  };
}

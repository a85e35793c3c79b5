import { addDays, type LocalDay } from '../time/local-day.ts';

/**
 * How many days in a row would have a dose if there were one `today`: the stretch of consecutive days around today in
 * `daysWithDose`, today counted in. A dose of a local day that is still to come, after travel west, counts too.
 */
export function daysInARowWithToday(daysWithDose: ReadonlySet<LocalDay>, today: LocalDay): number {
  let count = 1;
  for (let day = addDays(today, -1); daysWithDose.has(day); day = addDays(day, -1)) count += 1;
  for (let day = addDays(today, 1); daysWithDose.has(day); day = addDays(day, 1)) count += 1;
  return count;
}

/** How many days in a row have had a dose, up to today or yesterday; 0 when neither had one. */
export function daysInARowSoFar(daysWithDose: ReadonlySet<LocalDay>, today: LocalDay): number {
  const count = daysInARowWithToday(daysWithDose, today);
  return daysWithDose.has(today) ? count : count - 1;
}

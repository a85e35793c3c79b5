import { daysBetween, type LocalDay } from '../time/local-day.ts';

/** How far along a person is by the calendar: what a text may say that fits everyone at that point. */
export type RecoveryPhase = 'first-days' | 'first-weeks' | 'later' | 'well';

/**
 * The phase on `today` of pain that began on `startDay`; `well` when it has gone, or when there is none (`startDay` null).
 * Source: section 9, phases A, E and later.
 */
export function recoveryPhase(
  startDay: LocalDay | null,
  today: LocalDay,
  limits: { firstDays: number; firstWeeksDays: number },
): RecoveryPhase {
  if (startDay === null) return 'well';
  const days = daysBetween(startDay, today);
  if (days < limits.firstDays) return 'first-days';
  return days < limits.firstWeeksDays ? 'first-weeks' : 'later';
}

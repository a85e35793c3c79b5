import type { Instant } from '../../../domain/time/instant.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { localTime } from '../../../domain/time/local-time.ts';

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', options);
const inWords = format({ day: 'numeric', month: 'short', timeZone: 'UTC' });
const withYear = format({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const instantOf = (day: LocalDay) => Date.parse(`${day}T00:00:00Z`);

/** `3 Nov`; with its year where that is not the year of `beside`. */
export const shortDay = (day: LocalDay, beside: LocalDay = day): string =>
  (beside.slice(0, 4) === day.slice(0, 4) ? inWords : withYear).format(instantOf(day));

/** `3 Nov 2026`. */
export const fullDay = (day: LocalDay): string => withYear.format(instantOf(day));

/** `3 Nov 2026, 10:12`, where it was lived; in UTC, said so, when this device does not know the zone. */
export function momentInWords({ at, timeZone }: { at: Instant; timeZone: string }): string {
  const inZone = (zone: string) =>
    `${format({ day: 'numeric', month: 'short', year: 'numeric', timeZone: zone }).format(at)}, ${localTime(at, zone)}`;
  try {
    return inZone(timeZone);
  } catch {
    return `${inZone('UTC')} UTC`;
  }
}

/** `1 day`, `3 days`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** `10 years old`; null for what is no birth date. */
export function ageInWords(birthDate: string, today: LocalDay): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthDate) || birthDate > today) return null;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const hadBirthday = today.slice(5) >= birthDate.slice(5);
  return `${hadBirthday ? years : years - 1} years old`;
}

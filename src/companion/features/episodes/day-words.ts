import { daysBetween, type LocalDay } from '../../../domain/time/local-day.ts';

const formats = {
  long: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  inYear: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
};

/** `1 March 2026`; without the year where it is that of `today`. */
export const dayWords = (day: LocalDay, today?: LocalDay): string =>
  formats[today?.slice(0, 4) === day.slice(0, 4) ? 'inYear' : 'long'].format(Date.parse(`${day}T00:00:00Z`));

/** How many days from one to another, both counted. */
export function lengthWords(from: LocalDay, to: LocalDay): string {
  const days = daysBetween(from, to) + 1;
  return days === 1 ? 'one day' : `${days} days`;
}

import { addDays, type LocalDay } from '../../domain/time/local-day.ts';

const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const year = (day: LocalDay) => day.slice(0, 4);

/** Inside a sentence: `today`, `tomorrow`, `Saturday 28 March`; with the year when it is not that of `today`. */
export function dayInWords(day: LocalDay, today: LocalDay): string {
  if (day === today) return 'today';
  if (day === addDays(today, -1)) return 'yesterday';
  if (day === addDays(today, 1)) return 'tomorrow';
  const words = longDay.format(Date.parse(`${day}T00:00:00Z`)).replace(',', '');
  return year(day) === year(today) ? words : `${words} ${year(day)}`;
}

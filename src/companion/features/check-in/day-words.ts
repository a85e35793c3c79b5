import type { LocalDay } from '../../../domain/time/local-day.ts';

const formats = {
  weekday: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
  long: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
};

/** `Saturday`, or `Saturday 21 November`. */
export const dayWords = (day: LocalDay, format: keyof typeof formats): string =>
  formats[format].format(Date.parse(`${day}T00:00:00Z`)).replace(',', '');

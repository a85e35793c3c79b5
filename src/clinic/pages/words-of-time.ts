import type { Instant } from '../../domain/time/instant.ts';

/** Making a format takes a hundred times as long as using it, so each shape keeps one for each time zone. */
const shown = (shape: Intl.DateTimeFormatOptions) => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (at: Instant, timeZone: string): string => {
    const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { ...shape, timeZone });
    formats.set(timeZone, format);
    return format.format(at);
  };
};

/** Tuesday 1 December */
export const dayWords = shown({ weekday: 'long', day: 'numeric', month: 'long' });
/** 09:15 */
export const timeWords = shown({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const longDayWords = shown({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
/** Tuesday 1 December 2026 at 09:15 */
export const momentWords = (at: Instant, timeZone: string): string =>
  `${longDayWords(at, timeZone)} at ${timeWords(at, timeZone)}`;

const twoDigits = (value: number) => String(value).padStart(2, '0');
/** 08:00 from minutes after midnight. */
export const hourWords = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

export const priceWords = (pence: number): string =>
  new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: pence % 100 === 0 ? 0 : 2,
  }).format(pence / 100);

import type { Instant } from '../../domain/time/instant.ts';

const shown = (shape: Intl.DateTimeFormatOptions) => (at: Instant, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { ...shape, timeZone }).format(at);

/** Tuesday 1 December */
export const dayWords = shown({ weekday: 'long', day: 'numeric', month: 'long' });
/** 09:15 */
export const timeWords = shown({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
/** Tuesday 1 December 2026 at 09:15 */
export const momentWords = (at: Instant, timeZone: string): string =>
  `${shown({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })(at, timeZone)} at ${timeWords(at, timeZone)}`;

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

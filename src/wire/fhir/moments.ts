import { inZone } from '../../domain/time/in-zone.ts';
import { MINUTE_MS, type Instant } from '../../domain/time/instant.ts';
import type { LocalDay } from '../../domain/time/local-day.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The Swedish locale writes `yyyy-mm-dd hh:mm:ss`. */
function wallClock(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = inZone(timeZone, {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/**
 * A moment as FHIR writes it, by the wall clock of `timeZone` and with its offset on that day:
 * `2026-03-29T02:30:00+01:00`. In UTC for a zone that this device does not know, and for the offsets of long ago that
 * were no whole minutes.
 */
export function momentWithOffset(at: Instant, timeZone: string): string {
  const wall = wallClock(timeZone).format(at).replace(' ', 'T');
  const second = Math.floor(at / 1000) * 1000;
  const offsetMinutes = (Date.parse(`${wall}Z`) - second) / MINUTE_MS;
  if (!Number.isInteger(offsetMinutes)) return new Date(second).toISOString().replace('.000Z', '+00:00');
  const size = Math.abs(offsetMinutes);
  return `${wall}${offsetMinutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** Whether a text is a day that the calendar has: 30 February is none. */
export const isCalendarDay = (text: string): text is LocalDay =>
  /^(19|20)\d{2}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

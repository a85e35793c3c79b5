import { inZone } from './in-zone.ts';
import { DAY_MS, type Instant } from './instant.ts';

/** A calendar day without a zone, from 1900 to 2099: `2026-03-29`. Sorts as text. */
export type LocalDay = string;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    // The Swedish locale writes dates as yyyy-mm-dd.
    formatter = inZone(timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** The calendar day that `instant` falls on in `timeZone`; in UTC for a zone that this device does not know. */
export function localDay(instant: Instant, timeZone: string): LocalDay {
  return formatterFor(timeZone).format(instant);
}

/** The calendar day `days` after `day` (before it when negative). Clock changes do not matter: no zone is involved. */
export function addDays(day: LocalDay, days: number): LocalDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole calendar days from one day to another; negative when `to` lies before. */
export const daysBetween = (from: LocalDay, to: LocalDay): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

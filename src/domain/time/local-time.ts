import { inZone } from './in-zone.ts';
import { HOUR_MS, type Instant } from './instant.ts';
import { localDay, type LocalDay } from './local-day.ts';

/** A time of day on the wall clock without a day or a zone: `14:20`. */
export type LocalTime = string;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = inZone(timeZone, { hour: '2-digit', minute: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** What the wall clock shows in `timeZone`, to the minute; that of UTC for a zone that this device does not know. */
export function localTime(instant: Instant, timeZone: string): LocalTime {
  return formatterFor(timeZone).format(instant);
}

// No zone has ever been further from UTC than this.
const WIDEST_OFFSET_HOURS = 16;
// Every offset in use today is a whole number of these.
const OFFSET_STEP_MS = HOUR_MS / 4;

/**
 * Every instant at which the wall clock in `timeZone` shows `time` on `day`, earliest first: one as a rule, two in the
 * hour that is lived twice when clocks go back, none in the hour that is skipped when they go forward. `time` is
 * `HH:MM`; anything else gives none.
 */
export function instantsAt(day: LocalDay, time: LocalTime, timeZone: string): Instant[] {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return [];
  const found: Instant[] = [];
  const last = asUtc + WIDEST_OFFSET_HOURS * HOUR_MS;
  for (let at = asUtc - WIDEST_OFFSET_HOURS * HOUR_MS; at <= last; at += OFFSET_STEP_MS)
    if (localTime(at, timeZone) === time && localDay(at, timeZone) === day) found.push(at);
  return found;
}

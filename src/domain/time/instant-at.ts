import { inZone } from './in-zone.ts';
import { DAY_MS, MINUTE_MS, type Instant } from './instant.ts';
import type { LocalDay } from './local-day.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = inZone(timeZone, {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** Minutes that the clocks of `timeZone` are ahead of UTC at `instant`. */
function minutesAhead(instant: Instant, timeZone: string): number {
  const wall = Date.parse(`${formatOf(timeZone).format(instant).replace(' ', 'T')}:00Z`);
  return Math.round((wall - Math.floor(instant / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
}

const MOST_DAYS_KEPT = 5000;
const offsets = new Map<string, readonly [before: number, after: number]>();

/** How far the clocks are ahead a day before and a day after `day` begins: the same two on all but two days a year. */
function offsetsAround(day: LocalDay, timeZone: string): readonly [before: number, after: number] {
  const key = `${timeZone} ${day}`;
  let found = offsets.get(key);
  if (!found) {
    const midnight = Date.parse(`${day}T00:00:00Z`);
    found = [minutesAhead(midnight - DAY_MS, timeZone), minutesAhead(midnight + 2 * DAY_MS, timeZone)];
    if (offsets.size >= MOST_DAYS_KEPT) offsets.clear();
    offsets.set(key, found);
  }
  return found;
}

/**
 * The instant at which the clocks of `timeZone` show `minutes` (0 to 1440) after midnight of `day`; 1440 is the next
 * midnight. A time that the clocks skip is read as they would have shown without the skip; of a time that comes twice,
 * the first.
 */
export function instantAt(day: LocalDay, minutes: number, timeZone: string): Instant {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE_MS;
  const [before, after] = offsetsAround(day, timeZone);
  if (before === after) return wall - before * MINUTE_MS;
  const shows = (instant: Instant) => instant + minutesAhead(instant, timeZone) * MINUTE_MS === wall;
  const [first, second] = [
    wall - Math.max(before, after) * MINUTE_MS,
    wall - Math.min(before, after) * MINUTE_MS,
  ];
  if (shows(first)) return first;
  return shows(second) ? second : wall - before * MINUTE_MS;
}

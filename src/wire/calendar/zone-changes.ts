import { DAY_MS, MINUTE_MS, type Instant } from '../../domain/time/instant.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { localTime } from '../../domain/time/local-time.ts';

/** A moment from which clocks in a zone are set otherwise. */
export interface ZoneChange {
  at: Instant;
  fromMinutes: number;
  toMinutes: number;
}

/** Minutes that the wall clock in `timeZone` is ahead of UTC. */
export function offsetMinutes(at: Instant, timeZone: string): number {
  const wallClock = Date.parse(`${localDay(at, timeZone)}T${localTime(at, timeZone)}:00Z`);
  return Math.round((wallClock - at) / MINUTE_MS);
}

/**
 * The changes after `from` and up to `until`, earliest first. No zone changes twice within a day, so a look at each day
 * finds them all.
 */
export function zoneChanges(from: Instant, until: Instant, timeZone: string): ZoneChange[] {
  const changes: ZoneChange[] = [];
  let fromMinutes = offsetMinutes(from, timeZone);
  for (let day = from; day < until; day += DAY_MS) {
    const toMinutes = offsetMinutes(Math.min(day + DAY_MS, until), timeZone);
    if (toMinutes !== fromMinutes)
      changes.push({ at: firstWith(toMinutes, day, timeZone), fromMinutes, toMinutes });
    fromMinutes = toMinutes;
  }
  return changes;
}

function firstWith(minutes: number, day: Instant, timeZone: string): Instant {
  let before = day / MINUTE_MS;
  let after = (day + DAY_MS) / MINUTE_MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMinutes(middle * MINUTE_MS, timeZone) === minutes) after = middle;
    else before = middle;
  }
  return after * MINUTE_MS;
}

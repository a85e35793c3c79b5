import { HOUR_MS, MINUTE_MS, type Instant } from '../time/instant.ts';
import { localTime } from '../time/local-time.ts';

/** Minutes after midnight on the wall clock; from and until the same: there are none. */
export interface QuietHours {
  fromMinutes: number;
  untilMinutes: number;
}

/**
 * Every offset in use is a whole number of quarter hours, and clocks change on one. With quiet hours that begin and end
 * on one too, nothing changes within a quarter, so looking at each once is exact.
 */
const QUARTER_MINUTES = 15;
const QUARTER_MS = QUARTER_MINUTES * MINUTE_MS;

/** The longest local day and an hour more. */
const LONGEST_MS = 26 * HOUR_MS;

const toQuarter = (minutes: number) => minutes - (minutes % QUARTER_MINUTES);
const startOfQuarter = (at: Instant): Instant => Math.floor(at / QUARTER_MS) * QUARTER_MS;

/**
 * Whether the wall clock in `timeZone` shows a time within the quiet hours, which begin at `from` and are over at
 * `until`; both are taken down to the quarter hour. A time of day that is lived twice counts both times.
 */
export function isQuiet(at: Instant, { fromMinutes, untilMinutes }: QuietHours, timeZone: string): boolean {
  const [from, until] = [toQuarter(fromMinutes), toQuarter(untilMinutes)];
  if (from === until) return false;
  const [hours = 0, minutes = 0] = localTime(at, timeZone).split(':').map(Number);
  const shown = hours * 60 + minutes;
  return from < until ? shown >= from && shown < until : shown >= from || shown < until;
}

/** The instant at which the quiet hours that `at` lies in are over; `at` itself when it lies in none. */
export function quietEnd(at: Instant, quiet: QuietHours, timeZone: string): Instant {
  let end = at;
  while (isQuiet(end, quiet, timeZone) && end - at < LONGEST_MS) end = startOfQuarter(end) + QUARTER_MS;
  return end;
}

/** Whether any quiet time lies from `from` up to `until`, both included. */
export function hadQuiet(from: Instant, until: Instant, quiet: QuietHours, timeZone: string): boolean {
  const last = Math.min(until, from + LONGEST_MS);
  for (let at = from; at <= last; at = startOfQuarter(at) + QUARTER_MS)
    if (isQuiet(at, quiet, timeZone)) return true;
  return false;
}

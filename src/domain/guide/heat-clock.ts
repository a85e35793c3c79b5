import type { JournalEntry } from '../journal/entry.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from '../time/instant.ts';

/** Minutes and counts of the heat rules, handed in with their sources by the content. */
export interface HeatLimits {
  skinCheckMinutes: number;
  applyMinutes: number;
  hardStopMinutes: number;
  offMinutes: number;
  timesPerDay: number;
}

/**
 * The heat pack's clock. `on`: under the skin check; `check-skin`: from then on; `take-off`: its time is over; `too-long`:
 * past the hard stop; `resting`: off, and not again before `until`; `enough`: the day's number is reached until then.
 */
export type HeatClock =
  | { phase: 'free' }
  | { phase: 'on' | 'check-skin' | 'take-off' | 'too-long'; startedAt: Instant; elapsedMs: number }
  | { phase: 'resting' | 'enough'; until: Instant };

/** A screen draws with a clock that may be a moment behind the entry; more than this, and the clock was set back. */
const LAG_MS = MINUTE_MS;

/**
 * Where the heat stands now, from effective entries in id order. A start, or anything written since, that lies ahead of
 * the present clock shows as `take-off`: the clock was set back, and how long the pack has been on is not known. A clock that was seen to be set
 * back by less makes the pack's time longer by as much; one set forward never shortens it, for a device that slept looks
 * like that. The pause runs from when the pack was taken off; one that was never ended counts as off at the hard stop, and
 * shows as `too-long` until then plus one pause. Source: section 5 (MPFT, GWENC).
 */
export function heatClock(entries: readonly JournalEntry[], now: Instant, limits: HeatLimits): HeatClock {
  let startedAt: Instant | null = null;
  let isClockSetBack = false;
  let wasLaterSince = false;
  let setBackMs = 0;
  let endedAt: Instant | null = null;
  const starts: Instant[] = [];
  for (const entry of entries) {
    if (entry.at - now > LAG_MS) wasLaterSince = true;
    if (entry.kind === 'clock-started' && entry.values.clockId === 'heat') {
      startedAt = Math.min(entry.at, now);
      isClockSetBack = entry.at - now > LAG_MS;
      wasLaterSince = false;
      setBackMs = 0;
      endedAt = null;
      starts.push(startedAt);
    } else if (entry.kind === 'clock-ended' && entry.values.clockId === 'heat' && startedAt !== null)
      endedAt ??= Math.min(isClockSetBack ? entry.at : Math.max(startedAt, entry.at), now);
    else if (entry.kind === 'clock-jumped' && entry.values.shiftMs < 0) {
      setBackMs -= entry.values.shiftMs;
      // What was written before is ahead by what is known now.
      wasLaterSince = false;
    }
  }
  if (startedAt === null) return { phase: 'free' };

  const hardStopAt = startedAt + limits.hardStopMinutes * MINUTE_MS;
  if (endedAt === null) {
    const elapsedMs = now - startedAt + setBackMs;
    const running = { startedAt: startedAt - setBackMs, elapsedMs };
    if (isClockSetBack || wasLaterSince) return { phase: 'take-off', ...running };
    if (elapsedMs < limits.skinCheckMinutes * MINUTE_MS) return { phase: 'on', ...running };
    if (elapsedMs < limits.applyMinutes * MINUTE_MS) return { phase: 'check-skin', ...running };
    if (elapsedMs < limits.hardStopMinutes * MINUTE_MS) return { phase: 'take-off', ...running };
    if (now < hardStopAt + limits.offMinutes * MINUTE_MS) return { phase: 'too-long', ...running };
  }
  const offSince = endedAt ?? hardStopAt;
  const pauseUntil = offSince + limits.offMinutes * MINUTE_MS;
  if (now < pauseUntil) return { phase: 'resting', until: pauseUntil };
  const inLastDay = starts.filter((start) => now - start < 24 * HOUR_MS);
  const first = inLastDay[inLastDay.length - limits.timesPerDay];
  if (first !== undefined) return { phase: 'enough', until: first + 24 * HOUR_MS };
  return { phase: 'free' };
}

import { MINUTE_MS, type Instant } from '../time/instant.ts';
import type { Interval, Intervals } from './interval.ts';

/** How long a service takes, and what has to stay free around it, in minutes. */
export interface ServiceTimes {
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
}

/** A slot together with its buffers: what nobody else may have of a practitioner's time. */
export const blockedBy = (start: Instant, service: ServiceTimes): Interval => ({
  start: start - service.bufferBeforeMinutes * MINUTE_MS,
  end: start + (service.durationMinutes + service.bufferAfterMinutes) * MINUTE_MS,
});

/**
 * When a service can begin with one practitioner: every `stepMinutes` from the start of each open stretch, as long as
 * the service itself ends within it and the service with its buffers meets nothing that is busy. One pass over both
 * lists. `open` and `busy` are sorted and do not overlap; nothing begins before `earliest`.
 */
export function freeStarts(
  open: Intervals,
  busy: Intervals,
  service: ServiceTimes,
  { stepMinutes, earliest }: { stepMinutes: number; earliest: Instant },
): Instant[] {
  const stepMs = stepMinutes * MINUTE_MS;
  const durationMs = service.durationMinutes * MINUTE_MS;
  const beforeMs = service.bufferBeforeMinutes * MINUTE_MS;
  const untilMs = durationMs + service.bufferAfterMinutes * MINUTE_MS;
  const found: Instant[] = [];
  let next = 0;
  for (const stretch of open) {
    const skipped = Math.max(0, Math.ceil((earliest - stretch.start) / stepMs));
    for (let start = stretch.start + skipped * stepMs; start + durationMs <= stretch.end; start += stepMs) {
      while (next < busy.length && (busy[next] as Interval).end <= start - beforeMs) next++;
      const met = busy[next];
      if (met === undefined || met.start >= start + untilMs) found.push(start);
    }
  }
  return found;
}

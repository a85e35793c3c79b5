import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';

const wallClock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `14:20`, on the device's wall clock. */
export const clockTime = (instant: Instant) => wallClock.format(instant);

/** `7 min`, `1 h 05 min`, `2 days`. A start ahead of the present clock counts as now. */
export function minutesSince(start: Instant, now: Instant): string {
  const minutes = Math.max(0, Math.floor((now - start) / MINUTE_MS));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${Math.floor(hours / 24)} days`;
}

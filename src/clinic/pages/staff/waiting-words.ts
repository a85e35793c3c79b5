import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/time/instant.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A length of time as one would say it: `3 hours`, `2 days`, `a moment`. */
export function waitingWords(ms: number): string {
  if (ms < MINUTE_MS) return 'a moment';
  if (ms < HOUR_MS) return counted(Math.floor(ms / MINUTE_MS), 'minute');
  if (ms < 2 * DAY_MS) return counted(Math.floor(ms / HOUR_MS), 'hour');
  return counted(Math.floor(ms / DAY_MS), 'day');
}

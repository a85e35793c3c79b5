import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../domain/time/instant.ts';
import type { MailFailure } from './post.ts';

// About two days: a mail server that is mended after a weekend gets the rest by hand.
const WAITS_MS = [
  5 * SECOND_MS,
  20 * SECOND_MS,
  MINUTE_MS,
  5 * MINUTE_MS,
  15 * MINUTE_MS,
  HOUR_MS,
  2 * HOUR_MS,
  4 * HOUR_MS,
  8 * HOUR_MS,
  12 * HOUR_MS,
  24 * HOUR_MS,
] as const;

const staysSo: readonly MailFailure[] = ['no-address', 'refused-address', 'refused'];

/** How long to wait after so many failed tries, in milliseconds; null when the mail is given up. */
export function waitBeforeNextTry(failure: MailFailure, attempts: number): number | null {
  if (staysSo.includes(failure)) return null;
  return WAITS_MS[attempts - 1] ?? null;
}

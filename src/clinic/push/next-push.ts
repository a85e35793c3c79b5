import { HOUR_MS, MINUTE_MS } from '../../domain/time/instant.ts';
import type { PushOutcome } from './push-post.ts';

type Refused = Extract<PushOutcome, { kind: 'refused' }>;

const WAITS_MS = [
  MINUTE_MS,
  5 * MINUTE_MS,
  15 * MINUTE_MS,
  HOUR_MS,
  2 * HOUR_MS,
  4 * HOUR_MS,
  8 * HOUR_MS,
] as const;

const MAY_PASS = new Set([408, 425, 429]);

/**
 * How long to wait before a push that was refused is tried again, in milliseconds, after so many tries; never sooner
 * than the push service asked. Null when it is given up: what a service says of this push stays so.
 */
export function waitBeforeNextPush(
  { status, retryAfterMs }: Pick<Refused, 'status' | 'retryAfterMs'>,
  attempts: number,
): number | null {
  if (status !== null && status < 500 && !MAY_PASS.has(status)) return null;
  const wait = WAITS_MS[attempts - 1];
  return wait === undefined ? null : Math.max(wait, retryAfterMs ?? 0);
}

/** For the table and nobody else: what kind of trouble there was. */
export const failureOfPush = ({ status }: Pick<Refused, 'status'>): string =>
  status === null ? 'unreachable' : status >= 500 || MAY_PASS.has(status) ? 'busy' : 'refused';

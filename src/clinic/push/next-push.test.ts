import { expect, test } from 'vitest';
import { MINUTE_MS } from '../../domain/time/instant.ts';
import { failureOfPush, waitBeforeNextPush } from './next-push.ts';

const busy = { status: 503, retryAfterMs: null };

test('after a refusal that may pass, the waits grow from a minute to hours, and then it is given up', () => {
  const waits = Array.from({ length: 8 }, (_, index) => waitBeforeNextPush(busy, index + 1));
  expect(waits.map((wait) => wait && wait / MINUTE_MS)).toEqual([1, 5, 15, 60, 120, 240, 480, null]);
});

test('a push service that asks for a longer wait gets it, and one that asks for a shorter does not', () => {
  expect(waitBeforeNextPush({ status: 429, retryAfterMs: 10 * MINUTE_MS }, 1)).toBe(10 * MINUTE_MS);
  expect(waitBeforeNextPush({ status: 429, retryAfterMs: 1 }, 2)).toBe(5 * MINUTE_MS);
});

test('what a push service says of this one push stays so', () => {
  for (const status of [307, 400, 401, 403, 413])
    expect(waitBeforeNextPush({ status, retryAfterMs: null }, 1)).toBe(null);
});

test('of a refusal only its kind is written down', () => {
  expect([null, 429, 500, 403].map((status) => failureOfPush({ status }))).toEqual([
    'unreachable',
    'busy',
    'busy',
    'refused',
  ]);
});

import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { HOUR_MS, type Instant, MINUTE_MS, SECOND_MS } from '../../../domain/time/instant.ts';

/** Whose attempts are counted together. The e-mail address need not be known here. */
export type Attempted = { email: string } | { codesOf: string } | { address: string };

const FREE_ATTEMPTS = 8;
// A whole clinic may stand behind one address.
const FREE_ATTEMPTS_OF_ADDRESS = 30;
const FIRST_WAIT_MS = 30 * SECOND_MS;
const LONGEST_WAIT_MS = 15 * MINUTE_MS;
const FORGOTTEN_AFTER_MS = 24 * HOUR_MS;

const keyOf = (attempted: Attempted) => createHash('sha256').update(JSON.stringify(attempted)).digest();

/**
 * Counts an attempt before it is made, so that many at once count as many. Gives the milliseconds to wait, 0 when it may
 * be made. From the last free one on each attempt is followed by a wait, twice as long each time.
 */
export async function countAttempt(pool: Pool, whose: readonly Attempted[], now: Instant): Promise<number> {
  const waits = await Promise.all(whose.map((attempted) => countOne(pool, attempted, now)));
  return Math.max(0, ...waits);
}

async function countOne(pool: Pool, attempted: Attempted, now: Instant): Promise<number> {
  const key = keyOf(attempted);
  const free = 'address' in attempted ? FREE_ATTEMPTS_OF_ADDRESS : FREE_ATTEMPTS;
  const counted = await pool.query(
    `insert into sign_in_attempts as kept (key, attempts, last_at, blocked_until) values ($1, 1, $2, $2)
     on conflict (key) do update set
       attempts = case when kept.last_at < $3 then 1 else kept.attempts + 1 end,
       last_at = $2,
       blocked_until = $2::timestamptz + interval '1 millisecond' * case
         when kept.last_at < $3 or kept.attempts + 1 < $4 then 0
         else least($5::float8 * power(2, least(kept.attempts + 1 - $4, 20)), $6) end
     where kept.blocked_until <= $2`,
    [key, new Date(now), new Date(now - FORGOTTEN_AFTER_MS), free, FIRST_WAIT_MS, LONGEST_WAIT_MS],
  );
  if (counted.rowCount === 1) return 0;
  const { rows } = await pool.query<{ until: Date }>(
    'select blocked_until as until from sign_in_attempts where key = $1',
    [key],
  );
  return Math.max(0, (rows[0]?.until.getTime() ?? now) - now);
}

/** What was right was no guess: it is taken from the count again, and nobody waits for it. As sign-in. */
export async function giveBackAttempt(
  on: Pick<Pool, 'query'>,
  whose: readonly Attempted[],
  now: Instant,
): Promise<void> {
  await on.query(
    `update sign_in_attempts set attempts = greatest(attempts - 1, 0), blocked_until = least(blocked_until, $2)
     where key = any($1)`,
    [whose.map(keyOf), new Date(now)],
  );
}

/** After a whole sign-in these start anew; what is older than a day goes as well. As sign-in. */
export async function forgetAttempts(
  client: PoolClient,
  whose: readonly Attempted[],
  now: Instant,
): Promise<void> {
  await client.query('delete from sign_in_attempts where key = any($1) or last_at < $2', [
    whose.map(keyOf),
    new Date(now - FORGOTTEN_AFTER_MS),
  ]);
}

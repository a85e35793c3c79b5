import type { Pool, PoolClient } from 'pg';
import { HOUR_MS, type Instant, SECOND_MS } from '../../domain/time/instant.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { waitBeforeNextPush } from '../push/next-push.ts';
import type { PushOutcome, PushPost, PushTarget } from '../push/push-post.ts';
import { scheduleWake } from './schedule-wake.ts';

/**
 * So long after its time a reminder still comes, from here or from a push service that kept it for a phone that was
 * off: whoever asked for eight o'clock in the evening is not woken at three in the morning.
 */
const LATE_MS = HOUR_MS;
// Longer than a push service is waited for: who began a try before that may still be at it.
const ONE_TRY_MS = 30 * SECOND_MS;

interface Parts {
  pool: Pool;
  post: PushPost;
  now: () => Instant;
}

interface Kept extends PushTarget {
  wakesAt: Instant[];
  attempts: number;
  lastTriedAt: Date | null;
}

interface Try extends PushTarget {
  due: Instant;
  attempts: number;
}

const text = (instant: Instant) => new Date(instant).toISOString();

async function lock(client: PoolClient, id: string): Promise<Kept | null> {
  const { rows } = await client.query<Omit<Kept, 'wakesAt'> & { wakesAt: Date[] }>(
    `select endpoint, p256dh, auth, server_key as "serverKey", wakes_at as "wakesAt", attempts,
       last_tried_at as "lastTriedAt"
     from wake_target where wake_target_id = $1 for update`,
    [id],
  );
  const [row] = rows;
  return row ? { ...row, wakesAt: row.wakesAt.map((at) => at.getTime()) } : null;
}

const remove = (client: PoolClient, id: string) =>
  client.query('delete from wake_target where wake_target_id = $1', [id]);

/** Goes on with those that are left; with none the browser is forgotten. */
async function goOnWith(client: PoolClient, id: string, left: readonly Instant[]): Promise<void> {
  const [next] = left;
  if (next === undefined) {
    await remove(client, id);
    return;
  }
  await client.query(
    'update wake_target set wakes_at = $2, attempts = 0, last_tried_at = null where wake_target_id = $1',
    [id, left.map(text)],
  );
  await scheduleWake(client, id, next);
}

/** Counts a try before it is made. Null when nothing is due, or somebody else has just begun to. */
async function beginTry(client: PoolClient, id: string, now: Instant): Promise<Try | null> {
  const kept = await lock(client, id);
  if (!kept) return null;
  const { wakesAt, attempts, lastTriedAt, ...target } = kept;
  const inTime = wakesAt.filter((at) => at + LATE_MS > now);
  const [due] = inTime;
  if (due === undefined || due > now) {
    await goOnWith(client, id, inTime);
    return null;
  }
  const isFirstTry = due !== wakesAt[0] || attempts === 0;
  if (!isFirstTry && lastTriedAt !== null && lastTriedAt.getTime() > now - ONE_TRY_MS) return null;
  const begun = { ...target, due, attempts: isFirstTry ? 1 : attempts + 1 };
  await client.query(
    'update wake_target set wakes_at = $2, attempts = $3, last_tried_at = $4 where wake_target_id = $1',
    [id, inTime.map(text), begun.attempts, text(now)],
  );
  return begun;
}

async function conclude(
  client: PoolClient,
  id: string,
  { due, attempts }: Try,
  outcome: PushOutcome,
  now: Instant,
): Promise<void> {
  const kept = await lock(client, id);
  // Turned off meanwhile, or with other times.
  if (!kept || kept.wakesAt[0] !== due || kept.attempts !== attempts) return;
  if (outcome.kind === 'gone') {
    await remove(client, id);
    return;
  }
  const wait = outcome.kind === 'refused' ? waitBeforeNextPush(outcome, attempts) : null;
  if (wait !== null && now + wait < due + LATE_MS) await scheduleWake(client, id, now + wait);
  else await goOnWith(client, id, kept.wakesAt.slice(1));
}

/**
 * Wakes one browser, once for each of its instants, or lets an instant go that is too long past. The push says nothing:
 * the words are in the browser. A process that dies between the answer of the push service and the commit wakes it
 * again, and on the screen the second takes the place of the first, without a sound.
 */
export async function sendWake({ pool, post, now }: Parts, wakeTargetId: string): Promise<void> {
  const begun = await inTransaction(pool, (client) => beginTry(client, wakeTargetId, now()));
  if (!begun) return;
  const { due, attempts: _attempts, ...target } = begun;
  const outcome = await post.send(target, '', {
    ttlSeconds: Math.max(0, Math.floor((due + LATE_MS - now()) / SECOND_MS)),
    topic: 'wake',
  });
  await inTransaction(pool, (client) => conclude(client, wakeTargetId, begun, outcome, now()));
}

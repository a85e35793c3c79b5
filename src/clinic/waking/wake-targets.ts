import { timingSafeEqual } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import { takeBackJob } from '../jobs/enqueue.ts';
import type { PushTarget } from '../push/push-post.ts';
import { notFound } from '../use-cases/problem.ts';
import { tokenHash } from '../use-cases/sign-in/tokens.ts';
import { scheduleWake, wakeKey } from './schedule-wake.ts';

/** A device as it names itself, with the secret that no other has. */
export interface Waker {
  wakeTargetId: string;
  secret: string;
}

/** False where nothing is known under this id. Throws a Refusal for another secret than the one it was made with. */
async function lockOwn(client: PoolClient, { wakeTargetId, secret }: Waker): Promise<boolean> {
  const { rows } = await client.query<{ hash: Buffer }>(
    'select secret_hash as hash from wake_target where wake_target_id = $1 for update',
    [wakeTargetId],
  );
  const [row] = rows;
  if (row && !timingSafeEqual(row.hash, tokenHash(secret))) throw notFound('reminder');
  return row !== undefined;
}

/** Has a browser woken at these instants (one or more, all ahead) and at no others; the same again changes nothing. */
export async function putWakes(
  client: PoolClient,
  waker: Waker,
  { endpoint, p256dh, auth, serverKey }: PushTarget,
  wakesAt: readonly Instant[],
): Promise<void> {
  const { wakeTargetId, secret } = waker;
  await lockOwn(client, waker);
  // A browser that lost its id comes back with a new one, and is not to be woken twice.
  const { rows: before } = await client.query<{ id: string }>(
    'delete from wake_target where endpoint = $1 and wake_target_id <> $2 returning wake_target_id as id',
    [endpoint, wakeTargetId],
  );
  for (const { id } of before) await takeBackJob(client, wakeKey(id));
  const sorted = [...new Set(wakesAt)].toSorted((a, b) => a - b);
  const { rowCount } = await client.query(
    `insert into wake_target (wake_target_id, secret_hash, endpoint, p256dh, auth, server_key, wakes_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (wake_target_id) do update set endpoint = excluded.endpoint, p256dh = excluded.p256dh,
       auth = excluded.auth, server_key = excluded.server_key, wakes_at = excluded.wakes_at, attempts = 0,
       last_tried_at = null
     where wake_target.secret_hash = excluded.secret_hash`,
    [
      wakeTargetId,
      tokenHash(secret),
      endpoint,
      p256dh,
      auth,
      serverKey,
      sorted.map((at) => new Date(at).toISOString()),
    ],
  );
  // Somebody else has just made it.
  if (rowCount === 0) throw notFound('reminder');
  const [first] = sorted;
  if (first !== undefined) await scheduleWake(client, wakeTargetId, first);
}

/** Nothing is left of it; nor was there anything where it was not known. */
export async function forgetWakes(client: PoolClient, waker: Waker): Promise<void> {
  if (!(await lockOwn(client, waker))) return;
  await client.query('delete from wake_target where wake_target_id = $1', [waker.wakeTargetId]);
  await takeBackJob(client, wakeKey(waker.wakeTargetId));
}

import type { Pool, PoolClient } from 'pg';
import { type Instant, SECOND_MS } from '../../domain/time/instant.ts';
import { type ClinicId, inClinic } from '../database/in-clinic.ts';
import { failureOfPush, waitBeforeNextPush } from './next-push.ts';
import type { PushOutcome, PushPost, PushTarget } from './push-post.ts';
import { enqueuePush } from './remind-devices.ts';

// Longer than a push service is waited for: who began a try before that may still be at it.
const ONE_TRY_MS = 30 * SECOND_MS;

interface Try extends PushTarget {
  attempts: number;
  start: Instant;
  isWanted: boolean;
}

interface Device {
  clinicId: ClinicId;
  subscriptionId: string;
}

const at = (instant: Instant) => new Date(instant).toISOString();

/** Counts a try before it is made. Null when nothing is to be pushed, or somebody else has just begun to. */
async function beginTry(
  client: PoolClient,
  { clinicId, subscriptionId }: Device,
  now: Instant,
): Promise<Try | null> {
  const { rows } = await client.query<Omit<Try, 'start'> & { startsAt: Date }>(
    `update push_subscription s set attempts = s.attempts + 1, last_tried_at = $3 from appointment a
     where s.clinic_id = $1 and s.push_subscription_id = $2 and s.due_at is not null
       and (s.last_tried_at is null or s.last_tried_at <= $4)
       and a.clinic_id = $1 and a.appointment_id = s.appointment_id
     returning s.endpoint, s.p256dh, s.auth, s.server_key as "serverKey", s.attempts, a.starts_at as "startsAt",
       a.status = 'booked' and a.version = s.reminded_version and a.starts_at > $3 as "isWanted"`,
    [clinicId, subscriptionId, at(now), at(now - ONE_TRY_MS)],
  );
  const [row] = rows;
  if (!row) return null;
  const { startsAt, ...begun } = row;
  return { ...begun, start: startsAt.getTime() };
}

async function settle(
  client: PoolClient,
  { clinicId, subscriptionId }: Device,
  { acceptedAt = null, failure = null }: { acceptedAt?: Instant | null; failure?: string | null } = {},
): Promise<void> {
  await client.query(
    `update push_subscription set due_at = null, last_accepted_at = coalesce($3, last_accepted_at), last_failure = $4
     where clinic_id = $1 and push_subscription_id = $2`,
    [clinicId, subscriptionId, acceptedAt === null ? null : at(acceptedAt), failure],
  );
}

async function conclude(
  client: PoolClient,
  device: Device,
  { attempts, start }: Try,
  outcome: PushOutcome,
  now: Instant,
): Promise<void> {
  const { clinicId, subscriptionId } = device;
  // It may have been turned off meanwhile, or have come to be about another version.
  const { rowCount } = await client.query(
    `select from push_subscription where clinic_id = $1 and push_subscription_id = $2
       and due_at is not null and attempts = $3 for update`,
    [clinicId, subscriptionId, attempts],
  );
  if (rowCount === 0) return;
  if (outcome.kind === 'accepted') return settle(client, device, { acceptedAt: now });
  if (outcome.kind === 'gone') {
    await client.query('delete from push_subscription where clinic_id = $1 and push_subscription_id = $2', [
      clinicId,
      subscriptionId,
    ]);
    return;
  }
  const failure = failureOfPush(outcome);
  const wait = waitBeforeNextPush(outcome, attempts);
  if (wait === null || now + wait >= start) return settle(client, device, { failure });
  await client.query(
    `update push_subscription set due_at = $3, last_failure = $4
     where clinic_id = $1 and push_subscription_id = $2`,
    [clinicId, subscriptionId, at(now + wait), failure],
  );
  await enqueuePush(client, clinicId, subscriptionId, wait);
}

interface Parts {
  pool: Pool;
  post: PushPost;
  now: () => Instant;
}

/**
 * Tries to push to one device, and settles it or puts it off. A process that dies between the answer of the push
 * service and the commit pushes again: the second takes the place of the first on the screen, without a sound.
 */
export async function sendPush({ pool, post, now }: Parts, device: Device): Promise<void> {
  const begun = await inClinic(pool, device.clinicId, async (client) => {
    const one = await beginTry(client, device, now());
    if (one && !one.isWanted) await settle(client, device);
    return one?.isWanted ? one : null;
  });
  if (!begun) return;
  const { endpoint, p256dh, auth, serverKey } = begun;
  // The id of this one row: with it the device finds the private link that it kept, and nobody else anything.
  const outcome = await post.send({ endpoint, p256dh, auth, serverKey }, device.subscriptionId, {
    ttlSeconds: Math.floor((begun.start - now()) / SECOND_MS),
    topic: device.subscriptionId.replaceAll('-', ''),
  });
  await inClinic(pool, device.clinicId, (client) => conclude(client, device, begun, outcome, now()));
}

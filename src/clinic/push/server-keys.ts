import type { KeyObject } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { DAY_MS, type Instant } from '../../domain/time/instant.ts';
import type { ServerKey } from '../use-cases/sign-in/server-key.ts';
import { newVapidKeys, signingKeyOf } from './vapid.ts';

/** A key this old is followed by a new one by itself. */
const OLDEST_DAYS = 365;
// A page that was open when the key was retired may still hand it in.
const KEPT_RETIRED_DAYS = 30;

interface Row {
  publicKey: string;
  sealed: Buffer;
  madeAt: Date;
}

const CURRENT = `select public_key as "publicKey", private_key as sealed, made_at as "madeAt"
  from push_server_key where retired_at is null`;

function privateKeyIn({ publicKey, sealed }: Pick<Row, 'publicKey' | 'sealed'>, sealing: ServerKey) {
  try {
    return signingKeyOf({ publicKey, privateKey: sealing.open(sealed) });
  } catch {
    // Sealed with another SECRET_KEY.
    return null;
  }
}

/** One after the other, however many processes start at once. */
async function inTurn<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin; lock table push_server_key in share row exclusive mode');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function replaceKey(client: PoolClient, sealing: ServerKey, now: Instant): Promise<void> {
  const at = new Date(now).toISOString();
  const { publicKey, privateKey } = newVapidKeys();
  await client.query('update push_server_key set retired_at = $1 where retired_at is null', [at]);
  await client.query('insert into push_server_key (public_key, private_key, made_at) values ($1, $2, $3)', [
    publicKey,
    sealing.seal(privateKey),
    at,
  ]);
}

/** Notes which keys cannot be opened, and which can again. */
async function noteLostKeys(client: PoolClient, sealing: ServerKey, now: Instant): Promise<void> {
  const { rows } = await client.query<Pick<Row, 'publicKey' | 'sealed'>>(
    'select public_key as "publicKey", private_key as sealed from push_server_key',
  );
  const lost = rows.filter((row) => privateKeyIn(row, sealing) === null).map(({ publicKey }) => publicKey);
  await client.query(
    `update push_server_key set lost_at = case when public_key = any($1::text[]) then coalesce(lost_at, $2) end`,
    [lost, new Date(now).toISOString()],
  );
}

/**
 * Sees to it that there is a key for new subscriptions: made where there is none, where it is a year old, and where it
 * was sealed with another secret of the operator. True when a new one was made.
 */
export const keepServerKey = (pool: Pool, sealing: ServerKey, now: Instant): Promise<boolean> =>
  inTurn(pool, async (client) => {
    const [current] = (await client.query<Row>(CURRENT)).rows;
    const isGood =
      current && now - current.madeAt.getTime() < OLDEST_DAYS * DAY_MS && privateKeyIn(current, sealing);
    if (!isGood) await replaceKey(client, sealing, now);
    await noteLostKeys(client, sealing, now);
    return !isGood;
  });

/** A new key from now on; what was made with an older one goes on working. */
export const rotateServerKey = (pool: Pool, sealing: ServerKey, now: Instant): Promise<void> =>
  inTurn(pool, (client) => replaceKey(client, sealing, now));

/** The public key for new subscriptions, base64url. Works within a clinic too: its role cannot see the private one. */
export async function currentServerKey(client: Pick<PoolClient, 'query'>): Promise<string> {
  const { rows } = await client.query<{ publicKey: string }>(
    'select public_key as "publicKey" from push_server_key where retired_at is null',
  );
  const [row] = rows;
  if (!row) throw new Error('The key for pushes is made at the start');
  return row.publicKey;
}

/** Whether a push can still be signed for a subscription with this key: the current one, or one that is kept and opens. */
export async function isKnownServerKey(
  client: Pick<PoolClient, 'query'>,
  publicKey: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    'select public_key from push_server_key where public_key = $1 and lost_at is null',
    [publicKey],
  );
  return rowCount === 1;
}

/** What pushes are signed with, asked for once a key; null for a key that was removed or cannot be opened. */
export function signingKeys(
  pool: Pool,
  sealing: ServerKey,
): (publicKey: string) => Promise<KeyObject | null> {
  const known = new Map<string, KeyObject>();
  return async (publicKey) => {
    const kept = known.get(publicKey);
    if (kept) return kept;
    const { rows } = await pool.query<Pick<Row, 'publicKey' | 'sealed'>>(
      'select public_key as "publicKey", private_key as sealed from push_server_key where public_key = $1',
      [publicKey],
    );
    const key = rows[0] ? privateKeyIn(rows[0], sealing) : null;
    if (key) known.set(publicKey, key);
    return key;
  };
}

/** Removes the keys that were retired a while ago and that no subscription needs; comes back with how many. */
export async function dropUnneededKeys(
  pool: Pool,
  keysInUse: ReadonlySet<string>,
  now: Instant,
): Promise<number> {
  const { rowCount } = await pool.query(
    'delete from push_server_key where retired_at < $1 and public_key <> all($2::text[])',
    [new Date(now - KEPT_RETIRED_DAYS * DAY_MS).toISOString(), [...keysInUse]],
  );
  return rowCount ?? 0;
}

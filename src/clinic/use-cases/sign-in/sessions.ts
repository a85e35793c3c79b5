import type { PoolClient } from 'pg';
import { newId } from '../../database/ids.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../../domain/time/instant.ts';
import { newToken, tokenHash } from './tokens.ts';

// Source: NIST SP 800-63B-4, AAL2: an hour without use, a day at most. A working day is enough.
const IDLE_MS = 60 * MINUTE_MS;
export const LONGEST_MS = 12 * HOUR_MS;
/** So long after a sign-in, passwords and passkeys can be changed. */
const FRESH_MS = 15 * MINUTE_MS;
// A page every second need not write every second.
const SEEN_STEP_MS = MINUTE_MS;

/** A device that is signed in. */
export interface Session {
  sessionId: string;
  accountId: string;
  device: string;
  signedInAt: Instant;
  seenAt: Instant;
}

interface Row {
  sessionId: string;
  accountId: string;
  device: string;
  signedInAt: Date;
  seenAt: Date;
}

const COLUMNS = `session_id as "sessionId", account_id as "accountId", device, signed_in_at as "signedInAt", seen_at as "seenAt"`;

const sessionOfRow = ({ signedInAt, seenAt, ...row }: Row): Session => ({
  ...row,
  signedInAt: signedInAt.getTime(),
  seenAt: seenAt.getTime(),
});

/** Whether the person has just shown who they are. */
export const isFresh = ({ signedInAt }: Session, now: Instant): boolean => now - signedInAt < FRESH_MS;

/** Gives the token for the cookie; a token that the device had before is worth nothing afterwards. As sign-in. */
export async function startSession(
  client: PoolClient,
  started: { accountId: string; device: string; inPlaceOf: string | null; newRecoveryCodes?: Buffer },
  now: Instant,
): Promise<string> {
  if (started.inPlaceOf !== null) await endSession(client, started.inPlaceOf);
  await client.query('delete from staff_session where ends_at < $1 or seen_at < $2', [
    new Date(now),
    new Date(now - IDLE_MS),
  ]);
  const token = newToken();
  await client.query(
    `insert into staff_session (token_hash, session_id, account_id, device, signed_in_at, seen_at, ends_at, new_recovery_codes)
     values ($1, $2, $3, $4, $5, $5, $6, $7)`,
    [
      tokenHash(token),
      newId(),
      started.accountId,
      started.device,
      new Date(now),
      new Date(now + LONGEST_MS),
      started.newRecoveryCodes ?? null,
    ],
  );
  return token;
}

/** Null for a token that is not known, or has ended. What a page asks by itself is no use of it. As sign-in. */
export async function sessionOf(
  client: PoolClient,
  token: string,
  now: Instant,
  { isUse }: { isUse: boolean },
): Promise<Session | null> {
  const { rows } = await client.query<Row>(
    `select ${COLUMNS} from staff_session where token_hash = $1 and ends_at > $2 and seen_at > $3`,
    [tokenHash(token), new Date(now), new Date(now - IDLE_MS)],
  );
  const [row] = rows;
  if (!row) return null;
  if (isUse && now - row.seenAt.getTime() > SEEN_STEP_MS)
    await client.query('update staff_session set seen_at = $2 where token_hash = $1', [
      tokenHash(token),
      new Date(now),
    ]);
  return sessionOfRow(row);
}

/** As sign-in. */
export async function endSession(client: PoolClient, token: string): Promise<void> {
  await client.query('delete from staff_session where token_hash = $1', [tokenHash(token)]);
}

/** Of one device of this account, or of all but `except`; how many there were. As sign-in. */
export async function endSessions(
  client: PoolClient,
  accountId: string,
  which: { only: string } | { except: string | null },
): Promise<number> {
  const ended = await client.query(
    `delete from staff_session where account_id = $1 and ${'only' in which ? 'session_id = $2' : 'session_id is distinct from $2'}`,
    [accountId, 'only' in which ? which.only : which.except],
  );
  return ended.rowCount ?? 0;
}

/** Newest first. As sign-in. */
export async function sessionsOf(
  client: PoolClient,
  accountIds: readonly string[],
  now: Instant,
): Promise<Session[]> {
  const { rows } = await client.query<Row>(
    `select ${COLUMNS} from staff_session where account_id = any($1) and ends_at > $2 and seen_at > $3
     order by signed_in_at desc`,
    [accountIds, new Date(now), new Date(now - IDLE_MS)],
  );
  return rows.map(sessionOfRow);
}

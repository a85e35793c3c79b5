import type { Pool } from 'pg';
import { type Instant, MINUTE_MS } from '../../../domain/time/instant.ts';
import type { ServerKey } from './server-key.ts';
import { newToken, tokenHash } from './tokens.ts';

/** What one page of a sign-in leaves for the next. */
export interface Steps {
  /** The password was right. */
  code: { accountId: string; email: string; returnTo: string };
  'passkey sign-in': { challenge: string; host: string };
  'new passkey': { challenge: string; host: string; accountId: string };
  /** An invitation, with everything but the first code. */
  'first code': {
    invitationId: string;
    accountId: string;
    name: string;
    email: string;
    passwordHash: string;
    totpSecret: string;
  };
  'first passkey': { challenge: string; host: string; invitationId: string; accountId: string };
  'new codes': { accountId: string; email: string; passwordHash: string; totpSecret: string };
}

export const STEP_LASTS_MS = 15 * MINUTE_MS;
const TRIES = 5;

/** Gives the token for the cookie. */
export async function startStep<Kind extends keyof Steps>(
  pool: Pool,
  key: ServerKey,
  kind: Kind,
  content: Steps[Kind],
  now: Instant,
): Promise<string> {
  const token = newToken();
  await pool.query('delete from sign_in_step where ends_at < $1', [new Date(now)]);
  await pool.query('insert into sign_in_step (token_hash, kind, sealed, ends_at) values ($1, $2, $3, $4)', [
    tokenHash(token),
    kind,
    key.seal(JSON.stringify(content)),
    new Date(now + STEP_LASTS_MS),
  ]);
  return token;
}

/** To show the page again; null when there is none, or not of this kind, or it has run out. */
export async function stepOf<Kind extends keyof Steps>(
  pool: Pool,
  key: ServerKey,
  kind: Kind,
  token: string,
  now: Instant,
): Promise<Steps[Kind] | null> {
  const { rows } = await pool.query<{ sealed: Buffer }>(
    'select sealed from sign_in_step where token_hash = $1 and kind = $2 and ends_at > $3 and tries < $4',
    [tokenHash(token), kind, new Date(now), TRIES],
  );
  return rows[0] ? (JSON.parse(key.open(rows[0].sealed)) as Steps[Kind]) : null;
}

/** As `stepOf`, and counts the try: after five the step is over. */
export async function tryStep<Kind extends keyof Steps>(
  pool: Pool,
  key: ServerKey,
  kind: Kind,
  token: string,
  now: Instant,
): Promise<Steps[Kind] | null> {
  const { rows } = await pool.query<{ sealed: Buffer }>(
    `update sign_in_step set tries = tries + 1
     where token_hash = $1 and kind = $2 and ends_at > $3 and tries < $4 returning sealed`,
    [tokenHash(token), kind, new Date(now), TRIES],
  );
  return rows[0] ? (JSON.parse(key.open(rows[0].sealed)) as Steps[Kind]) : null;
}

/** True for the one who ends it: what follows is done once. */
export async function endStep(on: Pick<Pool, 'query'>, token: string): Promise<boolean> {
  return (
    (await on.query('delete from sign_in_step where token_hash = $1', [tokenHash(token)])).rowCount === 1
  );
}

import type { Pool, PoolClient } from 'pg';

// Until the person says that they have them, a lost page must not lose them: they wait, sealed, in the one session.

/** As sign-in. */
export async function keepNewRecoveryCodes(
  client: PoolClient,
  sessionId: string,
  sealed: Buffer,
): Promise<void> {
  await client.query('update staff_session set new_recovery_codes = $2 where session_id = $1', [
    sessionId,
    sealed,
  ]);
}

/** Null once they are said to be kept. */
export async function newRecoveryCodesOf(pool: Pool, sessionId: string): Promise<Buffer | null> {
  const { rows } = await pool.query<{ sealed: Buffer | null }>(
    'select new_recovery_codes as sealed from staff_session where session_id = $1',
    [sessionId],
  );
  return rows[0]?.sealed ?? null;
}

export async function forgetNewRecoveryCodes(pool: Pool, sessionId: string): Promise<void> {
  await pool.query('update staff_session set new_recovery_codes = null where session_id = $1', [sessionId]);
}

import type { Pool, PoolClient } from 'pg';

// Whoever asks is told to come again before they give up by themselves.
const LOCK_WITHIN_MS = 4000;
const STATEMENT_WITHIN_MS = 8000;

/** One transaction on the tables that belong to no clinic. Rejects, with nothing changed, with what `work` threw. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query(
      `begin; set local lock_timeout = ${LOCK_WITHIN_MS}; set local statement_timeout = ${STATEMENT_WITHIN_MS}`,
    );
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => (isBroken = true));
    throw error;
  } finally {
    client.release(isBroken);
  }
}

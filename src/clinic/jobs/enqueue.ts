import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';

interface When {
  /** A job that waits under the same key is replaced by this one. */
  key?: string;
  /** Without this and `afterMs`, at once. */
  runAt?: Instant;
  /** So much later by the clock of the database, whatever ours says. */
  afterMs?: number;
}

/**
 * Adds a job in the transaction of `client`: it runs when that is committed, and never if not. The payload is read by
 * every clinic's jobs, so it holds ids only.
 */
export async function enqueue(
  client: PoolClient,
  task: string,
  payload: Readonly<Record<string, string | number>>,
  { key, runAt, afterMs }: When = {},
): Promise<void> {
  await client.query(
    'select enqueue_job($1, $2, $3, coalesce($4::timestamptz, now() + make_interval(secs => $5::float8)))',
    [
      task,
      JSON.stringify(payload),
      key ?? null,
      runAt === undefined ? null : new Date(runAt).toISOString(),
      afterMs === undefined ? null : afterMs / 1000,
    ],
  );
}

/** Takes back the job that waits under this key; nothing where there is none or it already runs. */
export async function takeBackJob(client: PoolClient, key: string): Promise<void> {
  await client.query('select take_back_job($1)', [key]);
}

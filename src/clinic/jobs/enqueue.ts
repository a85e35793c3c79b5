import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';

interface When {
  /** A job that waits under the same key is replaced by this one. */
  key?: string;
  /** At once, where nothing is said. */
  runAt?: Instant;
}

/**
 * Adds a job in the transaction of `client`: it runs when that is committed, and never if not. The payload is read by
 * every clinic's jobs, so it holds ids only.
 */
export async function enqueue(
  client: PoolClient,
  task: string,
  payload: Readonly<Record<string, string | number>>,
  { key, runAt }: When = {},
): Promise<void> {
  await client.query('select enqueue_job($1, $2, $3, $4)', [
    task,
    JSON.stringify(payload),
    key ?? null,
    runAt === undefined ? null : new Date(runAt).toISOString(),
  ]);
}

/** Takes back the job that waits under this key; nothing where there is none or it already runs. */
export async function takeBackJob(client: PoolClient, key: string): Promise<void> {
  await client.query('select take_back_job($1)', [key]);
}

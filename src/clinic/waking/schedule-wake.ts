import type { Pool, PoolClient } from 'pg';
import { type Instant, MINUTE_MS } from '../../domain/time/instant.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { enqueue } from '../jobs/enqueue.ts';

/** The name of the job that wakes one browser. */
export const WAKE = 'wake';

const FORGOTTEN_AFTER_MS = 5 * MINUTE_MS;

export const wakeKey = (wakeTargetId: string): string => `wake/${wakeTargetId}`;

/** In the place of what waits for this browser. */
export const scheduleWake = (client: PoolClient, wakeTargetId: string, at: Instant): Promise<void> =>
  enqueue(client, WAKE, { wakeTargetId }, { key: wakeKey(wakeTargetId), runAt: at });

/**
 * Gives a job to each browser that should have been woken and has none: a backup brings rows back, and no jobs. One that
 * is to be tried again later has its job, and a push service that asked for quiet gets it.
 */
export async function findForgottenWakes(pool: Pool, now: Instant): Promise<void> {
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select wake_target_id as id from wake_target
       where wakes_at[1] < $1 and not exists (
         select from graphile_worker.jobs
         where key = 'wake/' || wake_target_id and attempts < max_attempts
       )
       order by wakes_at[1] limit 1000`,
      [new Date(now - FORGOTTEN_AFTER_MS).toISOString()],
    );
    for (const { id } of rows) await scheduleWake(client, id, now);
  });
}

import type { Pool } from 'pg';

// So many signs missed. A process that was only slow loses its jobs too; what they do to the outside is locked there.
const MISSED_SIGNS = 6;

/** Says that these workers of this process still run; by the clock of the database, which all processes share. */
export async function showLife(pool: Pool, runnerId: string, workerIds: readonly string[]): Promise<void> {
  await pool.query(
    `insert into job_runner (job_runner_id, worker_ids) values ($1, $2)
     on conflict (job_runner_id) do update set worker_ids = excluded.worker_ids, seen_at = now()`,
    [runnerId, workerIds],
  );
}

/** Gives the jobs of processes that fell silent to whoever is next: after seconds, and not after hours. */
export async function takeOverSilent(pool: Pool, lifeEveryMs: number): Promise<void> {
  const silentForS = (MISSED_SIGNS * lifeEveryMs) / 1000;
  await pool.query('delete from job_runner where seen_at < now() - make_interval(secs => $1)', [silentForS]);
  // Also those of a process that ended before its first sign.
  await pool.query(
    `select graphile_worker.force_unlock_workers(ids) from (
       select array_agg(distinct locked_by) as ids from graphile_worker.jobs
       where locked_at < now() - make_interval(secs => $1)
         and not exists (select from job_runner where locked_by = any(worker_ids))
     ) as silent where ids is not null`,
    [silentForS],
  );
}

/** Whether a job is still marked as being done by one of these. */
export async function isFinishing(pool: Pool, workerIds: readonly string[]): Promise<boolean> {
  const { rowCount } = await pool.query(
    'select from graphile_worker.jobs where locked_by = any($1) limit 1',
    [workerIds],
  );
  return rowCount === 1;
}

/** Nobody has to wait for this process any more. */
export async function leave(pool: Pool, runnerId: string): Promise<void> {
  await pool.query('delete from job_runner where job_runner_id = $1', [runnerId]);
}

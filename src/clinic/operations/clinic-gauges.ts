import type { Pool } from 'pg';
import { type ClinicId, inClinic } from '../database/in-clinic.ts';
import type { Metric } from './metrics-text.ts';

const gauge = (name: string, help: string, samples: Metric['samples']): Metric => ({
  name,
  help,
  type: 'gauge',
  samples,
});

/** How busy the connections of this process are. */
export const poolMetrics = (pool: Pool): Metric[] => [
  gauge('unspasm_pool_connections', 'Connections to the database by state.', [
    { labels: { state: 'busy' }, value: pool.totalCount - pool.idleCount },
    { labels: { state: 'idle' }, value: pool.idleCount },
  ]),
  gauge('unspasm_pool_waiting', 'Requests that wait for a connection.', [{ value: pool.waitingCount }]),
];

/** What waits in the database, over all clinics; the same from every process on it. */
export async function databaseMetrics(pool: Pool, now: () => number): Promise<Metric[]> {
  const at = new Date(now()).toISOString();
  const { rows: jobs } = await pool.query<{ waiting: number; givenUp: number }>(
    `select count(*) filter (where attempts < max_attempts and run_at <= $1)::int as waiting,
       count(*) filter (where attempts >= max_attempts)::int as "givenUp"
     from graphile_worker.jobs where locked_at is null`,
    [at],
  );
  const { rows: clinics } = await pool.query<{ clinicId: ClinicId }>(
    'select clinic_id as "clinicId" from clinic',
  );
  let holds = 0;
  let deadMails = 0;
  for (const { clinicId } of clinics) {
    const counts = await inClinic(pool, clinicId, async (client) => {
      const { rows } = await client.query<{ holds: number; deadMails: number }>(
        `select
           (select count(*)::int from appointment where clinic_id = $1 and status = 'held' and held_until > $2) as holds,
           (select count(*)::int from mail where clinic_id = $1 and dead_at is not null) as "deadMails"`,
        [clinicId, at],
      );
      return rows[0];
    });
    holds += counts?.holds ?? 0;
    deadMails += counts?.deadMails ?? 0;
  }
  return [
    gauge('unspasm_jobs_waiting', 'Jobs whose time has come and that no process has taken.', [
      { value: jobs[0]?.waiting ?? 0 },
    ]),
    gauge('unspasm_jobs_given_up', 'Jobs that failed too often.', [{ value: jobs[0]?.givenUp ?? 0 }]),
    gauge('unspasm_mails_dead', 'Mails that were given up.', [{ value: deadMails }]),
    gauge('unspasm_holds', 'Times that are kept for somebody who is typing.', [{ value: holds }]),
  ];
}

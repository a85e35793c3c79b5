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
  const { rows: clinics } = await pool.query<{ clinicId: ClinicId }>(
    'select clinic_id as "clinicId" from clinic',
  );
  let holds = 0;
  for (const { clinicId } of clinics)
    holds += await inClinic(pool, clinicId, async (client) => {
      const { rows } = await client.query<{ holds: number }>(
        `select count(*)::int as holds from appointment where clinic_id = $1 and status = 'held' and held_until > $2`,
        [clinicId, new Date(now()).toISOString()],
      );
      return rows[0]?.holds ?? 0;
    });
  return [gauge('unspasm_holds', 'Times that are kept for somebody who is typing.', [{ value: holds }])];
}

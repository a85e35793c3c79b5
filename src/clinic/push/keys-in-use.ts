import type { Pool } from 'pg';
import { inClinic } from '../database/in-clinic.ts';
import { allClinics } from '../use-cases/clinics.ts';

/** The public keys that a subscription was made with, over all clinics and the browsers that the companion has woken. */
export async function keysInUse(pool: Pool): Promise<ReadonlySet<string>> {
  const woken = await pool.query<{ key: string }>('select distinct server_key as key from wake_target');
  const keys = new Set(woken.rows.map(({ key }) => key));
  for (const { clinicId } of await allClinics(pool)) {
    const { rows } = await inClinic(pool, clinicId, (client) =>
      client.query<{ key: string }>(
        'select distinct server_key as key from push_subscription where clinic_id = $1',
        [clinicId],
      ),
    );
    for (const { key } of rows) keys.add(key);
  }
  return keys;
}

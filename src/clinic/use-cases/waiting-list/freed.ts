import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import type { ClinicId } from '../../database/in-clinic.ts';
import { enqueue } from '../../jobs/enqueue.ts';

/** A stretch of somebody's day that has come free. */
export interface Freed {
  practitionerId: string;
  from: Instant;
  until: Instant;
}

/** The name of the job that offers what was freed to the first whom it suits. */
export const OFFER_FREED_TIME = 'offer-freed-time';

/** Has the freed time offered, where anybody waits. */
export async function tellWaiting(client: PoolClient, clinicId: ClinicId, freed: Freed): Promise<void> {
  const { rowCount } = await client.query(
    `select from waiting_entry where clinic_id = $1 and status = 'waiting' limit 1`,
    [clinicId],
  );
  if (rowCount === 1) await enqueue(client, OFFER_FREED_TIME, { clinicId, ...freed });
}

/** Whoever cancels wants no earlier time for it either. */
export async function forgetEarlier(
  client: PoolClient,
  clinicId: ClinicId,
  appointmentId: string,
): Promise<void> {
  await client.query(
    `update waiting_entry set status = 'left' where clinic_id = $1 and appointment_id = $2 and status = 'waiting'`,
    [clinicId, appointmentId],
  );
}

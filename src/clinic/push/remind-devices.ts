import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import type { ClinicId } from '../database/in-clinic.ts';
import { enqueue } from '../jobs/enqueue.ts';

/** The name of the job that pushes to one device. */
export const PUSH_REMINDER = 'push-reminder';

const at = (instant: Instant) => new Date(instant).toISOString();

/** Has one device pushed to; what waits for it already is replaced. */
export const enqueuePush = (
  client: PoolClient,
  clinicId: ClinicId,
  subscriptionId: string,
  afterMs = 0,
): Promise<void> =>
  enqueue(client, PUSH_REMINDER, { clinicId, subscriptionId }, { key: `push/${subscriptionId}`, afterMs });

/** Reminds the devices of an appointment that stands at this start; each once for its version. */
export async function remindDevices(
  client: PoolClient,
  clinicId: ClinicId,
  { appointmentId, start, now }: { appointmentId: string; start: Instant; now: Instant },
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `update push_subscription s
     set reminded_version = a.version, due_at = $4, attempts = 0, last_tried_at = null, last_failure = null
     from appointment a
     where a.clinic_id = $1 and a.appointment_id = $2 and a.status = 'booked' and a.starts_at = $3
       and s.clinic_id = $1 and s.appointment_id = $2 and s.reminded_version is distinct from a.version
     returning s.push_subscription_id as id`,
    [clinicId, appointmentId, at(start), at(now)],
  );
  for (const { id } of rows) await enqueuePush(client, clinicId, id);
}

/** The ids of the devices whose push should have gone before this, and that wait for nothing else. */
export async function latePushes(client: PoolClient, clinicId: ClinicId, before: Instant): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select push_subscription_id as id from push_subscription where clinic_id = $1 and due_at < $2
     order by due_at limit 1000`,
    [clinicId, at(before)],
  );
  return rows.map(({ id }) => id);
}

/** After a cancellation: there is nothing to remind of. */
export async function forgetDevices(
  client: PoolClient,
  clinicId: ClinicId,
  appointmentId: string,
): Promise<void> {
  await client.query('delete from push_subscription where clinic_id = $1 and appointment_id = $2', [
    clinicId,
    appointmentId,
  ]);
}

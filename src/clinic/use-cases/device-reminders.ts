import type { PoolClient } from 'pg';
import { HOUR_MS, type Instant } from '../../domain/time/instant.ts';
import { newId } from '../database/ids.ts';
import { scheduleReminder } from '../mail/reminder.ts';
import type { PushTarget } from '../push/push-post.ts';
import { currentServerKey, isKnownServerKey } from '../push/server-keys.ts';
import { iso } from './booking/wish.ts';
import type { AppointmentDetails } from './clinic-details.ts';
import type { Clinic } from './clinics.ts';
import { notFound, Refusal } from './problem.ts';

/** A sixth takes the place of the oldest, which is most likely a browser that is no longer there. */
const MOST_DEVICES = 5;

export interface DeviceReminder {
  serverKey: string;
  hours: number;
  /** False once the time to remind has come: a device can then still be taken off, and no other added. */
  isAhead: boolean;
}

type Remindable = Pick<AppointmentDetails, 'status' | 'start'>;

const isAhead = ({ reminderHours }: Clinic, { status, start }: Remindable, now: Instant): boolean =>
  reminderHours > 0 && status === 'booked' && now < start - reminderHours * HOUR_MS;

/** What the page of an appointment offers; null for one that nobody is reminded of any more. */
export async function deviceReminderOf(
  client: PoolClient,
  clinic: Clinic,
  appointment: Remindable,
  now: Instant,
): Promise<DeviceReminder | null> {
  const { status, start } = appointment;
  if (status !== 'booked' || start <= now || clinic.reminderHours === 0) return null;
  return {
    serverKey: await currentServerKey(client),
    hours: clinic.reminderHours,
    isAhead: isAhead(clinic, appointment, now),
  };
}

async function lockedStart(
  client: PoolClient,
  { clinicId }: Clinic,
  appointmentId: string,
): Promise<Remindable> {
  const { rows } = await client.query<{ status: Remindable['status']; startsAt: Date }>(
    `select status, starts_at as "startsAt" from appointment
     where clinic_id = $1 and appointment_id = $2 and status <> 'held' for update`,
    [clinicId, appointmentId],
  );
  const [row] = rows;
  if (!row) throw notFound('appointment');
  return { status: row.status, start: row.startsAt.getTime() };
}

/**
 * Has a device reminded of an appointment; comes back with the id by which it is pushed to. The same device once more
 * changes nothing but its keys.
 */
export async function remindOnDevice(
  client: PoolClient,
  clinic: Clinic,
  { appointmentId, target }: { appointmentId: string; target: PushTarget },
  now: Instant,
): Promise<string> {
  const { clinicId } = clinic;
  const appointment = await lockedStart(client, clinic, appointmentId);
  if (!isAhead(clinic, appointment, now))
    throw new Refusal({ kind: 'too-late', detail: 'There is no reminder to come for this appointment.' });
  if (!(await isKnownServerKey(client, target.serverKey)))
    throw new Refusal({ kind: 'changed', detail: 'The key for reminders has changed. Load the page again.' });
  const { rows } = await client.query<{ id: string }>(
    `insert into push_subscription
       (clinic_id, push_subscription_id, appointment_id, endpoint, p256dh, auth, server_key, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (clinic_id, appointment_id, endpoint)
       do update set p256dh = excluded.p256dh, auth = excluded.auth, server_key = excluded.server_key
     returning push_subscription_id as id`,
    [
      clinicId,
      newId(),
      appointmentId,
      target.endpoint,
      target.p256dh,
      target.auth,
      target.serverKey,
      iso(now),
    ],
  );
  await client.query(
    `delete from push_subscription where clinic_id = $1 and push_subscription_id in
       (select push_subscription_id from push_subscription where clinic_id = $1 and appointment_id = $2
        order by created_at desc, push_subscription_id desc offset $3)`,
    [clinicId, appointmentId, MOST_DEVICES],
  );
  await scheduleReminder(client, clinic, { appointmentId, start: appointment.start }, now);
  return rows[0]?.id ?? '';
}

/** Takes a device off; one that is off already is no trouble. */
export async function remindNoLonger(
  client: PoolClient,
  { clinicId }: Clinic,
  { appointmentId, subscriptionId }: { appointmentId: string; subscriptionId: string },
): Promise<void> {
  await client.query(
    'delete from push_subscription where clinic_id = $1 and appointment_id = $2 and push_subscription_id = $3',
    [clinicId, appointmentId, subscriptionId],
  );
}

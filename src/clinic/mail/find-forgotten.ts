import type { Pool, PoolClient } from 'pg';
import { HOUR_MS, MINUTE_MS, type Instant } from '../../domain/time/instant.ts';
import { type ClinicId, inClinic } from '../database/in-clinic.ts';
import { overdueOffers, scheduleEndOfOffer } from '../use-cases/waiting-list/end-offer.ts';
import { enqueuePush, latePushes } from '../push/remind-devices.ts';
import type { Clinic } from '../use-cases/clinics.ts';
import { QUEUED_WITHIN_MS, remindNow, reminderKey, scheduleReminder } from './reminder.ts';

const LATE_MS = 5 * MINUTE_MS;

const at = (instant: Instant) => new Date(instant).toISOString();

/**
 * Gives a job to each push that is due, to each offer whose turn is over, and to each reminder that is ahead and has none: an appointment that was far off has come near, or a backup was put back, which brings rows and no jobs. A
 * reminder whose hour passed while nothing ran goes at once. What has a job keeps it.
 */
export async function findForgotten(pool: Pool, now: Instant): Promise<void> {
  const { rows } = await pool.query<Pick<Clinic, 'clinicId' | 'reminderHours'>>(
    'select clinic_id as "clinicId", reminder_hours as "reminderHours" from clinic',
  );
  for (const clinic of rows) {
    const { clinicId } = clinic;
    await inClinic(pool, clinicId, async (client) => {
      for (const subscriptionId of await latePushes(client, clinicId, now - LATE_MS))
        await enqueuePush(client, clinicId, subscriptionId);
    });
    await inClinic(pool, clinicId, async (client) => {
      for (const offerId of await overdueOffers(client, clinicId, now - LATE_MS))
        await scheduleEndOfOffer(client, clinicId, offerId, now);
    });
    const ahead = await inClinic(pool, clinicId, (client) => appointmentsAhead(client, clinicId, now));
    const missed = await inClinic(pool, clinicId, (client) => missedReminders(client, clinic, now));
    const waiting = await remindersWaiting(pool, ahead);
    for (const appointment of ahead)
      if (!waiting.has(appointment.appointmentId))
        await inClinic(pool, clinicId, (client) =>
          missed.has(appointment.appointmentId)
            ? remindNow(client, clinicId, appointment)
            : scheduleReminder(client, clinic, appointment, now),
        );
  }
}

/** The ids of those appointments whose reminder has a job. */
export async function remindersWaiting(
  pool: Pool,
  appointments: readonly { appointmentId: string }[],
): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ key: string }>(
    'select key from graphile_worker.jobs where key = any($1)',
    [appointments.map(({ appointmentId }) => reminderKey(appointmentId))],
  );
  const keys = new Set(rows.map(({ key }) => key));
  return new Set(
    appointments
      .map(({ appointmentId }) => appointmentId)
      .filter((appointmentId) => keys.has(reminderKey(appointmentId))),
  );
}

/** Booked, and near enough to have their reminder in the queue. */
export async function appointmentsAhead(
  client: PoolClient,
  clinicId: ClinicId,
  now: Instant,
): Promise<{ appointmentId: string; start: Instant }[]> {
  const { rows } = await client.query<{ appointmentId: string; startsAt: Date }>(
    `select appointment_id as "appointmentId", starts_at as "startsAt" from practitioner
     join appointment using (clinic_id, practitioner_id)
     where clinic_id = $1 and status = 'booked' and starts_at between $2 and $3`,
    [clinicId, at(now), at(now + QUEUED_WITHIN_MS)],
  );
  return rows.map(({ appointmentId, startsAt }) => ({ appointmentId, start: startsAt.getTime() }));
}

/** The ids of those that are ahead, and stood as they do when it was time to remind of them, and nobody did. */
async function missedReminders(
  client: PoolClient,
  { clinicId, reminderHours }: Pick<Clinic, 'clinicId' | 'reminderHours'>,
  now: Instant,
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ appointmentId: string }>(
    `select a.appointment_id as "appointmentId" from practitioner
     join appointment a using (clinic_id, practitioner_id)
     join patient p using (clinic_id, patient_id)
     where clinic_id = $1 and a.status = 'booked' and a.starts_at > $2 and a.starts_at <= $3
       and a.changed_at < a.starts_at - make_interval(hours => $4)
       and (p.email is not null
         and not exists (select from mail m
           where m.clinic_id = $1 and m.key = 'reminder/' || a.appointment_id || '/' || a.version)
         or exists (select from push_subscription s
           where s.clinic_id = $1 and s.appointment_id = a.appointment_id
             and s.reminded_version is distinct from a.version
             and s.created_at < a.starts_at - make_interval(hours => $4)))`,
    [clinicId, at(now), at(now + reminderHours * HOUR_MS), reminderHours],
  );
  return new Set(rows.map(({ appointmentId }) => appointmentId));
}

import type { PoolClient } from 'pg';
import { DAY_MS, HOUR_MS, type Instant } from '../../domain/time/instant.ts';
import type { ClinicId } from '../database/in-clinic.ts';
import { enqueue, takeBackJob } from '../jobs/enqueue.ts';
import type { Clinic } from '../use-cases/clinics.ts';

/** The name of the job that reminds of one appointment. */
export const REMIND = 'remind';

/**
 * Only appointments this near have a job; the others get theirs when they come near, from `findForgotten`. Most are
 * booked for later, and a queue that is short is quick. Longer than a clinic may choose to remind ahead.
 */
export const QUEUED_WITHIN_MS = 8 * DAY_MS;

/** The key of the one job that reminds of an appointment. */
export const reminderKey = (appointmentId: string) => `reminder/${appointmentId}`;

/** How long before an appointment the clinic reminds of it; null when it does not. */
export async function reminderHours(client: PoolClient, clinicId: ClinicId): Promise<number | null> {
  const { rows } = await client.query<{ hours: number }>(
    'select reminder_hours as hours from clinic where clinic_id = $1',
    [clinicId],
  );
  return rows[0]?.hours || null;
}

/**
 * Has the person reminded of this start and of no other. An appointment that is nearer than the reminder has none:
 * they have only just been told. One that is far off has none yet.
 */
export async function scheduleReminder(
  client: PoolClient,
  { clinicId, reminderHours: hours }: Pick<Clinic, 'clinicId' | 'reminderHours'>,
  appointment: { appointmentId: string; start: Instant },
  now: Instant,
): Promise<void> {
  const { appointmentId, start } = appointment;
  const afterMs = hours === 0 ? 0 : start - hours * HOUR_MS - now;
  if (afterMs <= 0 || start - now > QUEUED_WITHIN_MS) return takeBackReminder(client, appointmentId);
  await enqueue(
    client,
    REMIND,
    { clinicId, appointmentId, start },
    { key: reminderKey(appointmentId), afterMs },
  );
}

/** Reminds of it at once, should it still stand. */
export const remindNow = (
  client: PoolClient,
  clinicId: ClinicId,
  { appointmentId, start }: { appointmentId: string; start: Instant },
): Promise<void> =>
  enqueue(client, REMIND, { clinicId, appointmentId, start }, { key: reminderKey(appointmentId) });

export const takeBackReminder = (client: PoolClient, appointmentId: string): Promise<void> =>
  takeBackJob(client, reminderKey(appointmentId));

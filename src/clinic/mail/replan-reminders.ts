import type { Pool, PoolClient } from 'pg';
import { HOUR_MS, type Instant } from '../../domain/time/instant.ts';
import { type ClinicId, inClinic } from '../database/in-clinic.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { findClinicById } from '../use-cases/clinics.ts';
import { appointmentsAhead, remindersWaiting } from './find-forgotten.ts';
import { remindNow, scheduleReminder } from './reminder.ts';

/** The name of the job that puts the reminders of a clinic at other hours. */
export const REPLAN_REMINDERS = 'replan-reminders';

/** After the clinic has chosen other hours. */
export const wantRemindersReplanned = (client: PoolClient, clinicId: ClinicId): Promise<void> =>
  enqueue(client, REPLAN_REMINDERS, { clinicId }, { key: `replan/${clinicId}` });

/**
 * Has each reminder that waits come by the hours of the clinic as they are now. One whose time is over by these hours,
 * and was still to come by the old ones, goes at once; nobody is reminded twice.
 */
export async function replanReminders(pool: Pool, clinicId: ClinicId, now: Instant): Promise<void> {
  const clinic = await findClinicById(pool, clinicId);
  if (!clinic) return;
  const ahead = await inClinic(pool, clinicId, (client) => appointmentsAhead(client, clinicId, now));
  const waiting = await remindersWaiting(pool, ahead);
  for (const appointment of ahead) {
    const isDue =
      clinic.reminderHours > 0 &&
      waiting.has(appointment.appointmentId) &&
      appointment.start - clinic.reminderHours * HOUR_MS <= now;
    await inClinic(pool, clinicId, (client) =>
      isDue ? remindNow(client, clinicId, appointment) : scheduleReminder(client, clinic, appointment, now),
    );
  }
}

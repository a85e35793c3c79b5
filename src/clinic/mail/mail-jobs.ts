import { z } from 'zod';
import { HOUR_MS, MINUTE_MS } from '../../domain/time/instant.ts';
import { type ClinicId, inClinic } from '../database/in-clinic.ts';
import { remindDevices } from '../push/remind-devices.ts';
import { SEND_MAIL } from './keep-mail.ts';
import type { Office } from './office.ts';
import { REMIND, reminderHours, scheduleReminder } from './reminder.ts';
import { REPLAN_REMINDERS, replanReminders } from './replan-reminders.ts';
import { sendMail } from './send-mail.ts';
import { tellOfReminder } from './told.ts';

const clinicId = z.uuid().transform((id) => id as ClinicId);
const ofAClinic = z.object({ clinicId });
const mailToSend = z.object({ clinicId, mailId: z.uuid() });
const reminder = z.object({ clinicId, appointmentId: z.uuid(), start: z.number() });

/** What waits for the mail server. */
export const mailJobs = (office: Office) => ({
  [SEND_MAIL]: (payload: unknown) => sendMail(office, mailToSend.parse(payload)),
});

/** What happens when the time of a reminder has come. */
export const reminderJobs = ({ pool, now }: Pick<Office, 'pool' | 'now'>) => ({
  [REPLAN_REMINDERS]: (payload: unknown) => replanReminders(pool, ofAClinic.parse(payload).clinicId, now()),
  async [REMIND](payload: unknown): Promise<void> {
    const { clinicId: id, ...appointment } = reminder.parse(payload);
    await inClinic(pool, id, async (client) => {
      const hours = await reminderHours(client, id);
      if (hours === null || appointment.start <= now()) return;
      // The clinic has chosen a shorter time since.
      const isEarly = appointment.start - hours * HOUR_MS > now() + MINUTE_MS;
      if (isEarly) await scheduleReminder(client, { clinicId: id, reminderHours: hours }, appointment, now());
      else {
        await tellOfReminder(client, id, { ...appointment, now: now() });
        await remindDevices(client, id, { ...appointment, now: now() });
      }
    });
  },
});

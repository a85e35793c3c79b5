import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import type { ClinicId } from '../../database/in-clinic.ts';
import { wantRemindersReplanned } from '../../mail/replan-reminders.ts';
import { type Actor, noteAudit } from '../audit.ts';
import type { Clinic } from '../clinics.ts';
import { bookedAhead } from './affected-appointments.ts';
import { changedFields, oneAtATime, type Saved, seenMark } from './saved.ts';

/** What the owner may change of the clinic itself. */
export type ClinicSettings = Omit<Clinic, 'clinicId' | 'slug'>;

export async function clinicSettings(client: PoolClient, clinicId: ClinicId): Promise<ClinicSettings> {
  const { rows } = await client.query<ClinicSettings>(
    `select name, is_demo as "isDemo", time_zone as "timeZone", phone, email, address, directions,
       lead_minutes as "leadMinutes", horizon_days as "horizonDays", step_minutes as "stepMinutes",
       hold_minutes as "holdMinutes", change_notice_minutes as "changeNoticeMinutes",
       offer_minutes as "offerMinutes", reply_hours as "replyHours", reminder_hours as "reminderHours"
     from clinic where clinic_id = $1`,
    [clinicId],
  );
  const [settings] = rows;
  if (!settings) throw new Error('The clinic of the request is not there');
  return settings;
}

/** Another zone moves what the clocks show of each appointment; those are named first unless `isSure`. */
export async function saveClinicSettings(
  client: PoolClient,
  clinic: Clinic,
  { settings, seen, isSure, by }: { settings: ClinicSettings; seen: string; isSure: boolean; by: Actor },
  now: Instant,
): Promise<Saved<ClinicSettings>> {
  await oneAtATime(client, clinic.clinicId);
  const before = await clinicSettings(client, clinic.clinicId);
  if (seenMark(before) !== seen) return { kind: 'changed', now: before };
  if (!isSure && before.timeZone !== settings.timeZone) {
    const appointments = await bookedAhead(client, clinic, { now });
    if (appointments.length > 0) return { kind: 'affects', appointments };
  }
  await client.query(
    `update clinic set name = $2, is_demo = $3, time_zone = $4, phone = $5, email = $6, address = $7,
       directions = $8, lead_minutes = $9, horizon_days = $10, step_minutes = $11, hold_minutes = $12,
       change_notice_minutes = $13, offer_minutes = $14, reply_hours = $15, reminder_hours = $16
     where clinic_id = $1`,
    [
      clinic.clinicId,
      settings.name,
      settings.isDemo,
      settings.timeZone,
      settings.phone,
      settings.email,
      settings.address,
      settings.directions,
      settings.leadMinutes,
      settings.horizonDays,
      settings.stepMinutes,
      settings.holdMinutes,
      settings.changeNoticeMinutes,
      settings.offerMinutes,
      settings.replyHours,
      settings.reminderHours,
    ],
  );
  const fields = changedFields(before, settings);
  if (fields.length > 0)
    await noteAudit(client, clinic.clinicId, { actor: by, action: 'settings changed', details: { fields } });
  if (fields.includes('reminderHours')) await wantRemindersReplanned(client, clinic.clinicId);
  return { kind: 'saved' };
}

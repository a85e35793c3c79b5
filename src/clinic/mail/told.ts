import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import type { ClinicId } from '../database/in-clinic.ts';
import type { Clinic } from '../use-cases/clinics.ts';
import { keepMail } from './keep-mail.ts';
import { QUEUED_WITHIN_MS, scheduleReminder, takeBackReminder } from './reminder.ts';
import { MOVE_SETTLES_MS, type ToldPlace } from './told-place.ts';

export interface Standing {
  start: Instant;
  version: number;
  email: string | null;
}

/** Null for what is no appointment, or only held. */
async function standing(
  client: PoolClient,
  clinicId: ClinicId,
  appointmentId: string,
): Promise<Standing | null> {
  const { rows } = await client.query<{ startsAt: Date; version: number; email: string | null }>(
    `select starts_at as "startsAt", version, email from appointment
     join patient using (clinic_id, patient_id) where clinic_id = $1 and appointment_id = $2`,
    [clinicId, appointmentId],
  );
  const [row] = rows;
  return row ? { start: row.startsAt.getTime(), version: row.version, email: row.email } : null;
}

/** Tells the patient by mail, where they gave an address, and has them reminded of what stands now. */
export async function tellOfAppointment(
  client: PoolClient,
  clinic: Clinic,
  {
    kind,
    appointmentId,
    now,
    known,
    told,
  }: {
    kind: 'booked' | 'moved' | 'cancelled';
    appointmentId: string;
    now: Instant;
    /** What stands, where whoever calls has just written it. */
    known?: Standing | undefined;
    /** What they know before a move that may be taken back in a moment; null where that is not certain. */
    told?: ToldPlace | null | undefined;
  },
): Promise<void> {
  const { clinicId } = clinic;
  const appointment = known ?? (await standing(client, clinicId, appointmentId));
  if (!appointment) return;
  const { start, version, email } = appointment;
  const hasNoReminderYet = kind === 'booked' && start - now > QUEUED_WITHIN_MS;
  await Promise.all([
    kind === 'cancelled' && takeBackReminder(client, appointmentId),
    kind !== 'cancelled' &&
      !hasNoReminderYet &&
      scheduleReminder(client, clinic, { appointmentId, start }, now),
    // Staff also write down what has been: nobody has to be told of that.
    email !== null &&
      start > now &&
      keepMail(client, clinicId, {
        kind,
        key: `${kind}/${appointmentId}/${version}`,
        to: email,
        subjectId: appointmentId,
        data: { version, ...told },
        now,
        ...(told !== undefined && { afterMs: MOVE_SETTLES_MS }),
      }),
  ]);
}

/** Reminds of an appointment that stands at this version; nothing for somebody who gave no address. */
export async function tellOfReminder(
  client: PoolClient,
  clinicId: ClinicId,
  { appointmentId, start, now }: { appointmentId: string; start: Instant; now: Instant },
): Promise<void> {
  const appointment = await standing(client, clinicId, appointmentId);
  if (!appointment || appointment.email === null || appointment.start !== start) return;
  await keepMail(client, clinicId, {
    kind: 'reminder',
    key: `reminder/${appointmentId}/${appointment.version}`,
    to: appointment.email,
    subjectId: appointmentId,
    data: { version: appointment.version },
    now,
  });
}

/** Tells the clinic that somebody asked, without who or what: that is read in the inbox. */
export const tellOfQuestion = (
  client: PoolClient,
  clinic: Clinic,
  { questionId, now }: { questionId: string; now: Instant },
): Promise<void> =>
  keepMail(client, clinic.clinicId, {
    kind: 'question',
    key: `question/${questionId}`,
    to: clinic.email,
    subjectId: questionId,
    now,
  });

/** Sends what staff wrote to whoever asked. `answerId` is the answer's own: each answer goes out once. */
export async function mailAnswer(
  client: PoolClient,
  clinic: Clinic,
  { questionId, answerId, text, now }: { questionId: string; answerId: string; text: string; now: Instant },
): Promise<void> {
  const { rows } = await client.query<{ email: string | null }>(
    'select email from question where clinic_id = $1 and question_id = $2',
    [clinic.clinicId, questionId],
  );
  const email = rows[0]?.email ?? null;
  if (email === null) return;
  await keepMail(client, clinic.clinicId, {
    kind: 'answer',
    key: `answer/${answerId}`,
    to: email,
    subjectId: questionId,
    data: { text },
    now,
  });
}

/** Tells somebody on the waiting list that a time is kept for them; nothing where they gave no address. */
export async function mailOffer(
  client: PoolClient,
  clinic: Clinic,
  { offerId, now }: { offerId: string; now: Instant },
): Promise<void> {
  const { rows } = await client.query<{ email: string | null }>(
    `select email from waiting_offer join waiting_entry using (clinic_id, waiting_entry_id)
     where clinic_id = $1 and waiting_offer_id = $2`,
    [clinic.clinicId, offerId],
  );
  const email = rows[0]?.email ?? null;
  if (email === null) return;
  await keepMail(client, clinic.clinicId, {
    kind: 'offer',
    key: `offer/${offerId}`,
    to: email,
    subjectId: offerId,
    now,
  });
}

interface StaffLink {
  invitationId: string;
  round: number;
  email: string;
  /** The private address, from the root of the server. */
  path: string;
  endsAt: Instant;
  /** For a member who cannot sign in any more. */
  isNewSignIn: boolean;
  now: Instant;
}

/** Sends the link by which somebody joins the staff, or chooses a new way to sign in. */
export const mailStaffLink = (
  client: PoolClient,
  clinic: Clinic,
  { invitationId, round, email, path, endsAt, isNewSignIn, now }: StaffLink,
): Promise<void> =>
  keepMail(client, clinic.clinicId, {
    kind: isNewSignIn ? 'new-sign-in' : 'invitation',
    key: `invitation/${invitationId}/${round}`,
    to: email,
    subjectId: invitationId,
    data: { path, endsAt },
    now,
  });

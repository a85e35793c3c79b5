import type { PoolClient } from 'pg';
import type { WaitingWish } from '../../../domain/booking/waiting-list.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { newId } from '../../database/ids.ts';
import type { ClinicId } from '../../database/in-clinic.ts';
import { noteAudit, type Actor } from '../audit.ts';
import type { Contact } from '../booking/wish.ts';
import { notFound } from '../problem.ts';

export interface WaitingEntry extends WaitingWish {
  waitingEntryId: string;
  serviceId: string;
  serviceName: string;
  practitionerName: string | null;
  contact: Contact;
  /** The appointment that an earlier time would take the place of; null for whoever has none. */
  appointmentId: string | null;
  /** When that begins as it stands now. */
  earlierThan: Instant | null;
  since: Instant;
}

interface Row extends Omit<WaitingEntry, 'contact' | 'since' | 'earlierThan'> {
  name: string;
  phone: string | null;
  email: string | null;
  earlierThan: Date | null;
  since: Date;
}

/** Everybody who waits, first come first; one of them with `waitingEntryId`. */
export async function waitingEntries(
  client: PoolClient,
  clinicId: ClinicId,
  { waitingEntryId, practitionerId }: { waitingEntryId?: string; practitionerId?: string } = {},
): Promise<WaitingEntry[]> {
  const { rows } = await client.query<Row>(
    `select waiting_entry_id as "waitingEntryId", w.service_id as "serviceId", s.name as "serviceName",
       w.practitioner_id as "practitionerId", p.name as "practitionerName", w.name, w.phone, w.email,
       first_day::text as "firstDay", last_day::text as "lastDay", from_minutes as "fromMinutes",
       until_minutes as "untilMinutes", weekdays, w.appointment_id as "appointmentId", a.starts_at as "earlierThan",
       w.created_at as since
     from waiting_entry w
     join service s on s.clinic_id = w.clinic_id and s.service_id = w.service_id
     left join practitioner p on p.clinic_id = w.clinic_id and p.practitioner_id = w.practitioner_id
     left join appointment a on a.clinic_id = w.clinic_id and a.appointment_id = w.appointment_id
     where w.clinic_id = $1 and w.status = 'waiting' and ($2::uuid is null or waiting_entry_id = $2)
       and ($3::uuid is null or exists (select from practitioner_service gives where gives.clinic_id = w.clinic_id
         and gives.practitioner_id = $3 and gives.service_id = w.service_id))
     order by w.created_at, waiting_entry_id`,
    [clinicId, waitingEntryId ?? null, practitionerId ?? null],
  );
  return rows.map(({ name, phone, email, since, earlierThan, ...entry }) => ({
    ...entry,
    contact: { name, ...(phone !== null && { phone }), ...(email !== null && { email }) },
    earlierThan: earlierThan?.getTime() ?? null,
    since: since.getTime(),
  }));
}

interface Joining extends WaitingWish {
  serviceId: string;
  contact: Contact;
  appointmentId: string | null;
}

/** Puts somebody at the end of the list. */
export async function joinWaitingList(
  client: PoolClient,
  clinicId: ClinicId,
  { contact, ...wish }: Joining,
  by: Actor,
): Promise<{ waitingEntryId: string }> {
  const waitingEntryId = newId();
  await client.query(
    `insert into waiting_entry (clinic_id, waiting_entry_id, service_id, practitioner_id, name, phone, email, first_day,
       last_day, from_minutes, until_minutes, weekdays, appointment_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      clinicId,
      waitingEntryId,
      wish.serviceId,
      wish.practitionerId,
      contact.name,
      contact.phone ?? null,
      contact.email ?? null,
      wish.firstDay,
      wish.lastDay,
      wish.fromMinutes,
      wish.untilMinutes,
      wish.weekdays,
      wish.appointmentId,
    ],
  );
  await noteAudit(client, clinicId, { actor: by, action: 'waiting list joined', subjectId: waitingEntryId });
  return { waitingEntryId };
}

/** Puts whoever has this appointment on the list for an earlier time of the same service; once more changes the wish. */
export async function joinForEarlier(
  client: PoolClient,
  clinicId: ClinicId,
  appointmentId: string,
  wish: WaitingWish,
): Promise<{ waitingEntryId: string }> {
  const { rows } = await client.query<{
    serviceId: string;
    name: string;
    phone: string | null;
    email: string | null;
  }>(
    `select a.service_id as "serviceId", name, phone, email from appointment a
     join patient of on of.clinic_id = a.clinic_id and of.patient_id = a.patient_id
     where a.clinic_id = $1 and appointment_id = $2 and status = 'booked'`,
    [clinicId, appointmentId],
  );
  const [row] = rows;
  if (!row) throw notFound('appointment');
  await client.query(
    `update waiting_entry set status = 'left' where clinic_id = $1 and appointment_id = $2 and status = 'waiting'`,
    [clinicId, appointmentId],
  );
  const { serviceId, name, phone, email } = row;
  const contact = { name, ...(phone !== null && { phone }), ...(email !== null && { email }) };
  return joinWaitingList(client, clinicId, { ...wish, serviceId, contact, appointmentId }, 'patient');
}

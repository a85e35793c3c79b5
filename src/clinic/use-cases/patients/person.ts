import type { PoolClient } from 'pg';
import type { Interval } from '../../../domain/booking/interval.ts';
import { noteAudit } from '../audit.ts';
import type { Contact } from '../booking/wish.ts';
import type { AppointmentDetails } from '../clinic-details.ts';
import type { Clinic } from '../clinics.ts';
import { notFound } from '../problem.ts';
import type { StaffMember } from '../staff-member.ts';
import { type FoundPatient, sharesContact } from './find-patients.ts';
import { phoneDigits } from './phone-digits.ts';
import { beginsWith, endOf, reversed } from './search-columns.ts';

export interface PersonAppointment extends Interval {
  appointmentId: string;
  status: AppointmentDetails['status'];
  isOverbooked: boolean;
  serviceName: string;
  practitionerName: string;
}

export interface Person extends FoundPatient {
  /** Earliest first; of every booking they made with this name and this contact. */
  appointments: PersonAppointment[];
  didNotAttend: number;
  /** Others with the same phone number or e-mail address. */
  sharing: FoundPatient[];
}

interface RelatedRow extends FoundPatient {
  isSame: boolean;
}

// The end of a number is typed in one way, whatever stands before it.
const TELLING_DIGITS = 6;

/** Whoever shares a contact with this patient, and which of them are the same person; empty when nobody is known. */
async function related(client: PoolClient, clinic: Clinic, patientId: string): Promise<RelatedRow[]> {
  const { rows: selves } = await client.query<FoundPatient>(
    `select patient_id as "patientId", name, phone, email from patient where clinic_id = $1 and patient_id = $2`,
    [clinic.clinicId, patientId],
  );
  const [self] = selves;
  if (!self) return [];
  const ending = reversed(phoneDigits(self.phone ?? '').slice(-TELLING_DIGITS)) || null;
  const { rows } = await client.query<FoundPatient>(
    `select patient_id as "patientId", name, phone, email from patient
     where clinic_id = $1 and (
       patient_id = $2 or lower_email = $3 or ${beginsWith('phone_digits_reversed', 4)})
     order by created_at desc, patient_id desc`,
    [
      clinic.clinicId,
      patientId,
      self.email?.toLowerCase() ?? null,
      ending,
      ending === null ? null : endOf(ending),
    ],
  );
  return rows
    .filter((row) => row.patientId === patientId || sharesContact(row, self))
    .map((row) => ({ ...row, isSame: row.name.toLowerCase() === self.name.toLowerCase() }));
}

/** Refuses when nobody is known by this id. */
export async function personOf(client: PoolClient, clinic: Clinic, patientId: string): Promise<Person> {
  const rows = await related(client, clinic, patientId);
  const self = rows.find((row) => row.patientId === patientId);
  if (!self) throw notFound('person');
  const { rows: appointments } = await client.query<
    Omit<PersonAppointment, 'start' | 'end'> & { startsAt: Date; endsAt: Date }
  >(
    `select a.appointment_id as "appointmentId", a.starts_at as "startsAt", a.ends_at as "endsAt", a.status,
       a.is_overbooked as "isOverbooked", s.name as "serviceName", p.name as "practitionerName"
     from appointment a
     join service s on s.clinic_id = a.clinic_id and s.service_id = a.service_id
     join practitioner p on p.clinic_id = a.clinic_id and p.practitioner_id = a.practitioner_id
     where a.clinic_id = $1 and a.patient_id = any($2::uuid[]) order by a.starts_at`,
    [clinic.clinicId, rows.filter(({ isSame }) => isSame).map((row) => row.patientId)],
  );
  const seen = new Set<string>();
  const { name, phone, email } = self;
  return {
    patientId,
    name,
    phone,
    email,
    appointments: appointments.map(({ startsAt, endsAt, ...one }) => ({
      ...one,
      start: startsAt.getTime(),
      end: endsAt.getTime(),
    })),
    didNotAttend: appointments.filter(({ status }) => status === 'did-not-attend').length,
    sharing: rows.filter((row) => {
      const key = row.name.toLowerCase();
      if (row.isSame || seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  };
}

/** Changes how they are called and reached, in every booking they made; what is the same already changes nothing. */
export async function changeContact(
  client: PoolClient,
  clinic: Clinic,
  staff: StaffMember,
  patientId: string,
  { name, phone, email }: Contact,
): Promise<void> {
  const rows = await related(client, clinic, patientId);
  if (!rows.some((row) => row.patientId === patientId)) throw notFound('person');
  const ids = rows.filter(({ isSame }) => isSame).map((row) => row.patientId);
  const { rows: changed } = await client.query<{ patientId: string; fields: string[] }>(
    `with was as (select patient_id, name, phone, email from patient where clinic_id = $1 and patient_id = any($2::uuid[]))
     update patient p set name = $3, phone = $4, email = $5 from was
     where p.clinic_id = $1 and p.patient_id = was.patient_id
       and (was.name, was.phone, was.email) is distinct from ($3, $4, $5)
     returning p.patient_id as "patientId", array_remove(array[
       case when was.name is distinct from $3 then 'name' end,
       case when was.phone is distinct from $4 then 'phone' end,
       case when was.email is distinct from $5 then 'email' end], null) as fields`,
    [clinic.clinicId, ids, name, phone ?? null, email ?? null],
  );
  for (const { patientId: subjectId, fields } of changed)
    await noteAudit(client, clinic.clinicId, {
      actor: `staff:${staff.staffId}`,
      action: 'patient contact changed',
      subjectId,
      details: { fields },
    });
}

import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { iso } from '../booking/wish.ts';
import type { Clinic } from '../clinics.ts';
import { phoneDigits, phoneDigitsSql } from '../patients/phone-digits.ts';
import { notFound } from '../problem.ts';

export const recordKinds = ['patient', 'question', 'waiting'] as const;

/** Where somebody left their name and how to reach them. */
export interface PersonRecord {
  kind: (typeof recordKinds)[number];
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  /** Epoch milliseconds, when it was left. */
  at: number;
  appointments: number;
  appointmentsToCome: number;
}

export interface ContactOfPerson {
  name: string;
  phone: string;
  email: string;
}

/** How the patient can be reached; empty texts where there is nothing. */
export async function contactOfPatient(
  client: PoolClient,
  clinic: Clinic,
  patientId: string,
): Promise<ContactOfPerson> {
  const { rows } = await client.query<ContactOfPerson>(
    `select name, coalesce(phone, '') as phone, coalesce(email, '') as email from patient
     where clinic_id = $1 and patient_id = $2 and erased_at is null`,
    [clinic.clinicId, patientId],
  );
  if (!rows[0]) throw notFound('person');
  return rows[0];
}

const sameContact = `((t.email is not null and lower(t.email) = $2) or (t.phone is not null and ${phoneDigitsSql('t.phone')} = $3))`;

/**
 * Everything that was left with this phone number, in any spelling, or this e-mail address; newest first. Several
 * people may share a phone: whoever reads this decides which of it is one person.
 */
export async function recordsWith(
  client: PoolClient,
  clinic: Clinic,
  { phone, email }: Pick<ContactOfPerson, 'phone' | 'email'>,
  now: Instant,
): Promise<PersonRecord[]> {
  const { rows } = await client.query<Omit<PersonRecord, 'at'> & { at: Date }>(
    `select 'patient' as kind, patient_id as id, name, phone, email, created_at as at,
       (select count(*)::int from appointment a where a.clinic_id = $1 and a.patient_id = t.patient_id) as appointments,
       (select count(*)::int from appointment a where a.clinic_id = $1 and a.patient_id = t.patient_id
          and a.status = 'booked' and a.starts_at > $4) as "appointmentsToCome"
     from patient t where clinic_id = $1 and erased_at is null and ${sameContact}
     union all
     select 'question', question_id, name, phone, email, asked_at, 0, 0
     from question t where clinic_id = $1 and ${sameContact}
     union all
     select 'waiting', waiting_entry_id, name, phone, email, created_at, 0, 0
     from waiting_entry t where clinic_id = $1 and ${sameContact}
     order by at desc, id desc`,
    [clinic.clinicId, email.trim().toLowerCase() || null, phoneDigits(phone) || null, iso(now)],
  );
  return rows.map(({ at, ...record }) => ({ ...record, at: at.getTime() }));
}

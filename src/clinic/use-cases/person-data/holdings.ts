import type { PoolClient } from 'pg';
import type { Clinic } from '../clinics.ts';
import type { PersonRecord } from './records.ts';

export type ChosenRecord = Pick<PersonRecord, 'kind' | 'id'>;

/** What leads to one person in the tables of a clinic. */
export interface Traces {
  patients: string[];
  questions: string[];
  waiting: string[];
  appointments: string[];
  /** All of these ids, and those of what was offered to them. */
  ids: string[];
  /** In lower case; those that nobody else in the clinic shares. */
  emails: string[];
}

interface Holding {
  table: string;
  words: string;
  /** Which rows are about the person; `$2` are the traces named by `by`. */
  rows: string;
  by: keyof Traces;
  /** What is set instead where the row stays; null where it stays as it is. */
  erase: 'delete' | { set: string } | null;
  /** Keys and hashes, which say nothing to anybody, and what only repeats another column. */
  leftOut?: readonly string[];
}

/**
 * Every place in which something of a person stands, in the order in which it can be erased. A test holds this list
 * against the tables of the database.
 */
export const holdings: readonly Holding[] = [
  {
    table: 'audit_event',
    words: 'What was done, from the log',
    rows: 'subject_id = any($2::uuid[])',
    by: 'ids',
    erase: null,
  },
  {
    table: 'push_subscription',
    words: 'Reminders on a device',
    rows: 'appointment_id = any($2::uuid[])',
    by: 'appointments',
    erase: 'delete',
    leftOut: ['endpoint', 'p256dh', 'auth', 'server_key'],
  },
  {
    table: 'appointment_summary',
    words: 'What was handed over with a booking',
    rows: 'appointment_id = any($2::uuid[])',
    by: 'appointments',
    erase: 'delete',
  },
  {
    table: 'mail',
    words: 'Mails',
    rows: 'subject_id = any($2::uuid[])',
    by: 'ids',
    erase: 'delete',
  },
  {
    table: 'mail',
    words: 'Mails',
    rows: 'lower(recipient) = any($2::text[])',
    by: 'emails',
    erase: 'delete',
  },
  {
    table: 'idempotency_key',
    words: 'Answers kept for a lost reply',
    rows: 'exists (select from unnest($2::text[]) as trace where position(trace in answer::text) > 0)',
    by: 'ids',
    erase: 'delete',
    leftOut: ['request_hash'],
  },
  {
    table: 'question_answer',
    words: 'Answers to questions',
    rows: 'question_id = any($2::uuid[])',
    by: 'questions',
    erase: 'delete',
  },
  {
    table: 'question',
    words: 'Questions',
    rows: 'question_id = any($2::uuid[])',
    by: 'questions',
    erase: 'delete',
  },
  {
    table: 'waiting_offer',
    words: 'Times offered from the waiting list',
    rows: 'waiting_entry_id = any($2::uuid[])',
    by: 'waiting',
    erase: 'delete',
  },
  {
    table: 'waiting_entry',
    words: 'Waiting list',
    rows: 'waiting_entry_id = any($2::uuid[])',
    by: 'waiting',
    erase: 'delete',
  },
  {
    table: 'appointment',
    words: 'Appointments',
    rows: 'appointment_id = any($2::uuid[])',
    by: 'appointments',
    // The reason is in the words of staff, and may name somebody.
    erase: { set: `overbooked_reason = case when is_overbooked then 'erased' end` },
  },
  {
    table: 'patient',
    words: 'Name and contact',
    rows: 'patient_id = any($2::uuid[])',
    by: 'patients',
    erase: { set: `name = 'Erased', phone = null, email = null, erased_at = now()` },
    leftOut: [
      'lower_name',
      'lower_name_2',
      'lower_name_3',
      'lower_name_4',
      'lower_name_5',
      'lower_name_last',
      'lower_email',
      'phone_digits',
      'phone_digits_reversed',
    ],
  },
];

const idsOf = (chosen: readonly ChosenRecord[], kind: ChosenRecord['kind']) =>
  chosen.filter((record) => record.kind === kind).map(({ id }) => id);

/** What leads to the person whose records were chosen. The records are locked until the end of the transaction. */
export async function tracesOf(
  client: PoolClient,
  { clinicId }: Clinic,
  chosen: readonly ChosenRecord[],
): Promise<Traces> {
  const [patients, questions, waiting] = [
    idsOf(chosen, 'patient'),
    idsOf(chosen, 'question'),
    idsOf(chosen, 'waiting'),
  ];
  await client.query(
    'select from patient where clinic_id = $1 and patient_id = any($2::uuid[]) order by patient_id for update',
    [clinicId, patients],
  );
  const { rows: booked } = await client.query<{ id: string }>(
    `select appointment_id as id from appointment where clinic_id = $1 and patient_id = any($2::uuid[])
     order by appointment_id for update`,
    [clinicId, patients],
  );
  const { rows: offers } = await client.query<{ id: string }>(
    'select waiting_offer_id as id from waiting_offer where clinic_id = $1 and waiting_entry_id = any($2::uuid[])',
    [clinicId, waiting],
  );
  const { rows: emails } = await client.query<{ email: string }>(
    `with theirs as (
       select lower(email) as email from patient where clinic_id = $1 and patient_id = any($2::uuid[])
       union select lower(email) from question where clinic_id = $1 and question_id = any($2::uuid[])
       union select lower(email) from waiting_entry where clinic_id = $1 and waiting_entry_id = any($2::uuid[]))
     select email from theirs t where email is not null
       and not exists (select from patient p
         where p.clinic_id = $1 and lower(p.email) = t.email and p.patient_id <> all($2::uuid[]))
       and not exists (select from question q
         where q.clinic_id = $1 and lower(q.email) = t.email and q.question_id <> all($2::uuid[]))
       and not exists (select from waiting_entry w
         where w.clinic_id = $1 and lower(w.email) = t.email and w.waiting_entry_id <> all($2::uuid[]))`,
    [clinicId, [...patients, ...questions, ...waiting]],
  );
  const appointments = booked.map(({ id }) => id);
  return {
    patients,
    questions,
    waiting,
    appointments,
    ids: [...patients, ...questions, ...waiting, ...appointments, ...offers.map(({ id }) => id)],
    emails: emails.map(({ email }) => email),
  };
}

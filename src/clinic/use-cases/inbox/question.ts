import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import type { ClinicId } from '../../database/in-clinic.ts';
import { phoneDigits, phoneDigitsSql } from '../patients/phone-digits.ts';

export interface QuestionAnswer {
  way: 'email' | 'phone';
  body: string;
  /** Null where whoever answered has gone. */
  by: string | null;
  staffId: string;
  answeredAt: Instant;
  /** What became of the mail; null where there was none, or where it is not kept any more. */
  mail: 'waiting' | 'sent' | 'failed' | null;
}

export interface Question {
  questionId: string;
  name: string;
  phone: string | null;
  email: string | null;
  body: string;
  askedAt: Instant;
  answeredAt: Instant | null;
  isSpam: boolean;
  spamReason: 'hidden-field' | 'no-stamp' | 'too-fast' | 'too-many' | 'staff' | null;
  /** Oldest first; those of a question that was put back as well. */
  answers: QuestionAnswer[];
}

interface QuestionRow extends Omit<Question, 'askedAt' | 'answeredAt' | 'answers'> {
  askedAt: Date;
  answeredAt: Date | null;
}

/** Null when there is none. `toChange` keeps others from changing it in this transaction. */
export async function questionOf(
  client: PoolClient,
  clinicId: ClinicId,
  questionId: string,
  { toChange = false } = {},
): Promise<Question | null> {
  const { rows } = await client.query<QuestionRow>(
    `select question_id as "questionId", name, phone, email, body, asked_at as "askedAt",
       answered_at as "answeredAt", is_spam as "isSpam", spam_reason as "spamReason"
     from question where clinic_id = $1 and question_id = $2 ${toChange ? 'for no key update' : ''}`,
    [clinicId, questionId],
  );
  const [row] = rows;
  if (!row) return null;
  const answers = await client.query<Omit<QuestionAnswer, 'answeredAt'> & { answeredAt: Date }>(
    `select a.way, a.body, s.name as by, a.answered_by as "staffId", a.answered_at as "answeredAt",
       case when m.sent_at is not null then 'sent' when m.dead_at is not null then 'failed'
         when m.mail_id is not null and m.dropped_at is null then 'waiting' end as mail
     from question_answer a
     left join staff s on s.clinic_id = a.clinic_id and s.staff_id = a.answered_by
     left join mail m on m.clinic_id = a.clinic_id and m.key = 'answer/' || a.question_answer_id
     where a.clinic_id = $1 and a.question_id = $2 order by a.answered_at, a.question_answer_id`,
    [clinicId, questionId],
  );
  return {
    ...row,
    askedAt: row.askedAt.getTime(),
    answeredAt: row.answeredAt?.getTime() ?? null,
    answers: answers.rows.map((answer) => ({ ...answer, answeredAt: answer.answeredAt.getTime() })),
  };
}

export interface OwnAppointment {
  appointmentId: string;
  start: Instant;
  serviceName: string;
  practitionerName: string;
  patientName: string;
  status: string;
}

const MOST_SHOWN = 5;

/** Appointments booked with the same e-mail address or phone number, newest first: perhaps of the same person. */
export async function appointmentsOfContact(
  client: PoolClient,
  clinicId: ClinicId,
  { phone, email }: Pick<Question, 'phone' | 'email'>,
): Promise<OwnAppointment[]> {
  const { rows } = await client.query<Omit<OwnAppointment, 'start'> & { start: string }>(
    `select a.appointment_id as "appointmentId", extract(epoch from starts_at) * 1000 as start,
       s.name as "serviceName", p.name as "practitionerName", t.name as "patientName", a.status
     from patient t
     join appointment a on a.clinic_id = t.clinic_id and a.patient_id = t.patient_id
     join service s on s.clinic_id = a.clinic_id and s.service_id = a.service_id
     join practitioner p on p.clinic_id = a.clinic_id and p.practitioner_id = a.practitioner_id
     where t.clinic_id = $1 and t.patient_id in (
       select patient_id from patient where clinic_id = $1 and lower(email) = lower($2)
       union all
       select patient_id from patient where clinic_id = $1 and ${phoneDigitsSql('phone')} = $3)
     order by starts_at desc limit ${MOST_SHOWN}`,
    [clinicId, email, phone === null ? null : phoneDigits(phone)],
  );
  return rows.map((row) => ({ ...row, start: Number(row.start) }));
}

import type { PoolClient } from 'pg';
import type { ClinicId } from '../../database/in-clinic.ts';
import { type Actor, noteAudit } from '../audit.ts';

/** How long a clinic keeps what it no longer needs. */
export interface Retention {
  /** A name and contact, after the last appointment. */
  personMonths: number;
  /** A question, after it was answered. One that waits for its answer is kept. */
  questionMonths: number;
  /** A mail, after it was sent or given up. */
  mailDays: number;
  /** A line of the log. */
  auditMonths: number;
}

/** The same borders as in the table `retention`. */
export const retentionLimits = {
  personMonths: { least: 1, most: 240, usual: 36 },
  questionMonths: { least: 1, most: 240, usual: 12 },
  mailDays: { least: 7, most: 3650, usual: 90 },
  auditMonths: { least: 12, most: 240, usual: 72 },
} as const satisfies Record<keyof Retention, { least: number; most: number; usual: number }>;

const usual: Retention = {
  personMonths: retentionLimits.personMonths.usual,
  questionMonths: retentionLimits.questionMonths.usual,
  mailDays: retentionLimits.mailDays.usual,
  auditMonths: retentionLimits.auditMonths.usual,
};

export async function retentionOf(client: PoolClient, clinicId: ClinicId): Promise<Retention> {
  const { rows } = await client.query<Retention>(
    `select person_months as "personMonths", question_months as "questionMonths", mail_days as "mailDays",
       audit_months as "auditMonths"
     from retention where clinic_id = $1`,
    [clinicId],
  );
  return rows[0] ?? usual;
}

/** Takes effect with the next night's work; what was erased by then does not come back. */
export async function changeRetention(
  client: PoolClient,
  clinicId: ClinicId,
  { personMonths, questionMonths, mailDays, auditMonths }: Retention,
  by: Actor,
): Promise<void> {
  await client.query(
    `insert into retention (clinic_id, person_months, question_months, mail_days, audit_months)
     values ($1, $2, $3, $4, $5)
     on conflict (clinic_id) do update set person_months = excluded.person_months,
       question_months = excluded.question_months, mail_days = excluded.mail_days, audit_months = excluded.audit_months`,
    [clinicId, personMonths, questionMonths, mailDays, auditMonths],
  );
  await noteAudit(client, clinicId, {
    actor: by,
    action: 'retention changed',
    details: { personMonths, questionMonths, mailDays, auditMonths },
  });
}

import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import type { ClinicId } from '../../database/in-clinic.ts';

export interface AuditLine {
  auditEventId: string;
  at: Instant;
  /** `patient`, `system` or `staff:<id>`. */
  actor: string;
  /** Null where it was none of the staff, or somebody who is not known any more. */
  staffName: string | null;
  action: string;
  subjectId: string | null;
  /** The name of the service, practitioner or member that it is about; never that of a patient. */
  subjectName: string | null;
  details: Readonly<Record<string, unknown>>;
}

export interface AuditAsked {
  /** First words of what was done; null for all. */
  begins: readonly string[] | null;
  /** `patient`, `system` or the id of one of the staff; null for all. */
  who: string | null;
  /** The line that the page before ended with; null for the newest. */
  before: string | null;
}

export const LINES_A_PAGE = 50;

/** A page of the log, newest first. */
export async function auditLines(
  client: PoolClient,
  clinicId: ClinicId,
  { begins, who, before }: AuditAsked,
): Promise<AuditLine[]> {
  const actor = who === null || who === 'patient' || who === 'system' ? who : `staff:${who}`;
  const { rows } = await client.query<Omit<AuditLine, 'at'> & { at: Date }>(
    `select audit_event_id as "auditEventId", at, actor, s.name as "staffName", action, subject_id as "subjectId",
       coalesce(p.name, v.name, m.name) as "subjectName", details
     from audit_event e
     left join staff s on s.clinic_id = e.clinic_id and 'staff:' || s.staff_id = e.actor
     left join practitioner p on p.clinic_id = e.clinic_id and p.practitioner_id = e.subject_id
     left join service v on v.clinic_id = e.clinic_id and v.service_id = e.subject_id
     left join staff m on m.clinic_id = e.clinic_id and m.staff_id = e.subject_id
     where e.clinic_id = $1 and ($2::uuid is null or audit_event_id < $2)
       and ($3::text[] is null or split_part(action, ' ', 1) = any($3)) and ($4::text is null or actor = $4)
     order by audit_event_id desc limit ${LINES_A_PAGE}`,
    [clinicId, before, begins, actor],
  );
  return rows.map(({ at, ...line }) => ({ ...line, at: at.getTime() }));
}

/** Everybody who is or was in the staff. */
export async function staffNames(
  client: PoolClient,
  clinicId: ClinicId,
): Promise<{ staffId: string; name: string }[]> {
  const { rows } = await client.query<{ staffId: string; name: string }>(
    'select staff_id as "staffId", name from staff where clinic_id = $1 order by name, staff_id',
    [clinicId],
  );
  return rows;
}

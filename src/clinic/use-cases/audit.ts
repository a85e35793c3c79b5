import type { PoolClient } from 'pg';
import { newId } from '../database/ids.ts';
import type { ClinicId } from '../database/in-clinic.ts';

/** Who did it: somebody with a private link or a form, the program by itself, or one of the staff. */
export type Actor = 'patient' | 'system' | `staff:${string}`;

interface Audited {
  actor: Actor;
  /** What was done, in the past tense: `appointment booked`. */
  action: string;
  subjectId?: string;
  /** Ids, times and reasons; never a name, a contact or a secret. */
  details?: Readonly<Record<string, unknown>>;
}

/** Adds to the log, in the transaction of what was done; nobody changes or takes away a line. */
export async function noteAudit(client: PoolClient, clinicId: ClinicId, event: Audited): Promise<void> {
  await client.query(
    `insert into audit_event (clinic_id, audit_event_id, actor, action, subject_id, details)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      clinicId,
      newId(),
      event.actor,
      event.action,
      event.subjectId ?? null,
      JSON.stringify(event.details ?? {}),
    ],
  );
}

import type { PoolClient } from 'pg';
import { MINUTE_MS, type Instant } from '../../domain/time/instant.ts';
import type { ClinicId } from '../database/in-clinic.ts';

/** Staff may drag an appointment and take that back at once: nobody is told of what did not last. */
export const MOVE_SETTLES_MS = MINUTE_MS;

/** Where and when the patient believes their appointment to be. */
export interface ToldPlace {
  toldStart: Instant;
  toldPractitioner: string;
}

const OPEN = 'sent_at is null and dead_at is null and dropped_at is null';

/**
 * What the patient knows before a move by staff from `place`, at this version; takes back what nobody has tried to send
 * of the move just before. Null where that is not certain, because something is still on its way to them: also a move
 * that another has overtaken, for of that one they may have heard.
 */
export async function toldPlace(
  client: PoolClient,
  clinicId: ClinicId,
  appointmentId: string,
  { version, ...place }: ToldPlace & { version: number },
  now: Instant,
): Promise<ToldPlace | null> {
  // What is being sent just now is locked, and counts as on its way.
  const { rows } = await client.query<{ data: ToldPlace }>(
    `with untold as (select mail_id, data from mail where clinic_id = $1 and subject_id = $2 and kind = 'moved'
         and data ? 'toldStart' and (data ->> 'version')::int = $4 and attempts = 0 and ${OPEN} for update skip locked)
     update mail set dropped_at = $3, data = '{}' from untold
     where clinic_id = $1 and mail.mail_id = untold.mail_id returning untold.data`,
    [clinicId, appointmentId, new Date(now).toISOString(), version],
  );
  const { rowCount: onTheirWay } = await client.query(
    `select from mail where clinic_id = $1 and subject_id = $2 and kind in ('booked', 'moved') and ${OPEN} limit 1`,
    [clinicId, appointmentId],
  );
  if (onTheirWay !== 0) return null;
  const { toldStart, toldPractitioner } = rows[0]?.data ?? place;
  return { toldStart, toldPractitioner };
}

/** After a change that nobody is told of: what was still to be told is told of the new version. */
export async function keepToldOf(
  client: PoolClient,
  clinicId: ClinicId,
  appointmentId: string,
  { was, is }: { was: number; is: number },
): Promise<void> {
  await client.query(
    `update mail set data = data || jsonb_build_object('version', $4::int) where clinic_id = $1 and mail_id in
       (select mail_id from mail where clinic_id = $1 and subject_id = $2 and (data ->> 'version')::int = $3
          and ${OPEN} for update skip locked)`,
    [clinicId, appointmentId, was, is],
  );
}

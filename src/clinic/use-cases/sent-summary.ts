import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import type { TakeAlong, TakeAlongSection } from '../../wire/take-along.ts';
import { noteAudit } from './audit.ts';
import { iso } from './booking/wish.ts';
import type { ClinicId } from '../database/in-clinic.ts';
import { keepableJson } from '../keepable-text.ts';

/** The words a person agrees to by ticking the box; kept with what they sent. */
export const summaryConsent =
  'Send this summary to the clinic with my booking. The people who treat me may read it.';

export interface SentSummary {
  /** YYYY-MM-DD, by the person's own clock. */
  madeOn: string;
  sections: TakeAlongSection[];
  consent: string;
  consentedAt: Instant;
}

/** Keeps what the person agreed to send with their booking. */
export async function keepSummary(
  client: PoolClient,
  clinicId: ClinicId,
  appointmentId: string,
  { madeOn, sections }: TakeAlong,
  now: Instant,
): Promise<void> {
  await client.query(
    `insert into appointment_summary (clinic_id, appointment_id, made_on, sections, consent, consented_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [clinicId, appointmentId, madeOn, keepableJson(sections), summaryConsent, iso(now)],
  );
  await noteAudit(client, clinicId, {
    actor: 'patient',
    action: 'summary sent with consent',
    subjectId: appointmentId,
  });
}

/** Null when none was sent. */
export async function sentSummaryOf(
  client: PoolClient,
  clinicId: ClinicId,
  appointmentId: string,
): Promise<SentSummary | null> {
  const { rows } = await client.query<Omit<SentSummary, 'consentedAt'> & { consentedAt: Date }>(
    `select made_on::text as "madeOn", sections, consent, consented_at as "consentedAt"
     from appointment_summary where clinic_id = $1 and appointment_id = $2`,
    [clinicId, appointmentId],
  );
  const [row] = rows;
  return row ? { ...row, consentedAt: row.consentedAt.getTime() } : null;
}

import type { PoolClient } from 'pg';
import { HOUR_MS, type Instant } from '../../domain/time/instant.ts';
import { newId } from '../database/ids.ts';
import { tellOfQuestion } from '../mail/told.ts';
import { type Contact, iso } from './booking/wish.ts';
import type { Clinic } from './clinics.ts';
import type { StampDoubt } from './inbox/form-stamps.ts';

/** Why a question may come from a program. It is kept all the same, where staff look less often. */
export type Doubt = StampDoubt | 'hidden-field' | 'too-many';

/** More than this from one sender within an hour is looked at later. */
const MOST_AN_HOUR = 5;

async function isTooMany(
  client: PoolClient,
  clinic: Clinic,
  contact: Contact,
  now: Instant,
): Promise<boolean> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::integer from question
     where clinic_id = $1 and asked_at > $2 and (lower(email) = lower($3) or phone = $4)`,
    [clinic.clinicId, iso(now - HOUR_MS), contact.email ?? null, contact.phone ?? null],
  );
  return (rows[0]?.count ?? 0) >= MOST_AN_HOUR;
}

/** Keeps a question for the inbox of the clinic, or among what looks like spam; nothing is thrown away. */
export async function ask(
  client: PoolClient,
  clinic: Clinic,
  { contact, body, doubt = null }: { contact: Contact; body: string; doubt?: Doubt | null },
  now: Instant,
): Promise<{ questionId: string }> {
  const questionId = newId();
  const reason = doubt ?? ((await isTooMany(client, clinic, contact, now)) ? 'too-many' : null);
  await client.query(
    `insert into question (clinic_id, question_id, name, phone, email, body, asked_at, is_spam, spam_reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      clinic.clinicId,
      questionId,
      contact.name,
      contact.phone ?? null,
      contact.email ?? null,
      body,
      iso(now),
      reason !== null,
      reason,
    ],
  );
  // Nobody is called to what looks like spam.
  if (reason === null) await tellOfQuestion(client, clinic, { questionId, now });
  return { questionId };
}

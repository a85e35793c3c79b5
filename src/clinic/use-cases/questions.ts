import type { PoolClient } from 'pg';
import { newId } from '../database/ids.ts';
import type { Contact } from './booking/wish.ts';
import type { Clinic } from './clinics.ts';

/** Keeps a question for the inbox of the clinic. */
export async function ask(
  client: PoolClient,
  clinic: Clinic,
  { contact, body }: { contact: Contact; body: string },
): Promise<{ questionId: string }> {
  const questionId = newId();
  await client.query(
    'insert into question (clinic_id, question_id, name, phone, email, body) values ($1, $2, $3, $4, $5, $6)',
    [clinic.clinicId, questionId, contact.name, contact.phone ?? null, contact.email ?? null, body],
  );
  return { questionId };
}

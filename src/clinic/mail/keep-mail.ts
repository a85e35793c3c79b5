import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import { newId } from '../database/ids.ts';
import type { ClinicId } from '../database/in-clinic.ts';
import { enqueueOnceCommitted } from '../jobs/enqueue.ts';
import { isMailAddress } from './mail-address.ts';
import type { MailKind } from './mail.ts';

/** The name of the job that sends one mail. */
export const SEND_MAIL = 'send-mail';

export interface NewMail {
  kind: MailKind;
  /** Names what happened; for the same key there is one mail, however often it is asked for. */
  key: string;
  to: string;
  /** The appointment, question or offer it is about. */
  subjectId?: string;
  /** What the tables do not hold. */
  data?: Readonly<Record<string, string | number>>;
  now: Instant;
  /** Sent so much later. */
  afterMs?: number;
}

/** Keeps a mail to be sent when the transaction of `client` is committed. */
export async function keepMail(
  client: PoolClient,
  clinicId: ClinicId,
  { kind, key, to, subjectId, data = {}, now, afterMs = 0 }: NewMail,
): Promise<void> {
  const mailId = newId();
  const canBeSent = isMailAddress(to);
  const at = new Date(now).toISOString();
  const { rowCount } = await client.query(
    `insert into mail (clinic_id, mail_id, key, kind, recipient, subject_id, data, created_at, due_at, dead_at, last_error)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $11, $9, $10) on conflict (clinic_id, key) do nothing`,
    [
      clinicId,
      mailId,
      key,
      kind,
      to,
      subjectId ?? null,
      JSON.stringify(data),
      at,
      canBeSent ? null : at,
      canBeSent ? null : 'no-address',
      new Date(now + afterMs).toISOString(),
    ],
  );
  if (rowCount === 1 && canBeSent) await enqueueMail(client, clinicId, mailId, afterMs);
}

/** The key of the one job that sends a mail. */
export const mailKey = (mailId: string) => `mail/${mailId}`;

export const enqueueMail = (
  client: PoolClient,
  clinicId: ClinicId,
  mailId: string,
  afterMs = 0,
): Promise<void> =>
  enqueueOnceCommitted(client, SEND_MAIL, { clinicId, mailId }, { key: mailKey(mailId), afterMs });

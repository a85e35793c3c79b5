import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import type { ClinicId } from '../database/in-clinic.ts';
import { noteAudit } from '../use-cases/audit.ts';
import type { StaffMember } from '../use-cases/staff-member.ts';
import { enqueueMail } from './keep-mail.ts';
import type { ShownMail } from './kept-mails.ts';

export type MailState = 'dead' | 'waits' | 'sent' | 'shown' | 'dropped';

export interface MailLine {
  mailId: string;
  kind: string;
  recipient: string;
  state: MailState;
  createdAt: Instant;
  settledAt: Instant | null;
  dueAt: Instant;
  attempts: number;
  failure: string | null;
}

export interface MailDetails extends MailLine {
  shown: ShownMail | null;
}

export const mailFolders = ['all', 'not-sent'] as const;
export type MailFolder = (typeof mailFolders)[number];

export const MAILS_A_PAGE = 50;

interface Row {
  createdAt: Date;
  settledAt: Date | null;
  dueAt: Date;
}

const LINE = `mail_id as "mailId", kind, recipient, attempts, last_error as failure, due_at as "dueAt",
  created_at as "createdAt", coalesce(sent_at, dead_at, dropped_at) as "settledAt",
  case when dead_at is not null then 'dead' when dropped_at is not null then 'dropped'
    when shown is not null then 'shown' when sent_at is not null then 'sent' else 'waits' end as state`;

const lineOf = <T extends Row>({ createdAt, settledAt, dueAt, ...row }: T) => ({
  ...row,
  createdAt: createdAt.getTime(),
  settledAt: settledAt?.getTime() ?? null,
  dueAt: dueAt.getTime(),
});

/** Newest first, from `after` on. Not sent are those that were given up and those that were tried in vain. */
export async function mailsIn(
  client: PoolClient,
  clinicId: ClinicId,
  { folder, after }: { folder: MailFolder; after: string | null },
): Promise<MailLine[]> {
  const { rows } = await client.query<Omit<MailLine, keyof Row> & Row>(
    `select ${LINE} from mail where clinic_id = $1 and ($2::uuid is null or mail_id < $2)
       and ($3 or (sent_at is null and dropped_at is null and (dead_at is not null or last_error is not null)))
     order by mail_id desc limit ${MAILS_A_PAGE}`,
    [clinicId, after, folder === 'all'],
  );
  return rows.map(lineOf);
}

/** How many were given up or were tried in vain so far. */
export async function mailsNotSent(client: PoolClient, clinicId: ClinicId): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::integer from mail where clinic_id = $1 and sent_at is null and dropped_at is null
       and (dead_at is not null or last_error is not null)`,
    [clinicId],
  );
  return rows[0]?.count ?? 0;
}

/** Null when there is none. */
export async function mailOf(
  client: PoolClient,
  clinicId: ClinicId,
  mailId: string,
): Promise<MailDetails | null> {
  const { rows } = await client.query<Omit<MailDetails, keyof Row> & Row>(
    `select ${LINE}, shown from mail where clinic_id = $1 and mail_id = $2`,
    [clinicId, mailId],
  );
  const [row] = rows;
  return row ? lineOf(row) : null;
}

/**
 * Sends a mail that was given up, or that waits for its next try, at once. Anything else is left as it is, so that two
 * who press at once send one mail.
 */
export async function sendAgain(
  client: PoolClient,
  clinicId: ClinicId,
  { mailId, staff, now }: { mailId: string; staff: StaffMember; now: Instant },
): Promise<void> {
  const { rowCount } = await client.query(
    `update mail set dead_at = null, attempts = 0, last_error = null, due_at = $3 where clinic_id = $1 and mail_id =
       (select mail_id from mail where clinic_id = $1 and mail_id = $2 and last_error is not null
          and last_error <> 'no-address' and sent_at is null and dropped_at is null for update skip locked)`,
    [clinicId, mailId, new Date(now).toISOString()],
  );
  if (rowCount !== 1) return;
  await enqueueMail(client, clinicId, mailId);
  await noteAudit(client, clinicId, {
    actor: `staff:${staff.staffId}`,
    action: 'mail sent-again',
    subjectId: mailId,
  });
}

import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import type { ClinicId } from '../database/in-clinic.ts';
import type { MailCalendar } from './mail.ts';
import type { MailFailure } from './post.ts';
import type { KeptMail } from './words/writing.ts';

// Found by its id alone, and only then looked at: asked for both at once, a database that has not counted a heap of
// waiting mails yet reads all of them for each.
const one = (columns: string) =>
  `select ${columns}, num_nonnulls(sent_at, dead_at, dropped_at) = 0 as is_open from mail
   where clinic_id = $1 and mail_id = $2 for update`;

export interface ShownMail {
  subject: string;
  text: string;
  html: string;
  calendar: MailCalendar | null;
}

/** How one try ended. */
export type Outcome =
  | { kind: 'sent' }
  | { kind: 'shown'; shown: ShownMail }
  | { kind: 'dropped' }
  | { kind: 'not-taken'; failure: MailFailure };

const at = (instant: Instant) => new Date(instant).toISOString();

/** Counts a try before it is made. Null when the mail is settled, or somebody else has it in hand. */
export async function countTry(
  client: PoolClient,
  clinicId: ClinicId,
  mailId: string,
  now: Instant,
): Promise<number | null> {
  const { rows } = await client.query<{ attempts: number }>(
    `with one as (${one('mail_id as id')} skip locked)
     update mail set attempts = attempts + 1, tried_at = $3 from one
     where clinic_id = $1 and mail_id = id and is_open returning attempts`,
    [clinicId, mailId, at(now)],
  );
  return rows[0]?.attempts ?? null;
}

/** The mail, locked until the transaction ends, or null as above. */
export async function lockMail(
  client: PoolClient,
  clinicId: ClinicId,
  mailId: string,
): Promise<KeptMail | null> {
  const { rows } = await client.query<KeptMail>(
    `with one as (${one('kind, recipient, subject_id as "subjectId", data')} skip locked)
     select kind, recipient, "subjectId", data from one where is_open`,
    [clinicId, mailId],
  );
  return rows[0] ?? null;
}

/** Writes down what cannot change any more; once more changes nothing. */
export async function settle(
  client: PoolClient,
  clinicId: ClinicId,
  mailId: string,
  outcome: Outcome | { kind: 'dead'; failure: MailFailure },
  now: Instant,
): Promise<void> {
  const column = outcome.kind === 'dead' ? 'dead_at' : outcome.kind === 'dropped' ? 'dropped_at' : 'sent_at';
  await client.query(
    `with one as (${one('mail_id as id')})
     update mail set ${column} = $3, shown = $4, last_error = coalesce($5, last_error),
       data = case when $6 then data else '{}' end
     from one where clinic_id = $1 and mail_id = id and is_open`,
    [
      clinicId,
      mailId,
      at(now),
      outcome.kind === 'shown' ? JSON.stringify(outcome.shown) : null,
      outcome.kind === 'dead' ? outcome.failure : null,
      // Staff may send it again.
      outcome.kind === 'dead',
    ],
  );
}

/** Leaves it to be tried again. */
export async function putOff(
  client: PoolClient,
  clinicId: ClinicId,
  mailId: string,
  failure: MailFailure,
  dueAt: Instant,
): Promise<void> {
  await client.query('update mail set last_error = $3, due_at = $4 where clinic_id = $1 and mail_id = $2', [
    clinicId,
    mailId,
    failure,
    at(dueAt),
  ]);
}

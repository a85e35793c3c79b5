import type { Pool, PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import { type ClinicId, inClinic } from '../database/in-clinic.ts';
import { enqueueMail, mailKey } from './keep-mail.ts';

const MOST_AT_ONCE = 1000;

/**
 * Gives a job to each mail that was due before `dueBefore` and has none: its process ended between the commit and the
 * job, or a backup was put back, which brings rows and no jobs.
 */
export async function findLateMails(pool: Pool, dueBefore: Instant): Promise<void> {
  const { rows } = await pool.query<{ clinicId: ClinicId }>('select clinic_id as "clinicId" from clinic');
  for (const { clinicId } of rows) {
    const late = await inClinic(pool, clinicId, (client) => lateMails(client, clinicId, dueBefore));
    if (late.length === 0) continue;
    const waiting = await mailsWaiting(pool, late);
    const forgotten = late.filter((mailId) => !waiting.has(mailId));
    await inClinic(pool, clinicId, (client) =>
      Promise.all(forgotten.map((mailId) => enqueueMail(client, clinicId, mailId))),
    );
  }
}

async function lateMails(client: PoolClient, clinicId: ClinicId, dueBefore: Instant): Promise<string[]> {
  const { rows } = await client.query<{ mailId: string }>(
    `select mail_id as "mailId" from mail where clinic_id = $1 and due_at < $2
       and sent_at is null and dead_at is null and dropped_at is null order by due_at limit ${MOST_AT_ONCE}`,
    [clinicId, new Date(dueBefore).toISOString()],
  );
  return rows.map(({ mailId }) => mailId);
}

/** Those of the mails that have a job which will still be tried. */
async function mailsWaiting(pool: Pool, mailIds: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = new Map(mailIds.map((mailId) => [mailKey(mailId), mailId]));
  const { rows } = await pool.query<{ key: string }>(
    'select key from graphile_worker.jobs where key = any($1) and attempts < max_attempts',
    [[...keys.keys()]],
  );
  return new Set(rows.map(({ key }) => keys.get(key) ?? ''));
}

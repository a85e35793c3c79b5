import type { Pool, PoolClient } from 'pg';
import { DAY_MS, HOUR_MS, type Instant } from '../../../domain/time/instant.ts';
import { inClinic } from '../../database/in-clinic.ts';
import { iso } from '../booking/wish.ts';
import type { Clinic } from '../clinics.ts';
import { erasePerson } from '../person-data/erase-person.ts';
import { retentionOf } from './retention.ts';

/** So few at a time that a booking never waits for them. */
const BATCH = 200;
const PERSONS_BATCH = 25;
// Whoever retries later than this has given up, and is told so by a time that is taken.
const ANSWERS_DAYS = 7;
const WAITING_DAYS = 30;

interface Old {
  /** Rows that one statement deletes at most. */
  table: string;
  id: string;
  /** `$2` is the border. */
  isOld: string;
  before: string;
  /** Who may delete it, where that is not the role of all work. */
  asRole?: 'unspasm_keeper';
}

async function deleteBatch(
  client: PoolClient,
  clinic: Clinic,
  { table, id, isOld, before, asRole }: Old,
): Promise<number> {
  if (asRole) await client.query(`set local role ${asRole}`);
  const { rowCount } = await client.query(
    `delete from ${table} where clinic_id = $1 and ${id} in
       (select ${id} from ${table} where clinic_id = $1 and ${isOld} limit ${BATCH})`,
    [clinic.clinicId, before],
  );
  return rowCount ?? 0;
}

async function erasePersonsBatch(
  client: PoolClient,
  clinic: Clinic,
  before: string,
  now: Instant,
): Promise<number> {
  const { rows } = await client.query<{ id: string }>(
    `select patient_id as id from patient p where clinic_id = $1 and erased_at is null and created_at < $2
       and not exists (select from appointment a
         where a.clinic_id = $1 and a.patient_id = p.patient_id and a.ends_at >= $2)
     order by created_at limit ${PERSONS_BATCH}`,
    [clinic.clinicId, before],
  );
  if (rows.length > 0)
    await erasePerson(
      client,
      clinic,
      { chosen: rows.map(({ id }) => ({ kind: 'patient', id })), by: 'system' },
      now,
    );
  return rows.length;
}

/**
 * Takes away what the clinic no longer needs, by its own retention settings, in small transactions. Stopped half-way,
 * the next one goes on from there; two at once do no harm. Comes back with how many rows of each table went.
 */
export async function forgetOld(pool: Pool, clinic: Clinic, now: Instant): Promise<Record<string, number>> {
  const within = <T>(work: (client: PoolClient) => Promise<T>) => inClinic(pool, clinic.clinicId, work);
  const borders = await within(async (client) => {
    const kept = await retentionOf(client, clinic.clinicId);
    const { rows } = await client.query<Record<'persons' | 'questions' | 'mails' | 'audit', Date>>(
      `select $1::timestamptz - make_interval(months => $2) as persons,
         $1::timestamptz - make_interval(months => $3) as questions,
         $1::timestamptz - make_interval(days => $4) as mails,
         $1::timestamptz - make_interval(months => $5) as audit`,
      [iso(now), kept.personMonths, kept.questionMonths, kept.mailDays, kept.auditMonths],
    );
    const [row] = rows;
    if (!row) throw new Error('The database gave no borders');
    return row;
  });
  const old: readonly Old[] = [
    {
      table: 'appointment',
      id: 'appointment_id',
      // A time that is still offered to somebody goes on to the next when their turn is ended.
      isOld: `status = 'held' and held_until < $2 and not exists (select from waiting_offer o
        where o.clinic_id = $1 and o.hold_id = appointment.appointment_id and o.status = 'open')`,
      before: iso(now - HOUR_MS),
    },
    {
      table: 'idempotency_key',
      id: 'key',
      isOld: 'created_at < $2',
      before: iso(now - ANSWERS_DAYS * DAY_MS),
    },
    {
      table: 'push_subscription',
      id: 'push_subscription_id',
      // Also of a device that fell silent: there are push services that take pushes for one for ever.
      isOld: `exists (select from appointment a where a.clinic_id = $1
        and a.appointment_id = push_subscription.appointment_id and a.ends_at < $2)`,
      before: iso(now - DAY_MS),
    },
    {
      table: 'waiting_entry',
      id: 'waiting_entry_id',
      isOld: 'last_day < $2::date',
      before: iso(now - WAITING_DAYS * DAY_MS),
    },
    {
      table: 'question',
      id: 'question_id',
      isOld: '(answered_at < $2 or (is_spam and asked_at < $2))',
      before: borders.questions.toISOString(),
    },
    {
      table: 'mail',
      id: 'mail_id',
      isOld: 'coalesce(sent_at, dead_at, dropped_at) < $2',
      before: borders.mails.toISOString(),
    },
    {
      table: 'audit_event',
      id: 'audit_event_id',
      isOld: 'at < $2',
      before: borders.audit.toISOString(),
      asRole: 'unspasm_keeper',
    },
  ];
  const gone: Record<string, number> = {};
  const untilDone = async (what: string, most: number, batch: (client: PoolClient) => Promise<number>) => {
    let count = 0;
    for (;;) {
      const some = await within(batch);
      count += some;
      if (some < most) break;
    }
    if (count > 0) gone[what] = count;
  };
  for (const one of old) await untilDone(one.table, BATCH, (client) => deleteBatch(client, clinic, one));
  await untilDone('patient', PERSONS_BATCH, (client) =>
    erasePersonsBatch(client, clinic, borders.persons.toISOString(), now),
  );
  return gone;
}

import type { Pool } from 'pg';
import { newId } from '../../src/clinic/database/ids.ts';

const names = [
  'practitioner',
  'service',
  'patient',
  'appointment',
  'timeOff',
  'question',
  'entry',
  'offer',
  'staff',
  'account',
  'invitation',
  'mail',
] as const;

export type ClinicObjects = Record<(typeof names)[number], string>;

/** One of each thing that a clinic has; `mark` stands in everything that says something of somebody. */
export async function oneOfEach(pool: Pool, slug: string, mark: string): Promise<ClinicObjects> {
  const ids = Object.fromEntries(names.map((name) => [name, newId()])) as ClinicObjects;
  const { rows } = await pool.query<{ id: string }>('select clinic_id as id from clinic where slug = $1', [
    slug,
  ]);
  const clinicId = rows[0]?.id ?? '';
  const add = (sql: string, ...values: unknown[]) => pool.query(sql, [clinicId, ...values]);
  await add(
    `insert into practitioner (clinic_id, practitioner_id, name, profession) values ($1, $2, '${mark} P', 'Physiotherapist')`,
    ids.practitioner,
  );
  await add(
    `insert into service (clinic_id, service_id, kind, name, duration_minutes) values ($1, $2, 'physiotherapy', '${mark} S', 30)`,
    ids.service,
  );
  await add('insert into practitioner_service values ($1, $2, $3)', ids.practitioner, ids.service);
  await add(
    `insert into patient (clinic_id, patient_id, name, phone) values ($1, $2, '${mark} Q', '0114 496 0123')`,
    ids.patient,
  );
  await add(
    `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, patient_id, starts_at, ends_at, blocked, status, reference)
     values ($1, $2, $3, $4, $5, '2026-12-01 10:00Z', '2026-12-01 10:30Z', '[2026-12-01 10:00Z,2026-12-01 10:30Z)', 'booked', '${mark.toUpperCase()}')`,
    ids.appointment,
    ids.practitioner,
    ids.service,
    ids.patient,
  );
  await add(
    `insert into time_off (clinic_id, time_off_id, practitioner_id, during, reason)
     values ($1, $2, $3, '[2026-12-07 00:00Z,2026-12-08 00:00Z)', '${mark} T')`,
    ids.timeOff,
    ids.practitioner,
  );
  await add(
    `insert into question (clinic_id, question_id, name, phone, body) values ($1, $2, '${mark} A', '0114 496 0124', '${mark} B')`,
    ids.question,
  );
  await add(
    `insert into waiting_entry (clinic_id, waiting_entry_id, service_id, name, phone, first_day, last_day)
     values ($1, $2, $3, '${mark} W', '0114 496 0125', '2026-11-24', '2026-12-24')`,
    ids.entry,
    ids.service,
  );
  await add(
    `insert into waiting_offer (clinic_id, waiting_offer_id, waiting_entry_id, hold_id, practitioner_id, starts_at, offered_until)
     values ($1, $2, $3, $4, $5, '2026-12-02 10:00Z', '2026-12-01 10:00Z')`,
    ids.offer,
    ids.entry,
    newId(),
    ids.practitioner,
  );
  await pool.query('insert into account (account_id, email) values ($1, $2)', [
    ids.account,
    `${mark.toLowerCase()}@${slug}.example`,
  ]);
  await add(
    `insert into staff (clinic_id, staff_id, account_id, name, role) values ($1, $2, $3, '${mark} M', 'reception')`,
    ids.staff,
    ids.account,
  );
  await pool.query('insert into account_clinic values ($1, $2)', [ids.account, clinicId]);
  await add(
    `insert into staff_invitation (clinic_id, invitation_id, email, role, ends_at)
     values ($1, $2, 'invited-${mark.toLowerCase()}@${slug}.example', 'owner', '2036-01-01Z')`,
    ids.invitation,
  );
  await add(
    `insert into mail (clinic_id, mail_id, key, kind, recipient, dead_at) values ($1, $2, 'key', 'booked', '${mark.toLowerCase()}@${slug}.example', '2026-11-01Z')`,
    ids.mail,
  );
  return ids;
}

/** Every row of the clinic, to see whether anything of it was changed. */
export async function everythingOf(pool: Pool, slug: string): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'clinic_id' order by 1`,
  );
  const kept: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await pool.query(
      `select * from ${name} where clinic_id = (select clinic_id from clinic where slug = $1) order by 1, 2`,
      [slug],
    );
    kept[name] = JSON.stringify(rows);
  }
  return kept;
}

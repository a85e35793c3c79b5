// @ts-check
// A clinic with fifty practitioners, and a million appointments behind them. Either they work around the clock and nothing
// ahead is taken, or they work on weekdays from nine to one and from two to five, and so much of that is taken. Everybody
// came ten times, and of one appointment in ten the mail is still kept.
import pg from 'pg';

const PRACTITIONERS = 50;
const APPOINTMENTS = 1_000_000;
const SERVICE_MINUTES = 30;
const VISITS = 10;
export const CLINIC = {
  slug: 'bench',
  practitioners: PRACTITIONERS,
  serviceMinutes: SERVICE_MINUTES,
  horizonDays: 90,
};

/** Anybody of so many. @param {number} patients */
const somebody = (patients) =>
  `('00000000-0000-7000-8002-' || lpad((1 + floor(random() * ${patients}))::int::text, 12, '0'))::uuid`;

/**
 * @param {{ host: string, user: string, database: string }} database
 * @param {{ appointments?: number, shareTaken?: number }} [size] without a share, they work around the clock
 */
export async function makeClinicWithAPast(database, { appointments = APPOINTMENTS, shareTaken } = {}) {
  const hours =
    shareTaken === undefined
      ? 'select weekday, 0 as opens_at, 1440 as closes_at from generate_series(1, 7) weekday'
      : 'select weekday, opens_at, closes_at from generate_series(1, 5) weekday, (values (540, 780), (840, 1020)) part(opens_at, closes_at)';
  const client = new pg.Client(database);
  await client.connect();
  await client.query(`
    insert into clinic (clinic_id, slug, name, time_zone, phone, email, address, horizon_days, lead_minutes)
    values ('00000000-0000-7000-8000-000000000001', 'bench', 'A clinic to measure', 'Europe/London', '0114 496 0100',
      'reception@bench.example', '1 Example Street', 90, 0);
    insert into service (clinic_id, service_id, kind, name, duration_minutes)
    values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'physiotherapy', 'Visit', ${SERVICE_MINUTES});
    insert into opening_hours (clinic_id, opening_hours_id, weekday, from_minutes, until_minutes)
    select '00000000-0000-7000-8000-000000000001', gen_random_uuid(), weekday, opens_at, closes_at from (${hours}) hours;
    insert into practitioner (clinic_id, practitioner_id, name, profession)
    select '00000000-0000-7000-8000-000000000001', ('00000000-0000-7000-8001-' || lpad(n::text, 12, '0'))::uuid,
      'Invented ' || n, 'Physiotherapist'
    from generate_series(1, ${PRACTITIONERS}) n;
    insert into practitioner_service
    select clinic_id, practitioner_id, '00000000-0000-7000-8000-000000000002' from practitioner
    where clinic_id = '00000000-0000-7000-8000-000000000001';
    insert into rota (clinic_id, rota_id, practitioner_id, weekday, from_minutes, until_minutes)
    select clinic_id, gen_random_uuid(), practitioner_id, weekday, opens_at, closes_at
    from practitioner, (${hours}) hours where clinic_id = '00000000-0000-7000-8000-000000000001';
  `);
  // What was just made needs no looking up, a million times over.
  await client.query('set session_replication_role = replica');
  const patients = Math.ceil(appointments / VISITS);
  await client.query(
    `insert into patient (clinic_id, patient_id, name, phone, email)
     select '00000000-0000-7000-8000-000000000001', ('00000000-0000-7000-8002-' || lpad(n::text, 12, '0'))::uuid,
       'Invented ' || n, '0114 496 0101', 'invented-' || n || '@patients.example'
     from generate_series(1, $1::int) n`,
    [patients],
  );
  await client.query(
    `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, patient_id, starts_at, ends_at,
       blocked, status, reference)
     select clinic_id, gen_random_uuid(), practitioner_id, '00000000-0000-7000-8000-000000000002',
       ${somebody(patients)}, start, start + interval '30 min',
       tstzrange(start, start + interval '30 min'), 'arrived', substr(md5(practitioner_id::text || start::text), 1, 20)
     from practitioner, generate_series(
       date_trunc('day', now()) - ($1::int / ${PRACTITIONERS} + 1) * interval '30 min',
       date_trunc('day', now()) - interval '30 min', '30 min') start
     where clinic_id = '00000000-0000-7000-8000-000000000001'
     limit $1`,
    [appointments],
  );
  if (shareTaken !== undefined)
    await client.query(
      `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, patient_id, starts_at, ends_at,
         blocked, status, reference)
       select clinic_id, gen_random_uuid(), practitioner_id, '00000000-0000-7000-8000-000000000002',
         ${somebody(patients)}, start, start + interval '30 min',
         tstzrange(start, start + interval '30 min'), 'booked', substr(md5(practitioner_id::text || start::text), 1, 20)
       from practitioner, generate_series(date_trunc('day', now()), date_trunc('day', now()) + interval '91 days', '1 day') day,
         (${hours}) hours,
         generate_series(day + opens_at * interval '1 min', day + (closes_at - 30) * interval '1 min', '30 min') start
       where clinic_id = '00000000-0000-7000-8000-000000000001'
         and weekday = extract(isodow from day) and random() < $1`,
      [shareTaken],
    );
  await client.query(
    `insert into mail (clinic_id, mail_id, key, kind, recipient, subject_id, created_at, due_at, sent_at)
     select clinic_id, gen_random_uuid(), 'booked/' || appointment_id || '/0', 'booked', 'invented@patients.example',
       appointment_id, starts_at, starts_at, starts_at
     from appointment where clinic_id = '00000000-0000-7000-8000-000000000001' limit $1`,
    [patients],
  );
  await client.query('vacuum analyze');
  await client.end();
}

import { expect, test } from 'vitest';
import { newId } from '../../src/clinic/database/ids.ts';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { FORGET_OLD, retentionJobs } from '../../src/clinic/jobs/retention-jobs.ts';
import { openLog } from '../../src/clinic/operations/log.ts';
import { retentionRoutes } from '../../src/clinic/routes/staff/retention.tsx';
import { type Clinic, findClinic } from '../../src/clinic/use-cases/clinics.ts';
import { forgetOld } from '../../src/clinic/use-cases/retention/forget-old.ts';
import { retentionLimits, retentionOf } from '../../src/clinic/use-cases/retention/retention.ts';
import type { Role } from '../../src/clinic/use-cases/staff-member.ts';
import { asStaff } from './as-staff.ts';
import { clinicDatabase } from './database.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const { pool } = clinicDatabase();
const desk = asStaff(pool, retentionRoutes, () => NOW);
const member = (role: Role) => ({ staffId: newId(), name: 'Rae Example', role, practitionerId: null });
const owner = member('owner');

async function demo(): Promise<Clinic> {
  const clinic = await findClinic(pool(), 'demo');
  if (!clinic) throw new Error('The demo clinic is not there');
  return clinic;
}
const values = async (sql: string) => {
  const { rows } = await pool().query<{ value: string }>(sql);
  return rows.map(({ value }) => value).toSorted();
};

/** Inserts by the clinic's own rights; ages are intervals of PostgreSQL. */
async function given(sql: string, parameters: unknown[] = []): Promise<void> {
  const { clinicId } = await demo();
  await inClinic(pool(), clinicId, (client) => client.query(sql, [clinicId, ...parameters]));
}
const ago = (interval: string) => `'2026-11-23T06:00:00Z'::timestamptz - interval '${interval}'`;

test('a hold that ran out goes, one that stands stays', async () => {
  const clinic = await demo();
  for (const [day, heldUntil] of [
    [1, '61 minutes'],
    [2, '59 minutes'],
    [3, '-5 minutes'],
  ])
    await given(
      `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, starts_at, ends_at, blocked, status, held_until)
       select $1, $2, p.practitioner_id, s.service_id, d, d + interval '30 minutes', tstzrange(d, d + interval '30 minutes'),
         'held', ${ago(String(heldUntil))}
       from practitioner p, service s, (select '2026-12-01T09:00Z'::timestamptz + make_interval(days => $3) as d) x limit 1`,
      [newId(), day],
    );
  expect(await forgetOld(pool(), clinic, NOW)).toEqual({ appointment: 1 });
  expect(
    await values(`select extract(day from starts_at)::text as value from appointment where status = 'held'`),
  ).toEqual(['3', '4']);
});

test('keys, mails, questions and waiting entries go by their age; what still waits for somebody stays', async () => {
  const clinic = await demo();
  for (const [key, age] of [
    ['new', '6 days'],
    ['old', '8 days'],
  ])
    await given(
      `insert into idempotency_key (clinic_id, key, request_hash, created_at) values ($1, $2, '', ${ago(age ?? '')})`,
      [key],
    );
  for (const [key, column, age] of [
    ['sent long ago', 'sent_at', '91 days'],
    ['given up long ago', 'dead_at', '91 days'],
    ['sent', 'sent_at', '89 days'],
    ['waiting', 'tried_at', '300 days'],
  ])
    await given(
      `insert into mail (clinic_id, mail_id, key, kind, recipient, created_at, ${column})
       values ($1, $2, $3, 'example', 'ann@home.example', ${ago('300 days')}, ${ago(age ?? '')})`,
      [newId(), key],
    );
  for (const [body, answered, isSpam] of [
    ['answered long ago', ago('13 months'), false],
    ['answered', ago('11 months'), false],
    ['unanswered', 'null', false],
    ['spam', 'null', true],
  ])
    await given(
      `insert into question (clinic_id, question_id, name, phone, body, asked_at, answered_at, is_spam, spam_reason)
       values ($1, $2, 'Ann Example', '0114 496 0101', $3, ${ago('2 years')}, ${String(answered)}, $4,
         case when $4 then 'staff' end)`,
      [newId(), body, isSpam],
    );
  for (const lastDay of ['2026-10-20', '2026-11-20'])
    await given(
      `insert into waiting_entry (clinic_id, waiting_entry_id, service_id, name, phone, first_day, last_day)
       select $1, $2, service_id, 'Ann Example', '0114 496 0101', $3::date, $3::date from service limit 1`,
      [newId(), lastDay],
    );
  expect(await forgetOld(pool(), clinic, NOW)).toEqual({
    idempotency_key: 1,
    mail: 2,
    question: 2,
    waiting_entry: 1,
  });
  expect(await values('select key as value from idempotency_key')).toEqual(['new']);
  expect(await values('select key as value from mail')).toEqual(['sent', 'waiting']);
  expect(await values('select body as value from question')).toEqual(['answered', 'unanswered']);
  expect(await values('select last_day::text as value from waiting_entry')).toEqual(['2026-11-20']);
});

test('a person is erased when the last of their appointments is old enough; hundreds go in small batches', async () => {
  const clinic = await demo();
  const gives = async (name: string, made: string, appointment?: string) => {
    const patientId = newId();
    await given(
      `insert into patient (clinic_id, patient_id, name, phone, created_at) values ($1, $2, $3, '0114 496 0101', ${ago(made)})`,
      [patientId, name],
    );
    if (appointment !== undefined)
      await given(
        `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, patient_id, starts_at, ends_at,
           blocked, status, reference)
         select $1, $2, p.practitioner_id, s.service_id, $3, d, d + interval '30 minutes',
           tstzrange(d, d + interval '30 minutes'), 'arrived', $4
         from practitioner p, service s, (select ${ago(appointment)} as d) x limit 1`,
        [newId(), patientId, name],
      );
  };
  await gives('Long ago', '40 months', '37 months');
  await gives('Came back', '40 months', '35 months');
  await gives('Never came', '37 months');
  await gives('New', '1 month');
  for (let index = 0; index < 60; index++) await gives(`One of many ${index}`, '41 months');
  expect(await forgetOld(pool(), clinic, NOW)).toEqual({ patient: 62 });
  expect(await values(`select name as value from patient where erased_at is null`)).toEqual([
    'Came back',
    'New',
  ]);
  expect(await values(`select status as value from appointment where reference = 'Long ago'`)).toEqual([
    'arrived',
  ]);
  expect(await values(`select actor as value from audit_event where action = 'person erased'`)).toEqual([
    'system',
    'system',
    'system',
  ]);
  expect(await forgetOld(pool(), clinic, NOW)).toEqual({});
});

test('old lines of the log go in the night, and the role of all other work cannot take one away', async () => {
  const clinic = await demo();
  for (const age of ['73 months', '71 months'])
    await given(
      `insert into audit_event (clinic_id, audit_event_id, at, actor, action) values ($1, $2, ${ago(age)}, 'system', $3)`,
      [newId(), `example of ${age}`],
    );
  expect(await forgetOld(pool(), clinic, NOW)).toEqual({ audit_event: 1 });
  expect(await values(`select action as value from audit_event where action like 'example%'`)).toEqual([
    'example of 71 months',
  ]);
  await expect(given('delete from audit_event where clinic_id = $1')).rejects.toMatchObject({
    code: '42501',
  });
  await expect(given(`update audit_event set action = 'x' where clinic_id = $1`)).rejects.toMatchObject({
    code: '42501',
  });
});

test('one clinic’s night does not touch another clinic', async () => {
  const stranger = newId();
  await pool().query(
    `insert into clinic (clinic_id, slug, name, time_zone, phone, email, address)
     values ($1, 'other', 'Other example clinic', 'Europe/London', '0114 496 0199', 'other@clinic.example', 'Sheffield')`,
    [stranger],
  );
  await pool().query(
    `insert into idempotency_key (clinic_id, key, request_hash, created_at) values ($1, 'theirs', '', ${ago('1 year')})`,
    [stranger],
  );
  await forgetOld(pool(), await demo(), NOW);
  expect(await values('select key as value from idempotency_key')).toContain('theirs');
});

test('the owner says how long; what cannot be is said beside its field, and what was typed stays', async () => {
  const clinic = await demo();
  const kept = () => inClinic(pool(), clinic.clinicId, (client) => retentionOf(client, clinic.clinicId));
  expect(await kept()).toEqual(
    Object.fromEntries(Object.entries(retentionLimits).map(([name, { usual }]) => [name, usual])),
  );
  const typed = { personMonths: '96', questionMonths: '6', mailDays: '30', auditMonths: '96' };
  const wrong = await desk.submit(owner, '/settings/retention', {
    ...typed,
    mailDays: '3',
    questionMonths: 'six',
  });
  const html = await wrong.text();
  expect(wrong.status).toBe(422);
  expect(html).toContain('A whole number of days from 7 to 3650.');
  expect(html).toContain('value="six"');
  const saved = await desk.submit(owner, '/settings/retention', typed);
  expect(saved.headers.get('location')).toBe('/c/demo/staff/settings/retention?saved');
  expect(await kept()).toEqual({ personMonths: 96, questionMonths: 6, mailDays: 30, auditMonths: 96 });
  await desk.submit(owner, '/settings/retention', { ...typed, mailDays: '31' });
  expect(await kept()).toMatchObject({ mailDays: 31 });
  expect(
    await values(`select actor as value from audit_event where action = 'retention changed'`),
  ).toHaveLength(2);
  expect((await desk.get(member('reception'), '/settings/retention')).status).toBe(403);
});

test('the work of the night goes through every clinic, and its lines hold counts alone', async () => {
  const lines: string[] = [];
  const log = openLog({ level: 'info', isTerminal: false, to: { write: (line) => lines.push(line) } });
  await given(
    `insert into idempotency_key (clinic_id, key, request_hash, created_at) values ($1, 'of the demo', '', ${ago('1 year')})`,
  );
  await retentionJobs(pool(), () => NOW, log)[FORGET_OLD]();
  expect(await values('select key as value from idempotency_key')).toEqual(['new']);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject(
    [1, 2].map(() => ({ idempotency_key: 1, msg: 'What a clinic no longer needs was erased.' })),
  );
  expect(lines.join('')).not.toMatch(/Ann|example/i);
});

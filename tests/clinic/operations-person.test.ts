import { expect, test } from 'vitest';
import { newId } from '../../src/clinic/database/ids.ts';
import { type ClinicId, inClinic } from '../../src/clinic/database/in-clinic.ts';
import { personDataRoutes } from '../../src/clinic/routes/staff/person-data.tsx';
import { findClinic } from '../../src/clinic/use-cases/clinics.ts';
import { findPatients } from '../../src/clinic/use-cases/patients/find-patients.ts';
import { holdings } from '../../src/clinic/use-cases/person-data/holdings.ts';
import type { Role } from '../../src/clinic/use-cases/staff-member.ts';
import { asStaff } from './as-staff.ts';
import { clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const web = clinicWeb(() => NOW);
const desk = asStaff(web.pool, personDataRoutes, () => NOW);
const member = (role: Role) => ({ staffId: newId(), name: 'Rae Example', role, practitionerId: null });
const reception = member('reception');

const idOfDemo = async (): Promise<ClinicId> => {
  const clinic = await findClinic(web.pool(), 'demo');
  if (!clinic) throw new Error('The demo clinic is not there');
  return clinic.clinicId;
};
const query = async (sql: string, values: unknown[] = []) =>
  (await web.pool().query(sql, values)).rows as unknown[];

interface Contact {
  name: string;
  phone?: string;
  email?: string;
}
let slotIndex = 0;

async function books(patient: Contact): Promise<string> {
  const [service] = await web.services();
  const slots = await web.slots(service?.id ?? '', '2026-12-01');
  slotIndex++;
  const slot = slots[0];
  const answer = await web.post(
    '/api/clinics/demo/appointments',
    { service: service?.id, practitioner: slot?.practitioner, start: slot?.start, patient },
    { 'idempotency-key': `key ${slotIndex}` },
  );
  return ((await answer.json()) as { id: string }).id;
}

/** Something of the person in every place where there can be something. */
async function leavesTraces(contact: Required<Contact>) {
  const clinicId = await idOfDemo();
  const appointmentId = await books(contact);
  const past = await books(contact);
  await query(
    `update appointment set starts_at = starts_at - interval '60 days', ends_at = ends_at - interval '60 days',
       blocked = tstzrange(lower(blocked) - interval '60 days', upper(blocked) - interval '60 days'),
       is_overbooked = true, overbooked_reason = $2 where appointment_id = $1`,
    [past, `${contact.name} has to be early`],
  );
  await web.post('/api/clinics/demo/questions', {
    patient: contact,
    body: `From ${contact.name}: is there a lift?`,
  });
  const [question] = (await query(`select question_id as id from question where email = $1`, [
    contact.email,
  ])) as {
    id: string;
  }[];
  const waitingId = newId();
  const holdId = newId();
  await inClinic(web.pool(), clinicId, async (client) => {
    const insert = (table: string, row: Record<string, unknown>) =>
      client.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
        JSON.stringify({ clinic_id: clinicId, ...row }),
      ]);
    const { rows } = await client.query<{ practitioner_id: string; service_id: string }>(
      'select practitioner_id, service_id from appointment where appointment_id = $1',
      [past],
    );
    const at = '2026-11-30T09:00:00Z';
    await insert('question_answer', {
      question_answer_id: newId(),
      question_id: question?.id,
      way: 'email',
      body: `Dear ${contact.name}, there is.`,
      answered_by: newId(),
      answered_at: at,
    });
    await insert('appointment_summary', {
      appointment_id: appointmentId,
      made_on: '2026-11-23',
      sections: [contact.name],
      consent: 'Yes',
      consented_at: at,
    });
    await insert('waiting_entry', {
      waiting_entry_id: waitingId,
      service_id: rows[0]?.service_id,
      ...contact,
      first_day: '2026-11-24',
      last_day: '2026-12-24',
      from_minutes: 0,
      until_minutes: 1440,
      weekdays: [1],
      status: 'waiting',
      created_at: at,
    });
    await client.query(
      `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, starts_at, ends_at, blocked, status, held_until)
       select clinic_id, $2, practitioner_id, service_id, starts_at + interval '1 year', ends_at + interval '1 year',
         tstzrange(lower(blocked) + interval '1 year', upper(blocked) + interval '1 year'), 'held', $3
       from appointment where appointment_id = $1`,
      [appointmentId, holdId, at],
    );
    await insert('waiting_offer', {
      waiting_offer_id: newId(),
      waiting_entry_id: waitingId,
      hold_id: holdId,
      practitioner_id: rows[0]?.practitioner_id,
      starts_at: at,
      offered_until: at,
      status: 'open',
      created_at: at,
    });
    await client.query(
      `insert into push_subscription (clinic_id, push_subscription_id, appointment_id, endpoint, p256dh, auth, server_key)
       values ($1, $2, $3, 'https://push.example', 'x', 'x', 'x')`,
      [clinicId, newId(), appointmentId],
    );
    for (const [subject, recipient] of [
      [appointmentId, 'older@example.org'],
      [null, contact.email.toUpperCase()],
    ])
      await client.query(
        `insert into mail (clinic_id, mail_id, key, kind, recipient, subject_id, data)
         values ($1, $2, $3, 'example', $4, $5, $6)`,
        [clinicId, newId(), `example ${newId()}`, recipient, subject, JSON.stringify({ to: contact.name })],
      );
  });
  return { appointmentId, past, holdId };
}

/** In which tables of the clinic the text stands. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = (await query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )) as { name: string }[];
  const found: string[] = [];
  for (const { name } of tables)
    if ((await query(`select from ${name} t where t::text ilike $1 limit 1`, [`%${text}%`])).length > 0)
      found.push(name);
  return found;
}

const ticksIn = (html: string) =>
  [...html.matchAll(/name="record" value="([^"]+)"( checked)?/g)].map(([, value = '', checked]) => ({
    value,
    isTicked: checked !== undefined,
  }));

const send = async (
  path: string,
  fields: Record<string, string>,
  records: readonly string[],
  who = reception,
) => {
  const form = new URLSearchParams(fields);
  for (const record of records) form.append('record', record);
  // Several ticks carry one name.
  return desk.submit(who, path, form as unknown as Record<string, string>);
};

test('from a patient, everything left with the same contact is listed; another name stays without a tick', async () => {
  const cora = { name: 'Cora Listed', phone: '0114 496 0111', email: 'cora@home.example' };
  await leavesTraces(cora);
  await books({ name: 'Cara Listed', phone: '+44 114 496 0111' });
  await books({ name: 'Dan Other', phone: '0114 496 0112' });
  const [patient] = (await query(
    `select patient_id as id from patient where name = 'Cora Listed' limit 1`,
  )) as {
    id: string;
  }[];
  const html = await (await desk.get(reception, `/patients/${patient?.id}/data`)).text();
  expect(html).not.toContain('Dan Other');
  const ticks = ticksIn(html);
  expect(ticks.map(({ isTicked }) => isTicked).toSorted()).toEqual([false, true, true, true, true]);
  expect(html).toContain('1 appointment, 1 to come');
  // The same by a form, for who never booked; no contact stands in an address.
  const found = await desk.submit(reception, '/person-data/find', { phone: '00441144960111', email: '' });
  const asked = ticksIn(await found.text());
  expect(asked.map(({ value }) => value)).toEqual(ticks.map(({ value }) => value));
  // Nobody was named, and the names differ: nothing is ticked for whoever looks.
  expect(asked.some(({ isTicked }) => isTicked)).toBe(false);
  expect((await desk.submit(reception, '/person-data/find', { phone: '', email: '' })).status).toBe(404);
});

test('the file holds what every table has of the person, and nothing of anybody else', async () => {
  const eve = { name: 'Eve Exported', phone: '0114 496 0121', email: 'eve@home.example' };
  await leavesTraces(eve);
  const found = await desk.submit(reception, '/person-data/find', { phone: eve.phone, email: '' });
  const records = ticksIn(await found.text()).map(({ value }) => value);
  const answer = await send('/person-data/export', {}, records);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="person.json"');
  const text = await answer.text();
  const file = JSON.parse(text) as { kept: { table: string; rows: unknown[] }[] };
  const counts = Object.fromEntries(file.kept.map(({ table, rows }) => [table, rows.length]));
  expect(counts).toMatchObject({
    patient: 2,
    appointment: 2,
    appointment_summary: 1,
    question: 1,
    question_answer: 1,
    waiting_entry: 1,
    waiting_offer: 1,
    push_subscription: 1,
    idempotency_key: 2,
  });
  expect(counts['mail']).toBeGreaterThanOrEqual(2);
  expect(Object.keys(counts).toSorted()).toEqual([...new Set(holdings.map(({ table }) => table))].toSorted());
  expect(text).not.toContain('Cora');
  const page = await (await send('/person-data/read', {}, records)).text();
  expect(page).toContain('From Eve Exported: is there a lift?');
  const log = await query(`select actor, details from audit_event where action = 'person exported'`);
  expect(log).toEqual(
    [0, 1].map(() => ({ actor: `staff:${reception.staffId}`, details: { records: 4, appointments: 2 } })),
  );
});

test('erased, nothing of the person stands anywhere; past appointments keep their time, those to come are free again', async () => {
  const ned = { name: 'Ned Erased', phone: '0114 496 0131', email: 'ned@home.example' };
  const sister = await books({ name: 'Nia Sister', phone: ned.phone, email: 'nia@home.example' });
  const { appointmentId, past, holdId } = await leavesTraces(ned);
  const [before] = await query(
    `select starts_at, ends_at, practitioner_id, service_id, status from appointment where appointment_id = $1`,
    [past],
  );
  const found = await (
    await desk.submit(reception, '/person-data/find', { phone: '', email: ned.email })
  ).text();
  const records = ticksIn(found).map(({ value }) => value);
  const fields = { phone: '', email: ned.email };
  const unsure = await send('/person-data/erase', { ...fields, confirmation: 'Ned' }, records);
  expect([unsure.status, await tablesWith('Ned Erased')]).toEqual([422, expect.arrayContaining(['patient'])]);
  const again = await unsure.text();
  expect(ticksIn(again).every(({ isTicked }) => isTicked)).toBe(true);
  expect(again).toContain('name="confirmation" value="Ned"');
  expect((await send('/person-data/erase', { ...fields, confirmation: 'Ned Erased' }, [])).status).toBe(422);

  const erased = await send('/person-data/erase', { ...fields, confirmation: ' ned erased ' }, records);
  expect([erased.status, erased.headers.get('location')]).toEqual([303, '/c/demo/staff/person-data?erased']);
  expect(await tablesWith('Ned Erased')).toEqual([]);
  expect(await tablesWith('ned@home.example')).toEqual([]);
  const known = await inClinic(web.pool(), await idOfDemo(), async (client) => {
    const clinic = await findClinic(web.pool(), 'demo');
    return clinic && findPatients(client, clinic, 'erased');
  });
  expect(known?.groups).toEqual([]);
  // His sister has the same phone, and keeps it.
  expect(await tablesWith('0114 496 0131')).toEqual(['patient']);
  expect(
    await query(
      `select starts_at, ends_at, practitioner_id, service_id, status from appointment where appointment_id = $1`,
      [past],
    ),
  ).toEqual([before]);
  expect(
    await query(`select status from appointment where appointment_id = any($1::uuid[]) order by status`, [
      [appointmentId, sister],
    ]),
  ).toEqual([{ status: 'booked' }, { status: 'cancelled' }]);
  expect(await query('select from appointment where appointment_id = $1', [holdId])).toEqual([]);
  // The time of his cancelled appointment, and the one that was kept for him, are offered to who waits.
  expect(
    await query(`select from graphile_worker.jobs where task_identifier = 'offer-freed-time'`),
  ).toHaveLength(2);
  expect(await query(`select actor, details from audit_event where action = 'person erased'`)).toEqual([
    { actor: `staff:${reception.staffId}`, details: { records: 4, appointments: 2, cancelled: 1 } },
  ]);
});

test('who shares an address with somebody keeps their mails when the other is erased', async () => {
  const clinicId = await idOfDemo();
  const both = 'both@home.example';
  await books({ name: 'Pat Shared', email: both });
  await books({ name: 'Sam Shared', email: both });
  await query(
    `insert into mail (clinic_id, mail_id, key, kind, recipient) values ($1, $2, 'shared', 'example', $3)`,
    [clinicId, newId(), both],
  );
  const found = await (await desk.submit(reception, '/person-data/find', { phone: '', email: both })).text();
  const [first = '', second = ''] = ticksIn(found).map(({ value }) => value);
  const erase = (record: string, confirmation: string) =>
    send('/person-data/erase', { phone: '', email: both, confirmation }, [record]);
  expect((await erase(first, 'Sam Shared')).status).toBe(303);
  expect((await query(`select from mail where key = 'shared'`)).length).toBe(1);
  expect((await erase(second, 'Pat Shared')).status).toBe(303);
  expect((await query(`select from mail where key = 'shared'`)).length).toBe(0);
});

test('a practitioner neither reads nor erases; records of another clinic are not found', async () => {
  const practitioner = member('practitioner');
  expect((await desk.get(practitioner, '/person-data')).status).toBe(403);
  for (const path of ['find', 'read', 'export', 'erase'])
    expect((await send(`/person-data/${path}`, {}, [], practitioner)).status).toBe(403);
  const clinicId = newId() as ClinicId;
  await query(
    `insert into clinic (clinic_id, slug, name, time_zone, phone, email, address)
     values ($1, 'other', 'Other example clinic', 'Europe/London', '0114 496 0199', 'other@clinic.example', 'Sheffield')`,
    [clinicId],
  );
  const patientId = newId();
  await inClinic(web.pool(), clinicId, (client) =>
    client.query(
      `insert into patient (clinic_id, patient_id, name, phone) values ($1, $2, 'Olga Elsewhere', '0114 496 0141')`,
      [clinicId, patientId],
    ),
  );
  const found = await desk.submit(reception, '/person-data/find', { phone: '0114 496 0141', email: '' });
  expect(found.status).toBe(404);
  const file = await (await send('/person-data/export', {}, [`patient ${patientId}`])).text();
  expect(file).not.toContain('Olga');
  expect(
    (
      await send('/person-data/erase', { phone: '0114 496 0141', confirmation: 'Olga Elsewhere' }, [
        `patient ${patientId}`,
      ])
    ).status,
  ).toBe(422);
  expect(await tablesWith('Olga Elsewhere')).toEqual(['patient']);
});

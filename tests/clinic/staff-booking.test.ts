import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { clinicDesk, receptionist } from './desk.ts';

// A Monday at ten in the morning; the clinic is open.
const NOW = Date.UTC(2026, 10, 23, 10);
const desk = clinicDesk(() => NOW);

const row = async (id: string) =>
  (
    await desk.pool().query(
      `select status, starts_at, ends_at, is_overbooked, overbooked_reason, version, patient_id, practitioner_id
       from appointment where appointment_id = $1`,
      [id],
    )
  ).rows[0];
const logOf = async (id: string) =>
  (
    await desk
      .pool()
      .query('select actor, action, details from audit_event where subject_id = $1 order by audit_event_id', [
        id,
      ])
  ).rows;
const patients = async (name: string) =>
  (await desk.pool().query('select patient_id from patient where name = $1', [name])).rows.map(
    (one) => one.patient_id as string,
  );

test('the next free times are offered at once, also within the lead time of patients', async () => {
  const html = await desk.page('/book');
  expect(html).toContain('Physiotherapy, first visit, Today 10:00 with Demo physio A');
  expect(html.match(/Next free:/g)?.length).toBe(4);
});

test('a caller is booked with a service, a time and a name, and the log says by whom', async () => {
  const { services, practitioners } = await desk.people();
  const [physio] = practitioners;
  const start = '2026-11-24T09:00:00.000Z';
  const first = await desk.page(
    `/book?${new URLSearchParams({ practitioner: physio.practitionerId, start })}`,
  );
  expect(first).toMatch(/Tuesday,? 24 November 2026 at 09:00 with Demo physio A/);
  expect(first).not.toContain('Sports massage');
  const query = new URLSearchParams({
    service: services[0].serviceId,
    practitioner: physio.practitionerId,
    start,
  });
  expect(first).toContain(`/book/who?${query}`.replaceAll('&', '&amp;'));
  const id = await desk.booked({ start, name: 'Cal Caller' });
  expect(await logOf(id)).toEqual([
    { actor: `staff:${receptionist.staffId}`, action: 'appointment booked', details: {} },
  ]);
  expect(await desk.page(`/appointments/${id}?done=booked`)).toMatch(/Booked\..*Cal Caller/s);
});

test('pressing twice books once, and a lost reply gets its own booking again', async () => {
  const booking = { start: '2026-11-24T11:00:00Z', name: 'Twice Pressed', also: { key: randomUUID() } };
  const answers = [await desk.books(booking), await desk.books(booking)];
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
  expect((await patients('Twice Pressed')).length).toBe(1);
});

test('somebody known is found by a part of the name, and is booked without a second entry', async () => {
  await desk.booked({ start: '2026-11-25T09:00:00Z', name: 'Known Wellington', phone: '0114 496 0177' });
  const [known = ''] = await patients('Known Wellington');
  const { services, practitioners } = await desk.people();
  const query = new URLSearchParams({
    service: services[1].serviceId,
    practitioner: practitioners[0].practitionerId,
    start: '2026-11-25T10:00:00Z',
  });
  const found = await (await desk.submit(`/book/who?${query}`, { q: 'wellin' })).text();
  expect(found).toContain(`name="patient" value="${known}"`);
  const id = await desk.booked({ start: '2026-11-25T10:00:00Z', patient: known, service: 1 });
  expect((await row(id)).patient_id).toBe(known);
  expect(await patients('Known Wellington')).toEqual([known]);
});

test('what was typed is still there when something has to be changed', async () => {
  const answer = await desk.books({ start: '2026-11-25T11:00:00Z', name: 'No <Contact>', phone: '' });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain('Please give a phone number or an e-mail address');
  expect(html).toContain('value="No &lt;Contact>"');
});

test('a taken time is refused with who has it and what is free near it', async () => {
  const start = '2026-11-26T09:00:00Z';
  await desk.booked({ start, name: 'First There' });
  const answer = await desk.books({ start: '2026-11-26T09:15:00Z', name: 'Second Comer' });
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(html).toContain('First There has 09:00 to 09:45.');
  expect(html).toContain('09:45');
  expect(html).toContain('value="Second Comer"');
  expect(await patients('Second Comer')).toEqual([]);
});

test('over another appointment only on purpose, with a reason, marked and in the log', async () => {
  const start = '2026-11-26T09:00:00Z';
  const over = { start, name: 'On Purpose', also: { overbook: 'yes', outside: 'yes', reason: '' } };
  const without = await desk.books(over);
  expect(without.status).toBe(400);
  expect(await patients('On Purpose')).toEqual([]);
  const id = await desk.booked({ ...over, also: { ...over.also, reason: 'in great pain, cannot wait' } });
  expect(await row(id)).toMatchObject({
    is_overbooked: true,
    overbooked_reason: 'in great pain, cannot wait',
  });
  expect((await logOf(id)).map(({ action }) => action)).toEqual([
    'appointment booked',
    'appointment overbooked',
  ]);
  // The guard of the database leaves out what is overbooked; the desk does not.
  expect((await desk.books({ start: '2026-11-26T09:30:00Z', name: 'Third One' })).status).toBe(409);
});

test('a reason alone does not mark an appointment that stands in nobody’s way', async () => {
  const id = await desk.booked({
    start: '2026-11-26T14:00:00Z',
    also: { overbook: 'yes', reason: 'thought it was taken' },
  });
  expect(await row(id)).toMatchObject({ is_overbooked: false, overbooked_reason: null });
});

test('outside of the hours only when staff say yes to it', async () => {
  const start = '2026-11-26T19:00:00Z';
  const answer = await desk.books({ start });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('This is outside of their hours.');
  const id = await desk.booked({ start, also: { outside: 'yes' } });
  expect((await logOf(id))[0].details).toEqual({ outside: 'This is outside of their hours.' });
});

test('somebody who does not give the service is refused, whatever was agreed to', async () => {
  const answer = await desk.books({
    start: '2026-11-26T14:00:00Z',
    service: 2,
    also: { outside: 'yes', overbook: 'yes', reason: 'x' },
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Demo physio A does not give Sports massage.');
});

test('moving asks nothing of the notice period, and an older state changes nothing', async () => {
  const id = await desk.booked({ start: '2026-11-23T11:00:00Z', name: 'Moved Soon' });
  const { practitioners } = await desk.people();
  const move = (version: string, start: string) =>
    desk.submit(`/appointments/${id}/move`, {
      version,
      start,
      practitioner: practitioners[1].practitionerId,
      minutes: '45',
    });
  expect((await move('0', '2026-11-23T14:00:00Z')).status).toBe(303);
  expect(await row(id)).toMatchObject({
    version: 1,
    starts_at: new Date('2026-11-23T14:00:00Z'),
    practitioner_id: practitioners[1].practitionerId,
  });
  const late = await move('0', '2026-11-23T15:00:00Z');
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Somebody else has changed this appointment meanwhile.');
  // The same once more is a reply that was lost.
  expect((await move('0', '2026-11-23T14:00:00Z')).status).toBe(303);
  expect((await row(id)).version).toBe(1);
  expect((await logOf(id)).map(({ action }) => action)).toEqual(['appointment booked', 'appointment moved']);
});

test('a longer appointment stays where it is and tells nobody, and never runs into the next', async () => {
  const id = await desk.booked({ start: '2026-11-27T09:00:00Z', name: 'Long Visit' });
  await desk.booked({ start: '2026-11-27T10:00:00Z', name: 'Next Visit' });
  const { practitioners } = await desk.people();
  const lasts = (minutes: string, version: string) =>
    desk.submit(`/appointments/${id}/move`, {
      version,
      minutes,
      start: '2026-11-27T09:00:00Z',
      practitioner: practitioners[0].practitionerId,
    });
  expect((await lasts('60', '0')).status).toBe(303);
  expect((await row(id)).ends_at).toEqual(new Date('2026-11-27T10:00:00Z'));
  expect((await logOf(id)).at(-1).action).toBe('appointment length changed');
  expect(await (await lasts('75', '1')).text()).toContain('Next Visit has 10:00 to 10:45.');
});

test('an overbooked one that finds a free place is a plain one', async () => {
  const start = '2026-11-30T09:00:00Z';
  await desk.booked({ start, name: 'Under It' });
  const id = await desk.booked({ start, name: 'Over It', also: { overbook: 'yes', reason: 'asked to' } });
  const { practitioners } = await desk.people();
  const move = (fields: Record<string, string>) =>
    desk.submit(`/appointments/${id}/move`, {
      practitioner: practitioners[0].practitionerId,
      minutes: '',
      ...fields,
    });
  expect((await move({ version: '0', start: '2026-11-30T09:15:00Z' })).status).toBe(409);
  expect((await move({ version: '0', start: '2026-11-30T10:00:00Z' })).status).toBe(303);
  expect(await row(id)).toMatchObject({ is_overbooked: false, overbooked_reason: null });
  // A reason for nothing marks nothing.
  const needless = { overbook: 'yes', reason: 'thought it was taken' };
  expect((await move({ version: '1', start: '2026-11-30T11:00:00Z', ...needless })).status).toBe(303);
  expect(await row(id)).toMatchObject({ is_overbooked: false, overbooked_reason: null });
});

test('a move by drag is answered in words that a script reads', async () => {
  const id = await desk.booked({ start: '2026-12-01T09:00:00Z' });
  await desk.booked({ start: '2026-12-01T10:00:00Z', name: 'In The Way' });
  const { practitioners } = await desk.people();
  const drag = (start: string) =>
    desk.request(receptionist, `/appointments/${id}/move`, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({
        version: '0',
        start,
        practitioner: practitioners[0].practitionerId,
        minutes: '45',
        outside: 'yes',
      }),
    });
  const refused = await drag('2026-12-01T09:30:00Z');
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({
    detail: 'This time is not free. In The Way has 10:00 to 10:45.',
  });
  const moved = await drag('2026-12-01T11:00:00Z');
  expect(await moved.json()).toMatchObject({ start: '2026-12-01T11:00:00Z', version: 1, outside: null });
});

test('arrived, did not attend, and back, each in the log, and not before its time', async () => {
  const id = await desk.booked({ start: '2026-11-23T09:00:00Z', practitioner: 0, name: 'Here Now' });
  const mark = (attendance: string, of = id) => desk.submit(`/appointments/${of}/attendance`, { attendance });
  for (const attendance of ['arrived', 'did-not-attend', 'booked']) {
    expect((await mark(attendance)).status).toBe(303);
    expect((await row(id)).status).toBe(attendance);
  }
  expect((await logOf(id)).map(({ action }) => action)).toEqual([
    'appointment booked',
    'appointment arrived',
    'appointment not attended',
    'appointment attendance undone',
  ]);
  const later = await desk.booked({ start: '2026-12-02T09:00:00Z' });
  for (const attendance of ['arrived', 'did-not-attend'])
    expect((await mark(attendance, later)).status).toBe(409);
});

test('cancelling says who asked for it, and frees the time', async () => {
  const start = '2026-12-03T09:00:00Z';
  const id = await desk.booked({ start });
  expect((await desk.submit(`/appointments/${id}/cancel`, { version: '0', reason: 'patient' })).status).toBe(
    303,
  );
  expect((await logOf(id)).at(-1)).toMatchObject({
    action: 'appointment cancelled',
    details: { reason: 'The patient asked for it' },
  });
  await desk.booked({ start, name: 'Next In Line' });
  expect(await desk.page(`/appointments/${id}`)).toContain('Cancelled');
});

test('a time that somebody online is just booking is not given away by accident', async () => {
  const start = '2026-12-04T09:00:00Z';
  const { services, practitioners } = await desk.people();
  await desk.pool().query(
    `insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, starts_at, ends_at, blocked, status, held_until)
     select clinic_id, gen_random_uuid(), $1, $2, $3::timestamptz, $3::timestamptz + interval '45 minutes',
       tstzrange($3::timestamptz, $3::timestamptz + interval '45 minutes'), 'held', $4 from clinic`,
    [practitioners[0].practitionerId, services[0].serviceId, start, new Date(NOW + 60_000).toISOString()],
  );
  const answer = await desk.books({ start });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('Somebody who is booking online has 09:00 to 09:45.');
});

test('whoever gave an address gets a mail for a booking, a move and a cancelling, and none for another length', async () => {
  const id = await desk.booked({
    start: '2026-12-07T09:00:00Z',
    name: 'Mia Mail',
    phone: '',
    email: 'mia@mail.example',
  });
  const { practitioners } = await desk.people();
  const place = { practitioner: practitioners[0].practitionerId, start: '2026-12-07T09:00:00Z' };
  const move = (fields: Record<string, string>) =>
    desk.submit(`/appointments/${id}/move`, { ...place, ...fields });
  expect((await move({ version: '0', minutes: '60' })).status).toBe(303);
  expect((await move({ version: '1', minutes: '60', start: '2026-12-07T10:00:00Z' })).status).toBe(303);
  await desk.submit(`/appointments/${id}/cancel`, { version: '2', reason: 'clinic' });
  const { rows } = await desk
    .pool()
    .query('select kind from mail where subject_id = $1 order by created_at, mail_id', [id]);
  expect(rows.map(({ kind }) => kind)).toEqual(['booked', 'moved', 'cancelled']);
});

test('what is freed at the desk is offered to those who wait', async () => {
  const id = await desk.booked({ start: '2026-12-08T09:00:00Z' });
  const { services } = await desk.people();
  await desk.pool().query(
    `insert into waiting_entry (clinic_id, waiting_entry_id, service_id, name, phone, first_day, last_day)
     select clinic_id, gen_random_uuid(), $1, 'Wanda Waiting', '0114 496 0102', '2026-12-08', '2026-12-09' from clinic`,
    [services[0].serviceId],
  );
  await desk.submit(`/appointments/${id}/cancel`, { version: '0', reason: 'patient' });
  const { rows } = await desk
    .pool()
    .query(`select payload from graphile_worker._private_jobs where payload::text like '%' || $1 || '%'`, [
      String(Date.UTC(2026, 11, 8, 9)),
    ]);
  expect(rows.length).toBe(1);
});

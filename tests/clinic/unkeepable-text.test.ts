import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clinicRoutes } from '../../src/clinic/routes/clinic.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';
import { clinicDesk } from './desk.ts';
import { clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 6);
const web = clinicWeb(() => NOW);
const desk = clinicDesk(() => NOW);
const NUL = '\0';
const HALF_PAIR = '\ud83d';
const person = { name: `An${NUL}n Example`, phone: '0114 496 0101', email: `${NUL}ann@patient.example` };

const holds = async (day: string): Promise<string> => {
  const [service] = await web.services();
  const [slot] = await web.slots(service?.id ?? '', day);
  const held = await web.submit('/c/demo/hold', {
    service: service?.id ?? '',
    slot: `${slot?.start} ${slot?.practitioner}`,
  });
  return held.headers.get('location') ?? '';
};

test('a sign that the database refuses is left out of a booking, and so is a half of one in its summary', async () => {
  const summary = JSON.stringify({
    version: 1,
    madeOn: '2026-11-23',
    name: '',
    phone: '',
    email: '',
    sections: [{ title: `${NUL}Episodes`, lines: [`Cut in the middle ${HALF_PAIR}`] }],
  });
  const booked = await web.submit(await holds('2026-12-01'), {
    ...person,
    key: `key${NUL}-${'x'.repeat(300)}`,
    summary,
    'send-summary': 'yes',
  });
  expect(booked.status).toBe(303);
  const { rows } = await web.pool().query(
    `select name, email, sections from patient join appointment using (clinic_id, patient_id)
     join appointment_summary using (clinic_id, appointment_id)`,
  );
  expect(rows).toEqual([
    {
      name: 'Ann Example',
      email: 'ann@patient.example',
      sections: [{ title: 'Episodes', lines: ['Cut in the middle \ufffd'] }],
    },
  ]);
});

test('the other forms take it as they would without that sign, and what was typed stays', async () => {
  const [service] = await web.services();
  const asked = await web.submit('/c/demo/ask', { ...person, body: `May ${NUL}I come?` });
  expect(asked.status).toBe(303);
  const refused = await web.submit('/c/demo/ask', { ...person, body: NUL });
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('value="Ann Example"');
  const waits = {
    ...person,
    service: `${service?.id}${NUL}`,
    'first-day': '2026-11-23',
    'last-day': '2026-12-01',
  };
  expect((await web.submit('/c/demo/wait', waits)).status).toBe(303);
  const found = await desk.submit('/patients', { q: `Ann${NUL}` });
  expect(found.status).toBe(200);
  const booked = await desk.books({ start: '2026-11-24T10:00', name: `Bo${NUL} Example` });
  expect(booked.status).toBe(303);
});

test('a program is told which field cannot be kept', async () => {
  const [service] = await web.services();
  const [slot] = await web.slots(service?.id ?? '', '2026-12-02');
  for (const sign of [NUL, HALF_PAIR]) {
    const patient = { name: `Ann${sign}`, phone: '0114 496 0101' };
    const booking = { service: service?.id, practitioner: slot?.practitioner, start: slot?.start, patient };
    const key = { 'idempotency-key': 'a' };
    const refusedBooking = await web.post('/api/clinics/demo/appointments', booking, key);
    expect(refusedBooking.status).toBe(400);
    expect(await refusedBooking.json()).toMatchObject({ field: 'patient.name' });
    const question = { patient: { ...patient, name: 'Ann' }, body: `May I come${sign}?` };
    const refusedQuestion = await web.post('/api/clinics/demo/questions', question);
    expect(refusedQuestion.status).toBe(400);
    expect(await refusedQuestion.json()).toMatchObject({ field: 'body' });
  }
});

test.each(['/c/de%00mo', '/c/demo/book?service=%00', '/api/clinics/%00/services'])(
  'nothing is at %s, and the database is not asked',
  async (path) => {
    const clinic = Promise.resolve({
      pool: web.pool(),
      links: await manageLinks(web.pool()),
      now: () => NOW,
    });
    const app = clinicRoutes(clinic);
    await clinic;
    expect((await app.request(path)).status).toBe(404);
  },
);

test('a day that no calendar has is no day', async () => {
  const [service] = await web.services();
  const waits = {
    ...person,
    service: service?.id ?? '',
    'first-day': '2026-02-28',
    'last-day': '2027-02-30',
  };
  expect((await web.submit('/c/demo/wait', waits)).status).toBe(400);
});

test('what is no form at all is one with nothing in it', async () => {
  const answer = await web.request('/c/demo/ask', {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  expect(answer.status).toBe(400);
});

test('every form comes in by the one door that looks at its signs', () => {
  const files = readdirSync('src/clinic', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const readers = files.filter((name) =>
    /\.formData\(|\.parseBody\(/.test(readFileSync(`src/clinic/${name}`, 'utf8')),
  );
  expect(readers).toEqual(['routes/sent-form.ts']);
});

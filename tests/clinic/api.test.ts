import { expect, test } from 'vitest';
import { clinicWeb, type Slot } from './web.ts';

// A Monday, before the clinic opens.
const NOW = Date.UTC(2026, 10, 23, 6);
const web = clinicWeb(() => NOW);

const firstVisit = async () => (await web.services())[0]?.id ?? '';
const ann = { name: 'Ann Example', phone: '0114 496 0101' };

const book = async (slot: Slot | undefined, key: string, more: object = {}) =>
  web.post(
    '/api/clinics/demo/appointments',
    {
      service: await firstVisit(),
      practitioner: slot?.practitioner,
      start: slot?.start,
      patient: ann,
      ...more,
    },
    { 'idempotency-key': key },
  );

interface Appointment {
  id: string;
  reference: string;
  start: string;
  manageUrl: string;
}

test('free times are answered earliest first, in UTC to the second, and never from the cache', async () => {
  const service = await firstVisit();
  const answer = await web.request(
    `/api/clinics/demo/slots?service=${service}&from=2026-12-01&to=2026-12-01`,
  );
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const { slots } = (await answer.json()) as { slots: Slot[] };
  expect(slots[0]).toMatchObject({ start: '2026-12-01T08:00:00Z', end: '2026-12-01T08:45:00Z' });
  expect(slots.map(({ start }) => start)).toEqual(slots.map(({ start }) => start).toSorted());
});

test('who asks for the first few free times gets the earliest of all, over days without any', async () => {
  const service = await firstVisit();
  const ask = async (query: string) => {
    const answer = await web.request(`/api/clinics/demo/slots?service=${service}&${query}`);
    return ((await answer.json()) as { slots: Slot[] }).slots;
  };
  // A Saturday is the first of them.
  const days = 'from=2026-11-28&to=2026-12-11';
  const all = await ask(days);
  for (const limit of [1, 20, all.length - 1, 1000])
    expect(await ask(`${days}&limit=${limit}`)).toEqual(all.slice(0, limit));
  expect(await ask('from=2026-11-28&to=2026-11-29&limit=5')).toEqual([]);
  const answer = await web.request(`/api/clinics/demo/slots?service=${service}&${days}&limit=0`);
  expect(answer.status).toBe(400);
});

test('a booking is answered with everything there is to know, and a lost reply can be asked for again', async () => {
  const [slot] = await web.slots(await firstVisit(), '2026-12-01');
  const first = await book(slot, 'a-1');
  expect(first.status).toBe(201);
  const text = await first.text();
  const booked = JSON.parse(text) as Appointment;
  expect(booked).toMatchObject({ start: slot?.start, practitioner: slot?.practitioner });
  expect(booked.reference).toMatch(/^[2-9A-Z]{7}$/);
  const again = await book(slot, 'a-1');
  expect([again.status, await again.text()]).toEqual([201, text]);
  const other = await book(slot, 'a-1', { patient: { name: 'Somebody else', phone: '0114 496 0102' } });
  expect(other.status).toBe(422);
});

test('who comes second is told the three nearest free times', async () => {
  const [, , slot] = await web.slots(await firstVisit(), '2026-12-02');
  await book(slot, 'b-1');
  const second = await book(slot, 'b-2');
  expect([second.status, second.headers.get('content-type')]).toEqual([409, 'application/problem+json']);
  const problem = (await second.json()) as { nearest: Slot[]; detail: string };
  expect(problem.nearest.length).toBe(3);
  const third = await book(problem.nearest[0], 'b-3');
  expect(third.status).toBe(201);
});

test('a hold keeps the time for its holder', async () => {
  const [slot] = await web.slots(await firstVisit(), '2026-12-03');
  const wish = { service: await firstVisit(), practitioner: slot?.practitioner, start: slot?.start };
  const held = await web.post('/api/clinics/demo/holds', wish);
  expect(held.status).toBe(201);
  const { id, expiresAt } = (await held.json()) as { id: string; expiresAt: string };
  expect(Date.parse(expiresAt)).toBe(NOW + 5 * 60_000);
  expect((await web.post('/api/clinics/demo/holds', wish)).status).toBe(409);
  expect((await book(slot, 'c-1')).status).toBe(409);
  const mine = await book(slot, 'c-2', { hold: id });
  expect([mine.status, ((await mine.json()) as Appointment).id]).toEqual([201, id]);
});

test('only the private link moves and cancels', async () => {
  const [slot, , , , , later] = await web.slots(await firstVisit(), '2026-12-07');
  const { id, manageUrl } = (await (await book(slot, 'd-1')).json()) as Appointment;
  const token = manageUrl.split('/').at(-1) ?? '';
  const change = (what: string, body: object) =>
    web.post(`/api/clinics/demo/appointments/${id}/${what}`, body);
  expect((await change('cancel', { token: 'guessed' })).status).toBe(404);
  const moved = await change('reschedule', { token, start: later?.start, practitioner: later?.practitioner });
  expect([moved.status, ((await moved.json()) as Appointment).start]).toEqual([200, later?.start]);
  expect((await change('cancel', { token })).status).toBe(200);
  expect((await change('cancel', { token })).status).toBe(200);
  const starts = (await web.slots(await firstVisit(), '2026-12-07')).map(({ start }) => start);
  expect(starts).toContain(slot?.start);
  expect(starts).toContain(later?.start);
});

test.each([
  ['no way to be reached', { name: 'Ann' }, 'patient.phone'],
  ['no name', { name: ' ', phone: '0114 496 0101' }, 'patient.name'],
  ['an address that is none', { name: 'Ann', email: 'ann' }, 'patient.email'],
])('%s is said kindly, with the field it is about', async (_, patient, field) => {
  const [slot] = await web.slots(await firstVisit(), '2026-12-08');
  const answer = await book(slot, `e-${field}`, { patient });
  expect([answer.status, ((await answer.json()) as { field: string }).field]).toEqual([400, field]);
});

test('a time outside the hours of the clinic is never booked', async () => {
  const [slot] = await web.slots(await firstVisit(), '2026-12-09');
  const night = { ...slot, start: '2026-12-09T02:00:00Z' } as Slot;
  const odd = { ...slot, start: '2026-12-09T08:07:00Z' } as Slot;
  expect((await book(night, 'f-1')).status).toBe(409);
  expect((await book(odd, 'f-2')).status).toBe(409);
});

test('an unknown clinic, service or key is a clear no', async () => {
  expect((await web.request('/api/clinics/nowhere/services')).status).toBe(404);
  const [slot] = await web.slots(await firstVisit(), '2026-12-09');
  const stranger = '01890000-0000-7000-8000-000000000000';
  expect((await book(slot, 'g-1', { service: stranger })).status).toBe(404);
  const without = await web.post('/api/clinics/demo/appointments', {});
  expect(without.status).toBe(400);
});

test('the description of the interface names every way in', async () => {
  const description = (await (await web.request('/api/openapi.json')).json()) as { paths: object };
  expect(Object.keys(description.paths).sort()).toEqual([
    '/clinics',
    '/clinics/{slug}/appointments',
    '/clinics/{slug}/appointments/{id}/cancel',
    '/clinics/{slug}/appointments/{id}/reschedule',
    '/clinics/{slug}/holds',
    '/clinics/{slug}/practitioners',
    '/clinics/{slug}/questions',
    '/clinics/{slug}/services',
    '/clinics/{slug}/slots',
    '/wakes/key',
    '/wakes/{id}',
  ]);
});

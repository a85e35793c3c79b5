import { expect, test } from 'vitest';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { deskOf } from '../../src/clinic/routes/staff/desk.ts';
import { waitingRoutes } from '../../src/clinic/routes/staff/waiting.tsx';
import { findClinic } from '../../src/clinic/use-cases/clinics.ts';
import { cancelForStaff } from '../../src/clinic/use-cases/desk/cancel-for-staff.ts';
import { offerFreedTime } from '../../src/clinic/use-cases/waiting-list/offer.ts';
import { HOUR_MS } from '../../src/domain/time/instant.ts';
import { asStaff } from './as-staff.ts';
import { clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const web = clinicWeb(() => NOW);
const desk = asStaff(
  web.pool,
  (parts) => waitingRoutes(deskOf(parts)),
  () => NOW,
);
const receptionist = {
  staffId: '01890000-0000-7000-8000-000000000003',
  name: 'At the desk',
  role: 'reception',
  practitionerId: null,
} as const;

let keys = 0;
async function joins(name: string, day: string) {
  const service = (await web.services()).find((one) => one.name === 'Sports massage')?.id ?? '';
  await web.submit('/c/demo/wait', {
    key: `desk-${keys++}`,
    service,
    name,
    phone: '0114 496 0130',
    email: '',
    'first-day': day,
    'last-day': day,
    part: 'any',
  });
  return service;
}

/** Keeps the first time of the day for whoever waits, as if it had come free. */
async function comesFree(service: string, day: string) {
  const clinic = await findClinic(web.pool(), 'demo');
  const [slot] = await web.slots(service, day);
  if (!clinic || !slot) throw new Error('The demo clinic has no time on this day');
  const from = Date.parse(slot.start);
  const freed = { practitionerId: slot.practitioner, from, until: from + 2 * HOUR_MS };
  return inClinic(web.pool(), clinic.clinicId, (client) => offerFreedTime(client, clinic, freed, NOW));
}

const page = async () => (await desk.get(receptionist, '/waiting')).text();

test('somebody with a phone only is rung, and booked by one press', async () => {
  const offer = await comesFree(await joins('Only a phone', '2026-12-01'), '2026-12-01');
  expect(await page()).toContain('No e-mail: please ring.');
  const taken = await desk.submit(receptionist, `/waiting/offers/${offer?.offerId}/take`, {});
  expect(taken.status).toBe(303);
  const id = taken.headers.get('location')?.split('/').at(-1);
  const { rows } = await web.pool().query('select status from appointment where appointment_id = $1', [id]);
  expect(rows).toEqual([{ status: 'booked' }]);
  expect(await page()).not.toContain('Only a phone');
});

test('a no on the phone frees the time, and they stay on the list', async () => {
  const service = await joins('Says no', '2026-12-02');
  const offer = await comesFree(service, '2026-12-02');
  const before = (await web.slots(service, '2026-12-02')).length;
  await desk.submit(receptionist, `/waiting/offers/${offer?.offerId}/decline`, {});
  expect((await web.slots(service, '2026-12-02')).length).toBeGreaterThan(before);
  expect(await page()).toContain('Says no');
});

test('an offer that was answered meanwhile is said to be over', async () => {
  const offer = await comesFree(await joins('Answered twice', '2026-12-03'), '2026-12-03');
  await desk.submit(receptionist, `/waiting/offers/${offer?.offerId}/decline`, {});
  const late = await desk.submit(receptionist, `/waiting/offers/${offer?.offerId}/take`, {});
  expect(late.status).toBe(409);
});

test('what the desk cancels is offered to whoever waits as well', async () => {
  const day = '2026-12-04';
  const service = await joins('Waits for the desk', day);
  const [slot] = await web.slots(service, day);
  const answer = await web.post(
    '/api/clinics/demo/appointments',
    {
      service,
      practitioner: slot?.practitioner,
      start: slot?.start,
      patient: { name: 'Has a time', phone: '0114 496 0131' },
    },
    { 'idempotency-key': 'desk-cancels' },
  );
  const { id } = (await answer.json()) as { id: string };
  const offers = async () => {
    const { rows } = await web.pool().query<{ count: number }>(
      `select count(*)::integer from graphile_worker._private_jobs job
       join graphile_worker._private_tasks task on task.id = job.task_id where identifier = 'offer-freed-time'`,
    );
    return rows[0]?.count ?? 0;
  };
  const before = await offers();
  const clinic = await findClinic(web.pool(), 'demo');
  if (!clinic) throw new Error('The demo clinic is not there');
  await inClinic(web.pool(), clinic.clinicId, (client) =>
    cancelForStaff(client, clinic, receptionist, id, { version: 0, reason: 'clinic' }, NOW),
  );
  expect(await offers()).toBe(before + 1);
});

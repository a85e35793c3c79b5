import { expect, test } from 'vitest';
import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { waitingListJobs } from '../../src/clinic/jobs/waiting-list-jobs.ts';
import { findForgotten } from '../../src/clinic/mail/find-forgotten.ts';
import { findClinic } from '../../src/clinic/use-cases/clinics.ts';
import { moveForStaff } from '../../src/clinic/use-cases/desk/move-for-staff.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';
import { forgetOld } from '../../src/clinic/use-cases/retention/forget-old.ts';
import { openOffers } from '../../src/clinic/use-cases/waiting-list/answer.ts';
import { waitingEntries } from '../../src/clinic/use-cases/waiting-list/entries.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/domain/time/instant.ts';
import { receptionist } from './desk.ts';
import { clinicWeb } from './web.ts';

let now = Date.UTC(2026, 10, 23, 9);
const web = clinicWeb(() => now);
const demo = async () => {
  const clinic = await findClinic(web.pool(), 'demo');
  if (!clinic) throw new Error('The demo clinic is not there');
  return clinic;
};
const serviceNamed = async (name: string) =>
  (await web.services()).find((service) => service.name === name)?.id ?? '';

/** Runs what waits in the line of jobs and is due, as the server does: at once, or by the clock of these tests. */
async function runDueJobs(): Promise<void> {
  const jobs = waitingListJobs(web.pool(), () => now);
  for (;;) {
    const { rows } = await web.pool().query<{ id: string; task: keyof typeof jobs; payload: unknown }>(
      `delete from graphile_worker._private_jobs job using graphile_worker._private_tasks task
       where task.id = job.task_id and task.identifier = any($1)
         and (job.run_at = job.created_at or job.run_at <= $2)
       returning job.id, task.identifier as task, job.payload`,
      [Object.keys(jobs), new Date(now).toISOString()],
    );
    if (rows.length === 0) return;
    for (const { task, payload } of rows) await jobs[task](payload);
  }
}

let keys = 0;
async function books(service: string, day: string, index: number) {
  const [slot] = (await web.slots(service, day)).slice(index);
  const answer = await web.post(
    '/api/clinics/demo/appointments',
    {
      service,
      practitioner: slot?.practitioner,
      start: slot?.start,
      patient: { name: 'Has a time', phone: '0114 496 0120' },
    },
    { 'idempotency-key': `waiting-${keys++}` },
  );
  const booked = (await answer.json()) as { id: string; start: string; manageUrl: string };
  return { ...booked, link: new URL(booked.manageUrl).pathname };
}

async function joins(service: string, name: string, changes: Record<string, string> = {}) {
  const answer = await web.submit('/c/demo/wait', {
    key: `join-${keys++}`,
    service,
    name,
    phone: '0114 496 0121',
    email: '',
    'first-day': '2026-11-23',
    'last-day': '2026-12-18',
    part: 'any',
    ...changes,
  });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

const offersNow = async () => {
  const clinic = await demo();
  return inClinic(web.pool(), clinic.clinicId, (client) => openOffers(client, clinic));
};
const offerLink = async (offerId: string) =>
  (await manageLinks(web.pool())).privatePath(await demo(), 'offers', offerId);
const isFree = async (service: string, start: string) =>
  (await web.slots(service, start.slice(0, 10))).some((slot) => slot.start === start);

test('a time that comes free is kept for the first on the list, then for the next, then free to all', async () => {
  const massage = await serviceNamed('Sports massage');
  const { link, start } = await books(massage, '2026-12-01', 2);
  const thatDay = { 'first-day': '2026-12-01', 'last-day': '2026-12-01' };
  await joins(massage, 'First in line', thatDay);
  await joins(massage, 'After five only', { ...thatDay, part: 'evening' });
  await joins(massage, 'Second in line', thatDay);

  await web.submit(`${link}/cancel`, {});
  await runDueJobs();
  const [first, ...others] = await offersNow();
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    entry: { contact: { name: 'First in line' } },
    offeredUntil: now + 30 * MINUTE_MS,
  });
  expect(await isFree(massage, start)).toBe(false);

  now += 31 * MINUTE_MS;
  await runDueJobs();
  const [second] = await offersNow();
  expect(second?.entry.contact.name).toBe('Second in line');

  const path = await offerLink(second?.offerId ?? '');
  expect(await (await web.request(path)).text()).toContain('A time has come free');
  expect((await web.submit(`${path}/decline`, {})).status).toBe(303);
  await runDueJobs();
  expect(await offersNow()).toEqual([]);
  expect(await isFree(massage, start)).toBe(true);
});

test('whoever takes an offer is booked at once, and leaves the list', async () => {
  const massage = await serviceNamed('Sports massage');
  const { link, start } = await books(massage, '2026-12-02', 1);
  const waiting = await joins(massage, 'Takes it', { 'first-day': '2026-12-02', 'last-day': '2026-12-02' });
  await web.submit(`${link}/cancel`, {});
  await runDueJobs();
  const [offer] = await offersNow();
  const path = await offerLink(offer?.offerId ?? '');
  const taken = await web.submit(`${path}/take`, {});
  expect(taken.status).toBe(303);
  expect(await (await web.request(taken.headers.get('location') ?? '')).text()).toContain(
    'You are booked in',
  );
  expect(await isFree(massage, start)).toBe(false);
  expect(await (await web.request(waiting)).text()).toContain('You are not on the list');
  const again = await web.submit(`${path}/take`, {});
  expect(again.status).toBe(409);
});

test('an offer that has run out cannot be taken, even before the next is asked', async () => {
  const massage = await serviceNamed('Sports massage');
  const { link } = await books(massage, '2026-12-03', 1);
  await joins(massage, 'Too late', { 'first-day': '2026-12-03', 'last-day': '2026-12-03' });
  await web.submit(`${link}/cancel`, {});
  await runDueJobs();
  const [offer] = await offersNow();
  now += 40 * MINUTE_MS;
  const answer = await web.submit(`${await offerLink(offer?.offerId ?? '')}/take`, {});
  expect(answer.status).toBe(409);
  await runDueJobs();
});

test('an earlier time takes the place of the one the person has', async () => {
  const massage = await serviceNamed('Sports massage');
  const early = await books(massage, '2026-12-04', 1);
  const late = await books(massage, '2026-12-08', 1);
  const joined = await web.submit(`${late.link}/earlier`, {
    'first-day': '2026-12-04',
    'last-day': '2026-12-07',
    part: 'any',
  });
  expect(joined.status).toBe(303);
  await web.submit(`${early.link}/cancel`, {});
  await runDueJobs();
  const [offer] = (await offersNow()).filter(({ entry }) => entry.appointmentId === late.id);
  await web.submit(`${await offerLink(offer?.offerId ?? '')}/take`, {});
  expect(await isFree(massage, early.start)).toBe(false);
  expect(await (await web.request(late.link)).text()).toContain('Cancelled');
});

test('what was typed is still there when the days make no sense', async () => {
  const massage = await serviceNamed('Sports massage');
  const answer = await web.submit('/c/demo/wait', {
    key: 'join-wrong',
    service: massage,
    name: 'Typed once',
    phone: '0114 496 0121',
    email: '',
    'first-day': '2026-12-02',
    'last-day': '2026-12-01',
    part: 'any',
  });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain('The last day lies before the first.');
  expect(html).toContain('value="Typed once"');
});

test('leaving the list by the private link is at once, and twice is once', async () => {
  const clinic = await demo();
  const massage = await serviceNamed('Sports massage');
  const path = await joins(massage, 'Leaves again');
  const names = async () =>
    (await inClinic(web.pool(), clinic.clinicId, (client) => waitingEntries(client, clinic.clinicId))).map(
      ({ contact }) => contact.name,
    );
  expect(await names()).toContain('Leaves again');
  await web.submit(`${path}/leave`, {});
  await web.submit(`${path}/leave`, {});
  expect(await names()).not.toContain('Leaves again');
  expect((await web.request(`${path.slice(0, -3)}abc`)).status).toBe(404);
});

test('whoever leaves with an offer open gives it to the next, and who cancels wants nothing earlier', async () => {
  const massage = await serviceNamed('Sports massage');
  const day = '2026-12-10';
  const { link, start } = await books(massage, day, 1);
  const later = await books(massage, '2026-12-14', 1);
  const leaves = await joins(massage, 'Leaves with an offer', { 'first-day': day, 'last-day': day });
  await web.submit(`${later.link}/earlier`, { 'first-day': day, 'last-day': day, part: 'any' });
  await joins(massage, 'Comes after', { 'first-day': day, 'last-day': day });
  await web.submit(`${link}/cancel`, {});
  await runDueJobs();
  await web.submit(`${later.link}/cancel`, {});
  await web.submit(`${leaves}/leave`, {});
  await runDueJobs();
  expect((await offersNow()).map(({ entry }) => entry.contact.name)).toEqual(['Comes after']);
  expect(await isFree(massage, start)).toBe(false);
});

test('an offer that lost its job, as after a restore, ends and goes to the next, also after a night of tidying', async () => {
  const massage = await serviceNamed('Sports massage');
  const day = '2026-12-11';
  const { link } = await books(massage, day, 1);
  const offeredThatDay = async () =>
    (await offersNow()).filter(({ entry }) => entry.firstDay === day).map(({ entry }) => entry.contact.name);
  await joins(massage, 'Before the restore', { 'first-day': day, 'last-day': day });
  await joins(massage, 'After the restore', { 'first-day': day, 'last-day': day });
  await web.submit(`${link}/cancel`, {});
  await runDueJobs();
  expect(await offeredThatDay()).toEqual(['Before the restore']);
  await web.pool().query('delete from graphile_worker._private_jobs');
  now += 2 * HOUR_MS;
  await forgetOld(web.pool(), await demo(), now);
  for (let again = 0; again < 2; again++) await findForgotten(web.pool(), now);
  await runDueJobs();
  expect(await offeredThatDay()).toEqual(['After the restore']);
});

test('who moved their appointment is offered no time that lies after it', async () => {
  const massage = await serviceNamed('Sports massage');
  const early = await books(massage, '2026-12-15', 1);
  const late = await books(massage, '2026-12-17', 1);
  const days = { 'first-day': '2026-12-14', 'last-day': '2026-12-18', part: 'any' };
  await web.submit(`${late.link}/earlier`, days);
  await web.submit(`${early.link}/cancel`, {});
  await runDueJobs();
  const mine = async () => (await offersNow()).filter(({ entry }) => entry.appointmentId === late.id);
  const [offer] = await mine();
  expect(new Date(offer?.start ?? 0).toISOString().slice(0, 10)).toBe('2026-12-15');

  const [before] = await web.slots(massage, '2026-12-14');
  await web.submit(`${late.link}/move`, { slot: `${before?.start} ${before?.practitioner}` });
  const take = await web.submit(`${await offerLink(offer?.offerId ?? '')}/take`, {});
  expect(take.status).toBe(409);
  expect(await take.text()).toContain('no earlier than the one you have now');
  await runDueJobs();
  expect(await mine()).toEqual([]);
  expect(await isFree(massage, early.start)).toBe(true);

  const after = await books(massage, '2026-12-16', 1);
  await web.submit(`${after.link}/cancel`, {});
  await runDueJobs();
  expect(await mine()).toEqual([]);
});

test('what is left when staff shorten an appointment is offered to whom it suits', async () => {
  const acupuncture = await serviceNamed('Acupuncture');
  const day = '2026-12-18';
  const { id, start } = await books(acupuncture, day, 0);
  const clinic = await demo();
  const { rows } = await web.pool().query<{ practitionerId: string; minutes: number }>(
    `select practitioner_id as "practitionerId", extract(epoch from ends_at - starts_at)::int / 60 as minutes
     from appointment where appointment_id = $1`,
    [id],
  );
  const [booked] = rows;
  if (!booked) throw new Error('Not booked');
  const lasts = (minutes: number, version: number) =>
    inClinic(web.pool(), clinic.clinicId, (client) =>
      moveForStaff(
        client,
        clinic,
        receptionist,
        id,
        {
          version,
          practitionerId: booked.practitionerId,
          start: Date.parse(start),
          minutes,
          isOutsideAgreed: true,
          overbookedReason: null,
        },
        now,
      ),
    );
  await lasts(booked.minutes * 3, 0);
  await joins(acupuncture, 'Takes the rest', { 'first-day': day, 'last-day': day });
  await lasts(booked.minutes, 1);
  await runDueJobs();
  expect((await offersNow()).map(({ entry, start: at }) => [entry.contact.name, at])).toContainEqual([
    'Takes the rest',
    expect.any(Number),
  ]);
});

test.each([
  ['2026-11-01', '2026-11-22', 'The last day is over.'],
  ['2026-12-01', '2027-12-01', 'The last day is more than a year away.'],
  ['2026-12-01', '2099-12-31', 'The last day is more than a year away.'],
])('nobody waits from %s until %s', async (firstDay, lastDay, words) => {
  const massage = await serviceNamed('Sports massage');
  const answer = await web.submit('/c/demo/wait', {
    key: `join-${keys++}`,
    service: massage,
    name: 'Waits for ever',
    phone: '0114 496 0121',
    email: '',
    'first-day': firstDay,
    'last-day': lastDay,
    part: 'any',
  });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain(words);
  expect(html).toContain('value="Waits for ever"');
});

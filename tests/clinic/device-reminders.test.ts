import { afterEach, beforeEach, expect, test } from 'vitest';
import { findForgotten } from '../../src/clinic/mail/find-forgotten.ts';
import { remindNow } from '../../src/clinic/mail/reminder.ts';
import { openPush, type ServerPush } from '../../src/clinic/push/open-push.ts';
import { pushJobs, pushKeyJobs } from '../../src/clinic/push/push-jobs.ts';
import type { PushTarget } from '../../src/clinic/push/push-post.ts';
import { PUSH_REMINDER } from '../../src/clinic/push/remind-devices.ts';
import { currentServerKey, isKnownServerKey, rotateServerKey } from '../../src/clinic/push/server-keys.ts';
import { cancel, reschedule } from '../../src/clinic/use-cases/booking/change.ts';
import { erasePerson } from '../../src/clinic/use-cases/person-data/erase-person.ts';
import { forgetOld } from '../../src/clinic/use-cases/retention/forget-old.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/time/instant.ts';
import { hurry, mailClinic, runDue } from './mails.ts';
import { type PushService, startPushService } from './push-service.ts';
import { clinicWeb } from './web.ts';

const NOW = Date.UTC(2026, 10, 23, 0);
let now = NOW;
let service: PushService;
let push: ServerPush;
const { pool, request } = clinicWeb(() => now, { push: { services: ['push.service.example'] } });
const silent = { debug() {}, info() {}, warn() {}, error() {}, forMachines() {} };

beforeEach(async () => {
  now = NOW;
  service = await startPushService(() => now);
  push = await openPush(pool(), { services: [service.host], now: () => now, request: service.request });
});

afterEach(async () => {
  await service.close();
  await pool().query('delete from push_subscription; delete from graphile_worker._private_jobs');
});

const ben = { name: 'Ben Example', phone: '0114 496 0107' };

async function open() {
  const clinic = await mailClinic(pool(), () => now);
  const jobs = pushJobs({ pool: pool(), push, now: () => now });
  return {
    ...clinic,
    async booked(day: string) {
      const one = await clinic.bookOn(day, ben);
      return { ...one, path: clinic.links.pathFor(clinic.clinic, one.appointmentId) };
    },
    /** Does what is due, with what waits for its day or another try. */
    async run() {
      await hurry(pool());
      await runDue(pool(), clinic.office(null), jobs);
    },
    runDueNow: () => runDue(pool(), clinic.office(null), jobs),
  };
}

const bodyOf = ({ endpoint, p256dh, auth, serverKey }: PushTarget) => ({
  endpoint,
  expirationTime: null,
  keys: { p256dh, auth },
  serverKey,
});

const say = (path: string, body: unknown) =>
  request(`${path}/devices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function subscribe(path: string) {
  const device = service.subscribe(await currentServerKey(pool()));
  const answer = await say(path, bodyOf(device));
  expect(answer.status).toBe(201);
  return { device, id: ((await answer.json()) as { id: string }).id };
}

const kept = async () => {
  const { rows } = await pool().query<{ id: string; failure: string | null; dueAt: Date | null }>(
    `select push_subscription_id as id, last_failure as failure, due_at as "dueAt" from push_subscription
     order by created_at, push_subscription_id`,
  );
  return rows;
};

/** As a process leaves it that ends in the middle of a push. */
const beginsToPush = (appointmentId: string, at: number) =>
  pool().query(
    `update push_subscription s set reminded_version = a.version, due_at = $2, attempts = 1, last_tried_at = $2
     from appointment a where a.appointment_id = $1 and s.appointment_id = $1`,
    [appointmentId, new Date(at).toISOString()],
  );

test('a device is reminded once, a day before, and what it gets says nothing of the person or the visit', async () => {
  const { booked, run, within } = await open();
  const { path, start, appointmentId } = await booked('2026-12-01');
  const { device, id } = await subscribe(path);
  await findForgotten(pool(), now);
  await run();
  expect(service.received).toEqual([]);
  now = start - 7 * DAY_MS;
  await findForgotten(pool(), now);
  await run();
  expect(service.received).toEqual([]);
  now = start - 24 * HOUR_MS;
  await run();
  await findForgotten(pool(), now + 10 * MINUTE_MS);
  await run();
  // A job may come twice.
  await within((client, { clinicId }) => remindNow(client, clinicId, { appointmentId, start }));
  await run();
  expect(service.received).toEqual([
    { endpoint: device.endpoint, text: id, ttlSeconds: 24 * 3600, topic: id.replaceAll('-', '') },
  ]);
});

test('the reminder follows a move, and is taken back with the devices when the visit is cancelled', async () => {
  const { booked, run, within, freeOn } = await open();
  const { path, start, appointmentId } = await booked('2026-11-26');
  await subscribe(path);
  const [, later] = await freeOn('2026-11-27');
  if (!later) throw new Error('nothing is free');
  await within((client, clinic) => reschedule(client, clinic, appointmentId, later, now));
  now = start - 24 * HOUR_MS;
  // What was still on its way for the time before.
  await within((client, { clinicId }) => remindNow(client, clinicId, { appointmentId, start }));
  await run();
  expect(service.received).toEqual([]);
  await findForgotten(pool(), now);
  now = later.start - 24 * HOUR_MS;
  await run();
  expect(service.received).toHaveLength(1);

  now = NOW;
  const other = await booked('2026-11-30');
  await subscribe(other.path);
  await within((client, clinic) => cancel(client, clinic, other.appointmentId, now));
  expect(await kept()).toHaveLength(1);
  now = other.start - 24 * HOUR_MS;
  await findForgotten(pool(), now);
  await run();
  expect(service.received).toHaveLength(1);
});

test('several devices are reminded of one appointment, each once; a sixth takes the place of the oldest', async () => {
  const { booked, run } = await open();
  const { path, start } = await booked('2026-11-26');
  const devices: PushTarget[] = [];
  for (let number = 1; number <= 6; number++) {
    now += MINUTE_MS;
    devices.push((await subscribe(path)).device);
  }
  const [oldest] = devices;
  await say(path, bodyOf(devices[5] ?? ({} as PushTarget)));
  now = start - 24 * HOUR_MS;
  await run();
  const reached = service.received.map(({ endpoint }) => endpoint).toSorted();
  expect(reached).toEqual(
    devices
      .filter((device) => device !== oldest)
      .map(({ endpoint }) => endpoint)
      .toSorted(),
  );
});

test('a device that was turned off is not reminded, and turning it off once more is no trouble', async () => {
  const { booked, run } = await open();
  const { path, start } = await booked('2026-11-26');
  const { id } = await subscribe(path);
  for (let again = 1; again <= 2; again++)
    expect((await request(`${path}/devices/${id}`, { method: 'DELETE' })).status).toBe(204);
  now = start - 24 * HOUR_MS;
  await run();
  expect(service.tries).toBe(0);
});

test('a browser that is gone is forgotten', async () => {
  const { booked, run } = await open();
  const { path, start } = await booked('2026-11-26');
  await subscribe(path);
  service.behave('gone');
  now = start - 24 * HOUR_MS;
  await run();
  expect(await kept()).toEqual([]);
  expect(service.tries).toBe(1);
});

test('a push service that is busy is left alone for as long as it asks, and then takes the push, once', async () => {
  const { booked, run, runDueNow } = await open();
  const { path, start } = await booked('2026-11-26');
  await subscribe(path);
  service.behave('busy');
  now = start - 24 * HOUR_MS;
  await run();
  expect(service.tries).toBe(1);
  expect(await kept()).toMatchObject([{ failure: 'busy', dueAt: new Date(now + 2 * MINUTE_MS) }]);
  await runDueNow();
  expect(service.tries).toBe(1);
  service.behave('well');
  now += 2 * MINUTE_MS;
  await run();
  await run();
  expect(service.received).toHaveLength(1);
  expect(await kept()).toMatchObject([{ failure: null, dueAt: null }]);
});

test('a push service that stays in trouble is given up before the visit, and no push comes after it', async () => {
  const { booked, run, within } = await open();
  const { path, start } = await booked('2026-11-26');
  await subscribe(path);
  service.behave('broken');
  for (now = start - 24 * HOUR_MS; now < start - 8 * HOUR_MS; now += HOUR_MS) await run();
  expect(service.tries).toBe(8);
  expect(await kept()).toMatchObject([{ failure: 'busy', dueAt: null }]);

  const other = await booked('2026-11-27');
  await within((client, { clinicId }) =>
    client.query('delete from push_subscription where clinic_id = $1', [clinicId]),
  );
  now = NOW;
  await subscribe(other.path);
  now = other.start - 3 * MINUTE_MS;
  await run();
  now += MINUTE_MS;
  await run();
  const { tries } = service;
  expect(tries).toBe(10);
  expect(await kept()).toMatchObject([{ failure: 'busy', dueAt: null }]);
  service.behave('well');
  await findForgotten(pool(), now);
  await run();
  expect(service.tries).toBe(tries);
});

test('a push that lost its job, as after a restore, gets it again; one about the past never does', async () => {
  const { booked, run } = await open();
  const { path, start } = await booked('2026-11-26');
  await subscribe(path);
  await pool().query('delete from graphile_worker._private_jobs');
  now = start - 23 * HOUR_MS;
  await findForgotten(pool(), now);
  await run();
  await findForgotten(pool(), now);
  await run();
  expect(service.received).toHaveLength(1);

  now = NOW;
  const other = await booked('2026-11-27');
  await subscribe(other.path);
  await pool().query('delete from graphile_worker._private_jobs');
  await beginsToPush(other.appointmentId, other.start - 24 * HOUR_MS);
  now = other.start + HOUR_MS;
  await findForgotten(pool(), now);
  await run();
  expect(service.tries).toBe(1);
});

test('a push whose process died in the middle of it is tried again', async () => {
  const { booked, run } = await open();
  const { path, start, appointmentId } = await booked('2026-11-26');
  const { id } = await subscribe(path);
  now = start - 24 * HOUR_MS;
  await pool().query('delete from graphile_worker._private_jobs');
  await beginsToPush(appointmentId, now);
  now += 6 * MINUTE_MS;
  await findForgotten(pool(), now);
  await run();
  expect(service.received.map(({ text }) => text)).toEqual([id]);
});

test('two processes push once', async () => {
  const { booked, runDueNow, clinic } = await open();
  const { path, start } = await booked('2026-11-26');
  await subscribe(path);
  now = start - 24 * HOUR_MS;
  await hurry(pool());
  await Promise.all([runDueNow(), runDueNow(), runDueNow()]);
  expect(service.received).toHaveLength(1);

  const other = await booked('2026-11-27');
  const { id: subscriptionId } = await subscribe(other.path);
  await beginsToPush(other.appointmentId, now - MINUTE_MS);
  const task = pushJobs({ pool: pool(), push, now: () => now })[PUSH_REMINDER];
  await Promise.all([1, 2, 3].map(() => task({ clinicId: clinic.clinicId, subscriptionId })));
  expect(service.received).toHaveLength(2);
});

test('a browser with a key that was retired is reminded as before, and the key goes when nobody needs it', async () => {
  const { booked, run, clinic } = await open();
  const { path, start } = await booked('2026-11-26');
  const { device } = await subscribe(path);
  await rotateServerKey(pool(), push.sealing, now);
  expect(await (await request(path)).text()).toContain(`data-server-key="${await currentServerKey(pool())}"`);
  now = start - 24 * HOUR_MS;
  await run();
  expect(service.received).toHaveLength(1);
  const [lookAfterKeys] = Object.values(pushKeyJobs({ pool: pool(), push, now: () => now, log: silent }));
  now = NOW + 31 * DAY_MS;
  await lookAfterKeys?.();
  expect(await isKnownServerKey(pool(), device.serverKey)).toBe(true);
  expect(await forgetOld(pool(), clinic, now)).toMatchObject({ push_subscription: 1 });
  await lookAfterKeys?.();
  expect(await isKnownServerKey(pool(), device.serverKey)).toBe(false);
});

test('erasing the person takes the devices away', async () => {
  const { booked, within } = await open();
  const { path, appointmentId } = await booked('2026-11-26');
  await subscribe(path);
  await within(async (client, clinic) => {
    const { rows } = await client.query<{ id: string }>(
      'select patient_id as id from appointment where appointment_id = $1',
      [appointmentId],
    );
    const chosen = rows.map(({ id }) => ({ kind: 'patient' as const, id }));
    await erasePerson(client, clinic, { chosen, by: 'system' }, now);
  });
  expect(await kept()).toEqual([]);
});

test('nothing but a browser at a push service we know can be pushed to', async () => {
  const { booked } = await open();
  const { path } = await booked('2026-11-26');
  const body = bodyOf(service.subscribe(await currentServerKey(pool())));
  for (const wrong of [
    { ...body, endpoint: 'https://10.0.0.1/push/x' },
    { ...body, endpoint: body.endpoint.replace('https', 'http') },
    { ...body, endpoint: `${body.endpoint}/${'x'.repeat(2000)}` },
    { ...body, keys: { ...body.keys, p256dh: body.keys.auth } },
    { ...body, keys: undefined },
    null,
  ])
    expect((await say(path, wrong)).status).toBe(400);
  expect((await say(path, { ...body, endpoint: 'x'.repeat(5000) })).status).toBe(413);
  expect((await say(path, { ...body, serverKey: body.keys.p256dh })).status).toBe(409);
  expect(await kept()).toEqual([]);
});

test('only the private link lets a device be added or taken off', async () => {
  const { booked } = await open();
  const { path, appointmentId } = await booked('2026-11-26');
  const other = await booked('2026-11-27');
  const { id } = await subscribe(path);
  const token = other.path.split('/').at(-1) ?? '';
  const guessed = `/c/demo/appointments/${appointmentId}/${token}`;
  const body = bodyOf(service.subscribe(await currentServerKey(pool())));
  expect((await say(guessed, body)).status).toBe(404);
  expect((await request(`${guessed}/devices/${id}`, { method: 'DELETE' })).status).toBe(404);
  // Whoever has a link of their own takes off their own devices only.
  expect((await request(`${other.path}/devices/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect(await kept()).toMatchObject([{ id }]);
});

test('the page offers a reminder while one is to come, and the server takes no device for another', async () => {
  const { booked, within } = await open();
  const { path, start, appointmentId } = await booked('2026-11-26');
  const page = async () => (await request(path)).text();
  expect(await page()).toContain('data-is-ahead');
  const body = bodyOf(service.subscribe(await currentServerKey(pool())));
  now = start - 23 * HOUR_MS;
  expect(await page()).toContain('data-device-reminder');
  expect(await page()).not.toContain('data-is-ahead');
  expect((await say(path, body)).status).toBe(409);
  now = start + HOUR_MS;
  expect(await page()).not.toContain('data-device-reminder');
  now = NOW;
  await within((client, clinic) => cancel(client, clinic, appointmentId, now));
  expect(await page()).not.toContain('data-device-reminder');
  expect((await say(path, body)).status).toBe(409);
});

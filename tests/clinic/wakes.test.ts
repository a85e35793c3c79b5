import { randomBytes, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPush, type ServerPush } from '../../src/clinic/push/open-push.ts';
import type { PushTarget } from '../../src/clinic/push/push-post.ts';
import { currentServerKey } from '../../src/clinic/push/server-keys.ts';
import { keysInUse } from '../../src/clinic/push/keys-in-use.ts';
import { clinicApi } from '../../src/clinic/routes/api.ts';
import { limitByPath } from '../../src/clinic/routes/limits-by-path.ts';
import { manageLinks } from '../../src/clinic/use-cases/manage-links.ts';
import { findForgottenWakes } from '../../src/clinic/waking/schedule-wake.ts';
import { wakeJobs } from '../../src/clinic/waking/wake-jobs.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/domain/time/instant.ts';
import { clinicDatabase } from './database.ts';
import { type PushService, startPushService } from './push-service.ts';

const { pool } = clinicDatabase();
const EIGHT = Date.parse('2026-11-24T08:00:00Z');
const clock = { now: EIGHT - 12 * HOUR_MS };
const now = () => clock.now;

let service: PushService;
let push: ServerPush;
let server: Hono;
beforeAll(async () => {
  service = await startPushService(now);
  push = await openPush(pool(), { services: [service.host], now, request: service.request });
  server = new Hono().route('/api', clinicApi({ pool: pool(), links: await manageLinks(pool()), now, push }));
});
beforeEach(async () => {
  clock.now = EIGHT - 12 * HOUR_MS;
  service.behave('well');
  service.received.length = 0;
  await pool().query(
    'delete from wake_target; select graphile_worker.remove_job(key) from graphile_worker.jobs',
  );
});
afterAll(() => service.close());

interface Device {
  id: string;
  secret: string;
  subscription: PushTarget;
}

async function aDevice(): Promise<Device> {
  return {
    id: randomUUID(),
    secret: randomBytes(32).toString('base64url'),
    subscription: service.subscribe(await currentServerKey(pool())),
  };
}

const ask = (method: string, { id, secret }: Device, body?: unknown) =>
  server.request(`/api/wakes/${id}`, {
    method,
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const iso = (instants: readonly number[]) => instants.map((at) => new Date(at).toISOString());
const put = (device: Device, wakesAt: readonly number[], more: object = {}) =>
  ask('PUT', device, { subscription: device.subscription, wakesAt: iso(wakesAt), ...more });

interface Waiting {
  key: string;
  id: string;
  at: string;
}

async function waiting(): Promise<Waiting[]> {
  const { rows } = await pool().query<{ key: string; id: string; at: Date }>(
    `select key, payload ->> 'wakeTargetId' as id, run_at as at
     from graphile_worker._private_jobs where key like 'wake/%' order by run_at`,
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

const kept = async (): Promise<number> => (await pool().query('select from wake_target')).rowCount ?? 0;

/** As the runner of jobs would at this time: everything that is due, once. */
async function atTime(instant: number): Promise<void> {
  clock.now = instant;
  const due = (await waiting()).filter(({ at }) => Date.parse(at) <= instant);
  for (const { key, id } of due) {
    await pool().query('select graphile_worker.remove_job($1)', [key]);
    await wakeJobs({ pool: pool(), post: push.post, now }).wake({ wakeTargetId: id });
  }
}

const DAY = 24 * HOUR_MS;

test('a browser is woken at each of its times with a push that says nothing, and then forgotten', async () => {
  const device = await aDevice();
  expect((await put(device, [EIGHT + DAY, EIGHT])).status).toBe(200);
  expect(await waiting()).toMatchObject([{ at: iso([EIGHT])[0] }]);
  await atTime(EIGHT);
  expect(service.received).toEqual([
    { endpoint: device.subscription.endpoint, text: '', ttlSeconds: 3600, topic: 'wake' },
  ]);
  expect(await waiting()).toMatchObject([{ at: iso([EIGHT + DAY])[0] }]);
  await atTime(EIGHT + DAY);
  expect(service.received).toHaveLength(2);
  expect([await waiting(), await kept()]).toEqual([[], 0]);
});

test('the same asked again changes nothing, and other times take the place of the first', async () => {
  const device = await aDevice();
  await put(device, [EIGHT]);
  await put(device, [EIGHT]);
  expect([await kept(), (await waiting()).length]).toEqual([1, 1]);
  await put(device, [EIGHT + HOUR_MS]);
  expect(await waiting()).toMatchObject([{ at: iso([EIGHT + HOUR_MS])[0] }]);
  await atTime(EIGHT);
  expect(service.received).toEqual([]);
});

test('whoever turns it off is forgotten, however often they say so', async () => {
  const device = await aDevice();
  await put(device, [EIGHT]);
  expect((await ask('DELETE', device)).status).toBe(204);
  expect([await waiting(), await kept()]).toEqual([[], 0]);
  expect((await ask('DELETE', device)).status).toBe(204);
});

test('nobody without the secret of the device changes its times or turns it off', async () => {
  const device = await aDevice();
  await put(device, [EIGHT]);
  const stranger = { ...device, secret: randomBytes(32).toString('base64url') };
  expect((await put(stranger, [EIGHT + HOUR_MS])).status).toBe(404);
  expect((await ask('DELETE', stranger)).status).toBe(404);
  expect((await ask('DELETE', { ...device, secret: '' })).status).toBe(400);
  expect(await waiting()).toMatchObject([{ at: iso([EIGHT])[0] }]);
  const { rows } = await pool().query<{ row: string }>('select wake_target::text as row from wake_target');
  expect(rows[0]?.row).not.toContain(device.secret);
});

test('a browser that comes back under another name is not woken twice', async () => {
  const device = await aDevice();
  await put(device, [EIGHT]);
  const anew = { ...(await aDevice()), subscription: device.subscription };
  await put(anew, [EIGHT]);
  expect([await kept(), await waiting()]).toMatchObject([1, [{ id: anew.id }]]);
});

test('a browser that is gone is forgotten', async () => {
  const device = await aDevice();
  await put(device, [EIGHT, EIGHT + DAY]);
  service.behave('gone', device.subscription.endpoint);
  await atTime(EIGHT);
  expect([await kept(), await waiting()]).toEqual([0, []]);
});

test('a busy push service is asked again no sooner than it says, for as long as the reminder is of use', async () => {
  const device = await aDevice();
  await put(device, [EIGHT, EIGHT + DAY]);
  service.behave('busy');
  await atTime(EIGHT);
  expect(await waiting()).toMatchObject([{ at: iso([EIGHT + 2 * MINUTE_MS])[0] }]);
  service.behave('well');
  await atTime(EIGHT + 2 * MINUTE_MS);
  expect(service.received).toMatchObject([{ ttlSeconds: 3600 - 120 }]);
  expect(await waiting()).toMatchObject([{ at: iso([EIGHT + DAY])[0] }]);
  service.behave('broken');
  await atTime(EIGHT + DAY);
  for (let minute = 1; minute <= 60 && (await kept()) > 0; minute++)
    await atTime(EIGHT + DAY + minute * MINUTE_MS);
  expect([await kept(), await waiting()]).toEqual([0, []]);
});

test('a time that passed long ago, while nothing ran, is let go: nobody is woken in the night', async () => {
  const device = await aDevice();
  await put(device, [EIGHT, EIGHT + DAY]);
  await atTime(EIGHT + HOUR_MS);
  expect(service.received).toEqual([]);
  expect(await waiting()).toMatchObject([{ at: iso([EIGHT + DAY])[0] }]);
  await atTime(EIGHT + DAY + HOUR_MS - MINUTE_MS);
  expect(service.received).toMatchObject([{ ttlSeconds: 60 }]);
});

test('two processes that take the same job wake the browser once', async () => {
  const device = await aDevice();
  await put(device, [EIGHT, EIGHT + DAY]);
  clock.now = EIGHT;
  const { wake } = wakeJobs({ pool: pool(), post: push.post, now });
  await Promise.all([1, 2, 3].map(() => wake({ wakeTargetId: device.id })));
  expect(service.received).toHaveLength(1);
});

test('a browser whose job was lost with a backup is found within the hour', async () => {
  const device = await aDevice();
  await put(device, [EIGHT]);
  await pool().query('select graphile_worker.remove_job(key) from graphile_worker.jobs');
  await findForgottenWakes(pool(), EIGHT + 4 * MINUTE_MS);
  expect(await waiting()).toEqual([]);
  await findForgottenWakes(pool(), EIGHT + 6 * MINUTE_MS);
  await atTime(EIGHT + 6 * MINUTE_MS);
  expect([service.received.length, await kept()]).toEqual([1, 0]);
});

test('a wake that waits for its next try keeps to it, whoever looks for forgotten ones', async () => {
  const device = await aDevice();
  await put(device, [EIGHT]);
  await pool().query(`update graphile_worker._private_jobs set run_at = $1`, [
    new Date(EIGHT + 30 * MINUTE_MS),
  ]);
  const before = await waiting();
  await findForgottenWakes(pool(), EIGHT + 6 * MINUTE_MS);
  expect(await waiting()).toEqual(before);
});

test('a time that passed while the times were on their way is left out, and the others hold', async () => {
  const device = await aDevice();
  const answer = await put(device, [now() - MINUTE_MS, EIGHT]);
  expect([answer.status, await answer.json()]).toEqual([200, { wakes: 1 }]);
  expect(await waiting()).toHaveLength(1);
});

test('what is no wish to be reminded is refused, and says where', async () => {
  const device = await aDevice();
  const { subscription } = device;
  const wrong = async (more: object) => {
    const answer = await put(device, [EIGHT], more);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const { status, field } = (await answer.json()) as { status: number; field?: string };
    return [status, field];
  };
  const inDays = (days: number) => iso([clock.now + days * DAY]);
  expect(await wrong({ wakesAt: [] })).toEqual([400, 'wakesAt']);
  expect(await wrong({ wakesAt: inDays(37) })).toEqual([400, 'wakesAt']);
  expect(await wrong({ wakesAt: inDays(-1) })).toEqual([400, 'wakesAt']);
  expect(await wrong({ wakesAt: Array(36).fill(iso([EIGHT])[0]) })).toEqual([400, 'wakesAt']);
  expect(await wrong({ name: 'Ann Example' })).toEqual([400, '']);
  expect(await wrong({ subscription: { ...subscription, endpoint: 'https://10.0.0.1/x' } })).toEqual([
    400,
    'subscription.endpoint',
  ]);
  expect(await wrong({ subscription: { ...subscription, p256dh: 'A'.repeat(87) } })).toEqual([
    400,
    'subscription.p256dh',
  ]);
  const strange = service.subscribe((await aDevice()).subscription.p256dh);
  expect(await wrong({ subscription: strange })).toEqual([400, 'subscription.serverKey']);
  expect(await kept()).toBe(0);
});

test('a device learns the key of the server, and where nothing is pushed, that nothing is', async () => {
  const answer = await server.request('/api/wakes/key');
  expect(await answer.json()).toEqual({ serverKey: await currentServerKey(pool()) });
  const without = clinicApi({ pool: pool(), links: await manageLinks(pool()), now });
  expect((await without.request('/wakes/key')).status).toBe(404);
});

test('the key that a browser subscribed with is kept for as long as the browser is to be woken', async () => {
  const device = await aDevice();
  await put(device, [EIGHT]);
  expect([...(await keysInUse(pool()))]).toContain(device.subscription.serverKey);
  await ask('DELETE', device);
  expect([...(await keysInUse(pool()))]).toEqual([]);
});

test('one address cannot ask for ever, and is told when to come again', async () => {
  const app = new Hono();
  limitByPath(app, 0);
  app.all('*', (context) => context.text('let through'));
  const from = { incoming: { socket: { remoteAddress: '192.0.2.1' } } };
  const asked = async (method: string) => (await app.request('/api/wakes/x', { method }, from)).status;
  for (let time = 0; time < 30; time++)
    expect([await asked('PUT'), await asked('DELETE')]).toEqual([200, 200]);
  const refused = await app.request('/api/wakes/x', { method: 'PUT' }, from);
  expect([refused.status, Number(refused.headers.get('retry-after')) > 3000]).toEqual([429, true]);
  expect(await asked('GET')).toBe(200);
});

test('what works for a clinic cannot see who is woken', async () => {
  const client = await pool().connect();
  await client.query('begin; set local role unspasm_app');
  await expect(client.query('select from wake_target')).rejects.toMatchObject({ code: '42501' });
  await client.query('rollback');
  client.release();
});

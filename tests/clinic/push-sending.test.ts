import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { signingKeyOf, newVapidKeys } from '../../src/clinic/push/vapid.ts';
import { webPushPost } from '../../src/clinic/push/web-push-post.ts';
import { type PushService, startPushService } from './push-service.ts';

let service: PushService;
beforeAll(async () => {
  service = await startPushService(Date.now);
});
beforeEach(() => service.behave('well'));
afterAll(() => service.close());

const ours = newVapidKeys();
const others = newVapidKeys();

const post = (settings: Partial<Parameters<typeof webPushPost>[0]> = {}) =>
  webPushPost({
    services: [service.host],
    contact: 'https://clinic.example',
    now: Date.now,
    signingKey: async (publicKey) => (publicKey === ours.publicKey ? signingKeyOf(ours) : null),
    request: service.request,
    ...settings,
  });

test('a push reaches the browser, which alone can read it', async () => {
  const target = service.subscribe(ours.publicKey);
  expect(await post().send(target, 'Zwölf Worte', { ttlSeconds: 600, topic: 'one' })).toEqual({
    kind: 'accepted',
  });
  expect(service.received.at(-1)).toEqual({
    endpoint: target.endpoint,
    text: 'Zwölf Worte',
    ttlSeconds: 600,
    topic: 'one',
  });
});

test('a push service refuses who is not whom the browser said yes to', async () => {
  const target = service.subscribe(others.publicKey);
  const stranger = { ...target, serverKey: ours.publicKey };
  expect(await post().send(stranger, 'x', { ttlSeconds: 1 })).toEqual({
    kind: 'refused',
    status: 403,
    retryAfterMs: null,
  });
});

test('a browser that is not there any more is gone', async () => {
  const target = service.subscribe(ours.publicKey);
  service.behave('gone');
  expect(await post().send(target, 'x', { ttlSeconds: 1 })).toEqual({ kind: 'gone' });
});

test('a service that is busy says for how long, and one that is broken does not', async () => {
  const target = service.subscribe(ours.publicKey);
  service.behave('busy');
  expect(await post().send(target, 'x', { ttlSeconds: 1 })).toEqual({
    kind: 'refused',
    status: 429,
    retryAfterMs: 120_000,
  });
  service.behave('broken');
  expect(await post().send(target, 'x', { ttlSeconds: 1 })).toEqual({
    kind: 'refused',
    status: 500,
    retryAfterMs: null,
  });
});

test('a service that asks to be left alone until a date is left alone until then', async () => {
  const target = service.subscribe(ours.publicKey);
  const now = Date.parse('2026-11-23T10:00:00Z');
  const request = async () =>
    new Response(null, { status: 503, headers: { 'retry-after': 'Mon, 23 Nov 2026 10:05:00 GMT' } });
  expect(await post({ request, now: () => now }).send(target, 'x', { ttlSeconds: 1 })).toEqual({
    kind: 'refused',
    status: 503,
    retryAfterMs: 300_000,
  });
});

test('a service that never answers is not waited for', async () => {
  const target = service.subscribe(ours.publicKey);
  service.behave('silent');
  expect(await post({ answerWithinMs: 50 }).send(target, 'x', { ttlSeconds: 1 })).toEqual({
    kind: 'refused',
    status: null,
    retryAfterMs: null,
  });
});

test('where an answer leads is not followed', async () => {
  const target = service.subscribe(ours.publicKey);
  service.behave('leads-elsewhere');
  const before = service.tries;
  expect(await post().send(target, 'x', { ttlSeconds: 1 })).toMatchObject({ kind: 'refused', status: 307 });
  expect(service.tries).toBe(before + 1);
});

test('nothing leaves for a place that is no push service, or with a key that is not ours', async () => {
  const target = service.subscribe(ours.publicKey);
  const before = service.tries;
  const nobody = { kind: 'refused', status: null, retryAfterMs: null };
  const elsewhere = post({ services: ['another.example'] });
  expect(await elsewhere.send(target, 'x', { ttlSeconds: 1 })).toEqual(nobody);
  expect(await post().send({ ...target, serverKey: others.publicKey }, 'x', { ttlSeconds: 1 })).toEqual(
    nobody,
  );
  expect(service.tries).toBe(before);
});

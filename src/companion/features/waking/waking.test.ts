import { expect, test } from 'vitest';
import { wakingEnded, wakingWords } from '../../../content/waking/waking-words.ts';
import { HOUR_MS } from '../../../domain/time/instant.ts';
import type { Weekday } from '../../../domain/time/weekday.ts';
import { WAKE_DAYS } from '../../../domain/waking/wakes.ts';
import { fakeCaches } from './fake-caches.ts';
import { fakePushListener } from './fake-push-listener.ts';
import { keptInCache } from './kept-waking.ts';
import { wakeServer } from './wake-server.ts';
import { changeTimes, refresh, turnOff, turnOn } from './waking.ts';

const MONDAY = Date.parse('2026-11-23T06:00:00Z');
const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const eight = { atMinutes: 8 * 60, weekdays: everyDay };

interface Known {
  secret: string;
  endpoint: string;
  wakesAt: string[];
}

/** A device and, at the end of its network, the server as the interface of the clinic describes it. */
function device() {
  const listener = fakePushListener();
  const caches = fakeCaches();
  const known = new Map<string, Known>();
  const net = {
    isThere: true,
    status: null as number | null,
    losesReplies: false,
    serverKey: 'one',
    asked: 0,
  };
  const time = { now: MONDAY };
  const request: typeof fetch = async (address, { method = 'GET', headers, body } = {}) => {
    if (!net.isThere) throw new TypeError('Failed to fetch');
    net.asked += 1;
    if (net.status !== null) return new Response(null, { status: net.status });
    const id = String(address).replace('/api/wakes/', '');
    if (method === 'GET') return Response.json({ serverKey: net.serverKey });
    const secret = new Headers(headers).get('authorization') ?? '';
    if ((known.get(id)?.secret ?? secret) !== secret) return new Response(null, { status: 404 });
    if (method === 'DELETE') known.delete(id);
    else {
      const { subscription, wakesAt } = JSON.parse(String(body)) as {
        subscription: { endpoint: string };
        wakesAt: string[];
      };
      known.set(id, { secret, endpoint: subscription.endpoint, wakesAt });
    }
    if (net.losesReplies && method === 'PUT') throw new TypeError('Failed to fetch');
    return new Response(null, { status: method === 'DELETE' ? 204 : 200 });
  };
  let named = 0;
  const parts = {
    listener,
    server: wakeServer(request),
    keeper: keptInCache(caches),
    clock: { now: () => time.now, timeZone: () => 'Europe/London' },
    newName: () => ({ id: `device-${++named}`, secret: 'secret' }),
  };
  return { parts, listener, caches, known, net, time, first: () => [...known.values()][0]?.wakesAt[0] };
}

test('nothing is asked of anybody until it is turned on', async () => {
  const { parts, net, listener } = device();
  await refresh(parts);
  expect([net.asked, listener.address, await turnOff(parts), net.asked]).toEqual([0, null, 'off', 0]);
});

test('turned on, the server knows an address and the times of five weeks, and nothing else', async () => {
  const { parts, known, listener } = device();
  expect(await turnOn(parts, eight)).toBe('on');
  expect([...known]).toMatchObject([['device-1', { endpoint: listener.address?.endpoint }]]);
  const { wakesAt = [], ...rest } = known.get('device-1') ?? {};
  expect(Object.keys(rest)).toEqual(['secret', 'endpoint']);
  expect([wakesAt.length, wakesAt[0]]).toEqual([35, '2026-11-23T08:00:00.000Z']);
});

test('each time the companion opens the weeks ahead are set anew, in the zone of the device', async () => {
  const { parts, time, first } = device();
  await turnOn(parts, eight);
  time.now += 3 * 24 * HOUR_MS;
  await refresh({ ...parts, clock: { ...parts.clock, timeZone: () => 'America/New_York' } });
  expect(first()).toBe('2026-11-26T13:00:00.000Z');
});

test('a browser that lost its address, or a server with a new key, gets a new one by itself', async () => {
  const { parts, net, known, listener } = device();
  await turnOn(parts, eight);
  const before = listener.address?.endpoint;
  listener.loses();
  await refresh(parts);
  const after = listener.address?.endpoint;
  expect([after === before, known.get('device-1')?.endpoint]).toEqual([false, after]);
  net.serverKey = 'two';
  await refresh(parts);
  expect(listener.address).toMatchObject({ serverKey: 'two' });
  expect(known.get('device-1')?.endpoint).toBe(listener.address?.endpoint);
});

test('other days hold at once; without a signal they hold from the next time on', async () => {
  const { parts, net, known, first } = device();
  await turnOn(parts, eight);
  expect(await changeTimes(parts, { ...eight, weekdays: [3] })).toBe('done');
  expect(first()).toBe('2026-11-25T08:00:00.000Z');
  net.isThere = false;
  expect(await changeTimes(parts, { ...eight, weekdays: [5] })).toBe('no-signal');
  net.isThere = true;
  await refresh(parts);
  expect(first()).toBe('2026-11-27T08:00:00.000Z');
  expect(await changeTimes(parts, { ...eight, weekdays: [] })).toBe('done');
  expect(known.size).toBe(0);
});

test('turned off, neither the server nor the browser knows anything of it', async () => {
  const { parts, known, listener } = device();
  await turnOn(parts, eight);
  expect(await turnOff(parts)).toBe('off');
  expect([known.size, listener.address, await parts.keeper.read()]).toEqual([0, null, null]);
  await refresh(parts);
  expect(known.size).toBe(0);
});

test('turned off without a signal, the browser listens no more and the server is told later', async () => {
  const { parts, known, listener, net } = device();
  await turnOn(parts, eight);
  net.isThere = false;
  expect(await turnOff(parts)).toBe('off-not-told');
  expect([listener.address, (await parts.keeper.read())?.state]).toEqual([null, 'ending']);
  net.isThere = true;
  await refresh(parts);
  expect([known.size, await parts.keeper.read()]).toEqual([0, null]);
});

test('what keeps it from being turned on is named, and nothing of it stays', async () => {
  const says = async (spoil: (one: ReturnType<typeof device>) => void) => {
    const one = device();
    spoil(one);
    const said = await turnOn(one.parts, eight);
    expect([one.listener.address, one.known.size]).toEqual([null, 0]);
    return said;
  };
  expect(await says(({ listener }) => (listener.willSay = 'denied'))).toBe('not-allowed');
  expect(await says(({ listener }) => (listener.givesAddresses = false))).toBe('refused');
  expect(await says(({ net }) => (net.isThere = false))).toBe('no-signal');
  expect(await says(({ net }) => (net.status = 429))).toBe('busy');
  expect(await says(({ net }) => (net.status = 503))).toBe('busy');
  expect(await says(({ net }) => (net.status = 404))).toBe('no-server');
  expect(await says(({ caches }) => (caches.isFull = true))).toBe('not-kept');
});

test('a server that took it, and whose reply was lost, is told that it was not turned on after all', async () => {
  const { parts, known, listener, net } = device();
  net.losesReplies = true;
  expect(await turnOn(parts, eight)).toBe('no-signal');
  expect([known.size, listener.address, await parts.keeper.read()]).toEqual([0, null, null]);
});

test('a server that knows nothing of reminders any more has nothing to forget', async () => {
  const { parts, net } = device();
  await turnOn(parts, eight);
  net.status = 404;
  expect([await turnOff(parts), await parts.keeper.read()]).toEqual(['off', null]);
});

test('whoever said no is asked for no address, and the server hears nothing', async () => {
  const { parts, listener, net } = device();
  listener.willSay = 'denied';
  await turnOn(parts, eight);
  expect([net.asked, await parts.keeper.read()]).toEqual([0, null]);
});

test('a note that nobody can read counts as none', async () => {
  const caches = fakeCaches();
  const keeper = keptInCache(caches);
  for (const strange of ['{', '7', '{"state":"on","id":1}', '{"state":"on","id":"a","secret":"b"}']) {
    const cache = await caches.open('unspasm-waking');
    await cache.put('/waking', new Response(strange));
    expect(await keeper.read()).toBe(null);
  }
  expect(await keptInCache(undefined).read()).toBe(null);
});

test('the words say for how many weeks it holds', () => {
  const weeks = ['no', 'one', 'two', 'three', 'four', 'five', 'six'][WAKE_DAYS / 7];
  for (const words of [wakingWords.times, wakingWords.ends, wakingEnded['off-not-told']])
    expect(words).toContain(`${weeks} weeks`);
});

import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { limitByPath } from '../../src/clinic/routes/limits-by-path.ts';

/** The limits alone, before something that always answers. */
function limited(trustedProxies: number | undefined, limitFactor?: number) {
  const app = new Hono();
  limitByPath(app, trustedProxies, limitFactor);
  app.all('*', async (context) => context.text(String((await context.req.text()).length)));
  return (path: string, { from = '', address = '192.0.2.1', body = '' } = {}) =>
    app.request(
      path,
      { method: 'POST', body, headers: from === '' ? {} : { 'x-forwarded-for': from } },
      { incoming: { socket: { remoteAddress: address } } },
    );
}

async function answers(count: number, ask: () => Response | Promise<Response>): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < count; time++) found.push((await ask()).status);
  return found;
}

test('the ninth question of one address within the hour waits, and is told how long', async () => {
  const post = limited(0);
  expect(await answers(8, () => post('/c/demo/ask'))).toEqual(Array(8).fill(200));
  const refused = await post('/c/demo/ask');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500);
  expect(await refused.text()).toContain('what you typed is still there');
  expect((await post('/c/demo/ask', { address: '192.0.2.2' })).status).toBe(200);
});

test('where the limits are three times as wide, the twenty-fifth question is the first that waits', async () => {
  const post = limited(0, 3);
  expect(await answers(24, () => post('/c/demo/ask'))).toEqual(Array(24).fill(200));
  expect((await post('/c/demo/ask')).status).toBe(429);
});

test('a program is refused with a problem it can read', async () => {
  const post = limited(0);
  await answers(40, () => post('/api/clinics/demo/holds'));
  const refused = await post('/api/clinics/demo/holds');
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
  expect(await refused.json()).toMatchObject({ status: 429, type: 'urn:unspasm:problem:too-often' });
});

test('all addresses of one home with IPv6 count as one', async () => {
  const post = limited(0);
  await answers(8, () => post('/c/demo/ask', { address: '2001:db8:1:2::1' }));
  expect((await post('/c/demo/ask', { address: '2001:db8:1:2::ffff' })).status).toBe(429);
  await answers(8, () => post('/c/demo/ask', { address: '2001:db8::1' }));
  expect((await post('/c/demo/ask', { address: '2001:db8::2' })).status).toBe(429);
  expect((await post('/c/demo/ask', { address: '2001:db8:1:3::1' })).status).toBe(200);
});

test('an address that somebody wrote into the header changes nothing without a proxy', async () => {
  const post = limited(0);
  let forged = 0;
  await answers(8, () => post('/c/demo/ask', { from: `198.51.100.${forged++}` }));
  expect((await post('/c/demo/ask', { from: '198.51.100.99' })).status).toBe(429);
});

test('behind one proxy the address that it saw counts, whatever was written before it', async () => {
  const post = limited(1);
  let forged = 0;
  await answers(8, () => post('/c/demo/ask', { from: `203.0.113.${forged++}, 198.51.100.7` }));
  expect((await post('/c/demo/ask', { from: '203.0.113.99, 198.51.100.7' })).status).toBe(429);
  expect((await post('/c/demo/ask', { from: '198.51.100.8' })).status).toBe(200);
});

test('what is longer than anything a form can hold is refused before it is read', async () => {
  const post = limited(undefined);
  expect((await post('/c/demo/ask', { body: 'x'.repeat(300_000) })).status).toBe(413);
  expect(await (await post('/c/demo/ask', { body: 'x'.repeat(5000) })).text()).toBe('5000');
});

test('where the limits are off nobody is counted', async () => {
  const post = limited(undefined);
  expect(await answers(30, () => post('/c/demo/ask'))).toEqual(Array(30).fill(200));
});

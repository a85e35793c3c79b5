import { expect, test } from 'vitest';
import { clinicDatabase } from './database.ts';
import { staffWeb } from './staff-person.ts';

const database = clinicDatabase();
const web = staffWeb(database.pool);
const ORIGIN = 'http://localhost';

test.each([
  ['a page of ours, in a browser of today', { 'sec-fetch-site': 'same-origin', origin: ORIGIN }, 303],
  [
    'a page of ours that keeps its origin to itself',
    { 'sec-fetch-site': 'same-origin', origin: 'null' },
    303,
  ],
  ['a page of ours, in an older browser', { origin: ORIGIN }, 303],
  ['nobody says from where', {}, 403],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
  ['another site, in an older browser', { origin: 'https://evil.example' }, 403],
  ['a site beside ours', { 'sec-fetch-site': 'same-site', origin: 'http://evil.localhost' }, 403],
  ['the address bar', { 'sec-fetch-site': 'none' }, 403],
  ['a page without an origin, in an older browser', { origin: 'null' }, 403],
  ['the same host on another port', { origin: 'http://localhost:81' }, 403],
  [
    'a browser that says one thing and another',
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    403,
  ],
])('a change asked for by %s', async (who, headers, status) => {
  const email = `${who.replaceAll(/\W/g, '')}@staff.example`;
  const ann = await web.member('owner', email.toLowerCase());
  const answer = await ann.submit(
    '/c/demo/staff/account/devices/end-all',
    {},
    headers as Record<string, string>,
  );
  expect(answer.status).toBe(status);
  expect((await ann.ask('/c/demo/staff/account')).status).toBe(status === 303 ? 303 : 200);
});

test('signing in is held to the same rule, so that nobody is signed in as somebody else', async () => {
  const { known } = await web.member('reception', 'ann@staff.example');
  const answer = await web
    .person()
    .submit('/c/demo/staff/sign-in', { ...known }, { origin: 'https://evil.example' });
  expect(answer.status).toBe(403);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

const overTls = staffWeb(
  database.pool,
  { publicUrl: new URL('https://clinic.example') },
  { origin: 'https://clinic.example' },
);

test('over https the cookies can be set by this host alone, and over https only', async () => {
  const who = overTls.person();
  const { known } = await overTls.member('reception', 'tls@staff.example');
  const step = await who.submit('/c/demo/staff/sign-in', { ...known });
  expect(step.headers.getSetCookie()[0]).toMatch(
    /^__Host-unspasm-staff-step=[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  await who.signsIn(known);
  expect([...who.cookies.keys()]).toEqual(['__Host-unspasm-staff']);
});

test('behind a proxy that ends TLS the page is https, whatever the proxy speaks to the server', async () => {
  const { known } = await overTls.member('reception', 'proxy@staff.example');
  const who = overTls.person();
  expect(
    (await who.submit('/c/demo/staff/sign-in', { ...known }, { origin: 'http://clinic.example' })).status,
  ).toBe(403);
  expect(
    (await who.submit('/c/demo/staff/sign-in', { ...known }, { origin: 'https://clinic.example' })).status,
  ).toBe(303);
});

import { createHook } from 'node:async_hooks';
import { expect, test } from 'vitest';
import { clinicDatabase } from './database.ts';
import { auditOf, codeAt, otherClinic, staffWeb } from './staff-person.ts';

const HOUR = 3_600_000;
const database = clinicDatabase();
const web = staffWeb(database.pool);

test('signs in with a password and then a code, without any script, and comes back to the page asked for', async () => {
  const { known } = await web.member('reception', 'ann@staff.example');
  const ann = web.person();
  const asked = await ann.ask('/c/demo/staff/account?x=1');
  expect(asked.status).toBe(303);
  const form = asked.headers.get('location') ?? '';
  expect(form).toBe('/c/demo/staff/sign-in?return=%2Fc%2Fdemo%2Fstaff%2Faccount%3Fx%3D1');
  expect(await ann.page(form)).toContain('name="return" value="/c/demo/staff/account?x=1"');
  const first = await ann.submit('/c/demo/staff/sign-in', {
    email: 'Ann@Staff.example ',
    password: known.password,
    return: '/c/demo/staff/account?x=1',
  });
  expect(first.headers.get('location')).toBe('/c/demo/staff/sign-in/code');
  expect((await ann.ask('/c/demo/staff/account')).status).toBe(303);
  const second = await ann.submit('/c/demo/staff/sign-in/code', { code: codeAt(known.secret, web.now()) });
  expect(second.headers.get('location')).toBe('/c/demo/staff/account?x=1');
  expect(await ann.page('/c/demo/staff/account')).toContain('ann@staff.example');
  expect((await auditOf(database.pool())).slice(-1)).toEqual(['signed in: password and code']);
});

test.each([
  '//evil.example',
  'https://evil.example/c/demo/staff',
  '/c/other/staff',
  '/c/demo/staff/../../..',
  '/c/demo/staffed',
  '/c/demo/staff\\@evil.example',
])('never leads on to %s', async (asked) => {
  const html = await web.person().page(`/c/demo/staff/sign-in?return=${encodeURIComponent(asked)}`);
  expect(html).toContain('name="return" value="/c/demo/staff"');
});

test('a code is taken once, and so is one that is older than the last', async () => {
  const { known } = await web.member('reception', 'once@staff.example');
  expect((await web.person().signsIn(known)).status).toBe(303);
  expect((await web.person().signsIn(known)).status).toBe(400);
  const older = web.person();
  await older.submit('/c/demo/staff/sign-in', { ...known });
  expect(
    (await older.submit('/c/demo/staff/sign-in/code', { code: codeAt(known.secret, web.now() - 30_000) }))
      .status,
  ).toBe(400);
  web.pass(30_000);
  expect((await web.person().signsIn(known)).status).toBe(303);
});

test('one code at two desks at once signs in one of them', async () => {
  const { known } = await web.member('reception', 'race@staff.example');
  const desks = Array.from({ length: 4 }, () => web.person());
  for (const desk of desks) await desk.submit('/c/demo/staff/sign-in', { ...known });
  const code = codeAt(known.secret, web.now());
  const answers = await Promise.all(desks.map((desk) => desk.submit('/c/demo/staff/sign-in/code', { code })));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 400, 400, 400]);
});

test('a recovery code stands in for the phone, once, however it is typed', async () => {
  const who = web.person();
  const known = await web.accepts(who, await web.linkFor('reception', 'codes@staff.example'), {
    name: 'Example',
    email: 'codes@staff.example',
  });
  expect(new Set(known.recoveryCodes).size).toBe(10);
  const [code = ''] = known.recoveryCodes;
  const signsInBy = async (recovery: string) => {
    const desk = web.person();
    await desk.submit('/c/demo/staff/sign-in', { ...known });
    return (await desk.submit('/c/demo/staff/sign-in/code', { recovery })).status;
  };
  expect(await signsInBy(code.toLowerCase().replaceAll('-', ' '))).toBe(303);
  expect(await signsInBy(code)).toBe(400);
  expect(await signsInBy('2222-2222-2222')).toBe(400);
});

test('codes are shown until the person says that they have them, and then no more', async () => {
  const who = web.person();
  const { recoveryCodes } = await web.accepts(who, await web.linkFor('reception', 'shown@staff.example'), {
    name: 'Example',
    email: 'shown@staff.example',
  });
  expect(await who.page('/c/demo/staff/account/recovery-codes')).toContain(recoveryCodes[0]);
  await who.submit('/c/demo/staff/account/recovery-codes/kept');
  expect((await who.ask('/c/demo/staff/account/recovery-codes')).status).toBe(303);
});

test('an address that is not known gets the same answer as a wrong password', async () => {
  const { known } = await web.member('reception', 'known@staff.example');
  const answer = async (email: string) => {
    const response = await web
      .person({ address: '192.0.2.7' })
      .submit('/c/demo/staff/sign-in', { email, password: 'not the right one' });
    return [response.status, (await response.text()).replaceAll(email, ''), [...response.headers.keys()]];
  };
  expect(await answer('nobody@staff.example')).toEqual(await answer(known.email));
});

/** How many slow hashes Node is asked for while something is done. */
async function slowHashesOf(work: () => Promise<unknown>): Promise<number> {
  let hashes = 0;
  const hook = createHook({
    init(_id, type) {
      if (type === 'SCRYPTREQUEST') hashes++;
    },
  }).enable();
  await work();
  hook.disable();
  return hashes;
}

test('works as hard for somebody who is not known, so that nobody learns by the clock who is', async () => {
  const { known } = await web.member('reception', 'timed@staff.example');
  const tries = (email: string, address: string) =>
    slowHashesOf(() =>
      web.person({ address }).submit('/c/demo/staff/sign-in', { email, password: 'not the right one' }),
    );
  expect(await tries(known.email, '198.51.100.1')).toBe(1);
  expect(await tries('nobody2@staff.example', '198.51.100.2')).toBe(1);
});

test('a session ends when nobody uses it for an hour, and after twelve hours in any case', async () => {
  const idle = await web.member('reception', 'idle@staff.example');
  web.pass(HOUR - 120_000);
  expect((await idle.ask('/c/demo/staff/account')).status).toBe(200);
  web.pass(HOUR - 1000);
  expect((await idle.ask('/c/demo/staff/account')).status).toBe(200);
  web.pass(HOUR + 1000);
  expect((await idle.ask('/c/demo/staff/account')).status).toBe(303);
  const busy = await web.member('reception', 'busy@staff.example');
  for (let halfHours = 0; halfHours < 23; halfHours++) {
    web.pass(HOUR / 2);
    expect((await busy.ask('/c/demo/staff/account')).status).toBe(200);
  }
  web.pass(HOUR / 2);
  expect((await busy.ask('/c/demo/staff/account')).status).toBe(303);
});

test.each(['still-signed-in', 'diary-mark?from=2026-11-23&until=2026-11-23'])(
  'what an open page asks by itself, %s, keeps no session alive, and hears when it has ended',
  async (path) => {
    const away = await web.member('reception', `${path.slice(0, 5)}@staff.example`);
    for (let minutes = 0; minutes < 60; minutes += 20) {
      expect((await away.ask(`/c/demo/staff/${path}`)).ok).toBe(true);
      web.pass(HOUR / 3);
    }
    web.pass(1000);
    expect((await away.ask(`/c/demo/staff/${path}`)).status).toBe(303);
  },
);

test('signing in again gives a new token, and the old one is worth nothing', async () => {
  const ann = await web.member('reception', 'renewed@staff.example');
  const before = new Map(ann.cookies);
  await ann.signsIn(ann.known);
  const old = web.person();
  for (const [name, value] of before) old.cookies.set(name, value);
  expect((await old.ask('/c/demo/staff/account')).status).toBe(303);
  expect((await ann.ask('/c/demo/staff/account')).status).toBe(200);
});

test('signing out ends it for whoever has the token', async () => {
  const ann = await web.member('reception', 'out@staff.example');
  const copied = web.person();
  for (const [name, value] of ann.cookies) copied.cookies.set(name, value);
  const left = await ann.submit('/c/demo/staff/sign-out');
  expect(left.headers.get('location')).toBe('/c/demo/staff/sign-in');
  expect(ann.cookies.has('unspasm-staff')).toBe(false);
  expect((await copied.ask('/c/demo/staff/account')).status).toBe(303);
});

test('signing out clears what the browser keeps of pages, and never the journal that lives beside them', async () => {
  const ann = await web.member('reception', 'cleared@staff.example');
  const left = await ann.submit('/c/demo/staff/sign-out');
  expect(left.headers.get('clear-site-data')).toBe('"cache"');
  await ann.signsIn(ann.known);
  const everywhere = await ann.submit('/c/demo/staff/account/devices/end-all');
  expect(everywhere.headers.get('clear-site-data')).toBe('"cache"');
});

test('the database holds no password, no code secret, no token and no recovery code as it is', async () => {
  const who = web.person();
  const known = await web.accepts(who, await web.linkFor('reception', 'secret@staff.example'), {
    name: 'Example',
    email: 'secret@staff.example',
  });
  const token = who.cookies.get('unspasm-staff') ?? '';
  expect(token.length).toBe(43);
  const tables = [
    'account',
    'recovery_code',
    'staff_session',
    'sign_in_step',
    'staff_invitation',
    'audit_event',
  ];
  const all = (
    await Promise.all(
      tables.map(async (table) =>
        JSON.stringify((await database.pool().query(`select * from ${table}`)).rows),
      ),
    )
  ).join('');
  const kept = all + Buffer.from(all).toString('base64');
  for (const secret of [known.password, known.secret, token, ...known.recoveryCodes]) {
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(JSON.stringify([...Buffer.from(secret)]).slice(1, -1));
  }
});

test('a session of one clinic gives nothing in another, unless its person is a member there', async () => {
  await otherClinic(database.pool());
  const ann = await web.member('owner', 'ann@both.example');
  expect((await ann.ask('/c/demo/staff/team')).status).toBe(200);
  for (const path of ['/c/other/staff/team', '/c/other/staff/account']) {
    const refused = await ann.ask(path);
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('You are not a member of Other clinic');
  }
  expect(
    (await ann.submit('/c/other/staff/team/invite', { email: 'x@y.example', role: 'owner' })).status,
  ).toBe(403);
  const link = await web.linkFor('reception', 'ann@both.example', 'other');
  const token = new URL(link, 'http://localhost').searchParams.get('token') ?? '';
  expect(await ann.page(link)).toContain('Join with this account');
  expect((await ann.submit('/c/other/staff/invitation/accept', { token, name: 'Ann' })).status).toBe(303);
  expect((await ann.ask('/c/other/staff/account')).status).toBe(200);
  expect((await ann.ask('/c/other/staff/team')).status).toBe(403);
});

test('a clinic that is not there has no staff', async () => {
  expect((await web.person().ask('/c/nowhere/staff/sign-in')).status).toBe(404);
});

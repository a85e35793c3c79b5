import { scryptSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { pathsToFirstOwners, staffLink } from '../../src/clinic/use-cases/sign-in/set-up-links.ts';
import { serverKey } from '../../src/clinic/use-cases/sign-in/server-key.ts';
import { clinicDatabase } from './database.ts';
import { auditOf, codeAt, otherClinic, PASSWORD, staffWeb } from './staff-person.ts';

const MINUTE = 60_000;
const database = clinicDatabase();
const web = staffWeb(database.pool);
const ACCOUNT = '/c/demo/staff/account';
const NEW = 'seven quiet otters waltz';

test('until somebody can sign in as owner, a set-up link is there; the same until it is used', async () => {
  const key = await serverKey(database.pool());
  const links = () => pathsToFirstOwners(database.pool(), key, web.now());
  const [first] = await links();
  expect(await links()).toEqual([first]);
  expect(await Promise.all([links(), links()])).toEqual([[first], [first]]);
  // Whoever only looked around cannot come back without it.
  const token = new URL(first?.path ?? '', 'http://localhost').searchParams.get('token') ?? '';
  await web.person().submit('/c/demo/staff/invitation/look-around', { token });
  expect(await links()).toEqual([first]);
  await web.accepts(web.person(), first?.path ?? '', { name: 'First Owner', email: 'first@staff.example' });
  expect(await links()).toEqual([]);
});

test('whoever runs the server makes a new owner, or a new way in for a member, and it stands in the log', async () => {
  const key = await serverKey(database.pool());
  const { known } = await web.member('reception', 'locked@staff.example');
  const link = (slug: string, email?: string) =>
    staffLink(database.pool(), key, { slug, ...(email !== undefined && { email }) }, web.now());
  expect(await link('nowhere')).toBe(null);
  expect(await link('demo', 'nobody@staff.example')).toBe(null);
  const owner = web.person();
  await web.accepts(owner, (await link('demo')) ?? '', { name: 'New Owner', email: 'new@staff.example' });
  expect((await owner.ask('/c/demo/staff/team')).status).toBe(200);
  const anew = await web.accepts(web.person(), (await link('demo', known.email)) ?? '', {
    name: '',
    email: '',
    password: NEW,
  });
  expect((await web.person().signsIn({ ...anew, email: known.email })).status).toBe(303);
  expect(await auditOf(database.pool())).toEqual(
    expect.arrayContaining(['set-up link made', 'new sign-in offered', 'sign-in chosen anew']),
  );
});

test('with the half of the key that the operator holds, the database alone opens nothing', async () => {
  const withHalf = await serverKey(database.pool(), 'x'.repeat(32));
  const without = await serverKey(database.pool());
  const sealed = withHalf.seal('a secret');
  expect(withHalf.open(sealed)).toBe('a secret');
  expect(() => without.open(sealed)).toThrow();
  expect(without.isSigned('a link', withHalf.sign('a link'))).toBe(false);
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(() => withHalf.open(sealed)).toThrow();
});

test('a new password wants the old one, signs out every other device, and gives this one a new session', async () => {
  const ann = await web.member('reception', 'ann@staff.example');
  const other = web.person();
  await other.signsIn(ann.known);
  const before = ann.cookies.get('unspasm-staff');
  const change = (current: string, password: string) =>
    ann.submit(`${ACCOUNT}/password`, { current, password });
  expect((await change('not the right one', NEW)).status).toBe(400);
  expect((await change(PASSWORD, 'short')).status).toBe(400);
  expect((await change(PASSWORD, 'passwordpassword')).status).toBe(400);
  expect((await other.ask(ACCOUNT)).status).toBe(200);
  expect((await change(PASSWORD, NEW)).status).toBe(303);
  expect((await other.ask(ACCOUNT)).status).toBe(303);
  expect(ann.cookies.get('unspasm-staff')).not.toBe(before);
  expect((await ann.ask(ACCOUNT)).status).toBe(200);
  web.pass(MINUTE);
  expect((await web.person().signsIn(ann.known)).status).toBe(400);
  expect((await web.person().signsIn({ ...ann.known, password: NEW })).status).toBe(303);
  expect(await auditOf(database.pool())).toContain('password changed');
});

test('a new phone: the codes of the old one end, and there are new recovery codes', async () => {
  const ben = await web.member('reception', 'ben@staff.example');
  await ben.submit(`${ACCOUNT}/password`, { current: PASSWORD, password: NEW, newCodes: '1' });
  const secret = /secret=([A-Z2-7]+)/.exec(await ben.page(`${ACCOUNT}/codes`))?.[1] ?? '';
  expect((await ben.submit(`${ACCOUNT}/codes`, { code: '000000' })).status).toBe(400);
  // Nothing has changed yet.
  expect((await web.person().signsIn(ben.known)).status).toBe(303);
  const done = await ben.submit(`${ACCOUNT}/codes`, { code: codeAt(secret, web.now()) });
  expect(await ben.page(done.headers.get('location') ?? '')).toContain('Your recovery codes');
  web.pass(MINUTE);
  expect((await web.person().signsIn({ ...ben.known, password: NEW })).status).toBe(400);
  expect((await web.person().signsIn({ ...ben.known, password: NEW, secret })).status).toBe(303);
});

test('new recovery codes end the old ones', async () => {
  const who = web.person();
  const known = await web.accepts(who, await web.linkFor('reception', 'cas@staff.example'), {
    name: 'Cas',
    email: '',
  });
  const made = await who.submit(`${ACCOUNT}/recovery-codes`);
  const fresh =
    (await who.page(made.headers.get('location') ?? '')).match(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/g) ?? [];
  const signsInBy = async (recovery: string) => {
    const desk = web.person();
    await desk.submit('/c/demo/staff/sign-in', { email: 'cas@staff.example', password: known.password });
    return (await desk.submit('/c/demo/staff/sign-in/code', { recovery })).status;
  };
  expect(await signsInBy(known.recoveryCodes[0] ?? '')).toBe(400);
  expect(await signsInBy(fresh[0] ?? '')).toBe(303);
});

test('recovery codes are kept as dearly as a password, under a salt of their own making', async () => {
  const codes = async (email: string) => {
    await web.member('reception', email);
    const { rows } = await database
      .pool()
      .query<{ kept: Buffer }>(
        'select code_hash as kept from recovery_code join account using (account_id) where email = $1',
        [email],
      );
    return rows.map(({ kept }) => ({ kept, salt: kept.subarray(0, 16).toString('hex') }));
  };
  const [first, second] = [await codes('dan@staff.example'), await codes('dot@staff.example')];
  expect(new Set([...first, ...second].map(({ salt }) => salt)).size).toBe(2);
  const who = await web.member('reception', 'dov@staff.example');
  const [code = ''] = who.known.recoveryCodes;
  const { rows } = await database
    .pool()
    .query<{ kept: Buffer }>(
      `select code_hash as kept from recovery_code join account using (account_id) where email = 'dov@staff.example'`,
    );
  const salt = rows[0]?.kept.subarray(0, 16) ?? Buffer.of();
  // The whole cost of a password here, worked out without the code of the server.
  const hash = scryptSync(code.replaceAll('-', ''), salt, 32, { N: 16, r: 8, p: 1 });
  expect(rows.some(({ kept }) => kept.equals(Buffer.concat([salt, hash])))).toBe(true);
});

test('a recovery code that an earlier release made still works, once', async () => {
  const { known } = await web.member('reception', 'old@staff.example');
  const { rows } = await database
    .pool()
    .query<{ accountId: string }>(
      `select account_id as "accountId" from account where email = 'old@staff.example'`,
    );
  const accountId = rows[0]?.accountId ?? '';
  const salt = Buffer.from(accountId.replaceAll('-', ''), 'hex');
  await database
    .pool()
    .query('insert into recovery_code values ($1, $2)', [
      accountId,
      scryptSync('ABCDEFGHJKMN', salt, 32, { N: 8, r: 8, p: 1 }),
    ]);
  const signsInBy = async (recovery: string) => {
    const desk = web.person();
    await desk.submit('/c/demo/staff/sign-in', { ...known });
    return (await desk.submit('/c/demo/staff/sign-in/code', { recovery })).status;
  };
  expect(await signsInBy('abcd-efgh-jkmn')).toBe(303);
  expect(await signsInBy('abcd-efgh-jkmn')).toBe(400);
  expect(await signsInBy(known.recoveryCodes[0] ?? '')).toBe(303);
});

test.each([
  ['/password', { current: PASSWORD, password: NEW }],
  ['/recovery-codes', {}],
  ['/passkeys', {}],
  ['/passkeys/options', {}],
  ['/passkeys/remove', {}],
  ['/codes', {}],
  ['/devices/end', {}],
  ['/devices/end-all', {}],
])('a quarter of an hour after signing in, %s asks to sign in again', async (path, fields) => {
  const dee = await web.member('reception', `dee${path.replaceAll('/', '-')}@staff.example`);
  web.pass(15 * MINUTE);
  const answer = await dee.submit(`${ACCOUNT}${path}`, fields);
  expect(answer.headers.get('location')).toBe('/c/demo/staff/sign-in?return=%2Fc%2Fdemo%2Fstaff%2Faccount');
  expect(await dee.page(ACCOUNT)).toContain('Sign in again');
  expect((await dee.signsIn(dee.known)).status).toBe(303);
  expect(await dee.page(ACCOUNT)).not.toContain('Sign in again');
});

test('own devices are listed, and one or all of them signed out; those of others are not', async () => {
  const eve = await web.member('reception', 'eve@staff.example');
  const phone = web.person({
    agent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Mobile Safari/604.1',
  });
  await phone.signsIn(eve.known);
  const html = await eve.page(ACCOUNT);
  expect(html).toContain('Safari, iPhone, since');
  const [, session = ''] = /name="session" value="([^"]+)"/.exec(html) ?? [];
  const stranger = await web.member('owner', 'stranger@staff.example');
  await stranger.submit(`${ACCOUNT}/devices/end`, { session });
  expect((await phone.ask(ACCOUNT)).status).toBe(200);
  await eve.submit(`${ACCOUNT}/devices/end`, { session });
  expect((await phone.ask(ACCOUNT)).status).toBe(303);
  web.pass(MINUTE);
  await phone.signsIn(eve.known);
  await eve.submit(`${ACCOUNT}/devices/end-all`);
  expect((await phone.ask(ACCOUNT)).status).toBe(303);
  expect((await eve.ask(ACCOUNT)).status).toBe(303);
  expect((await stranger.ask(ACCOUNT)).status).toBe(200);
});

test('an owner sees where a member is signed in, and signs them out there; it stands in the log', async () => {
  const owner = await web.member('owner', 'fox@staff.example');
  const gia = await web.member('reception', 'gia@staff.example');
  const phone = web.person({
    agent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Mobile Safari/604.1',
  });
  await phone.signsIn(gia.known);
  const { rows } = await database
    .pool()
    .query<{ id: string }>(
      `select staff_id as id from staff join account using (account_id) where email = 'gia@staff.example'`,
    );
  const card = (await owner.page('/c/demo/staff/team'))
    .split('<section')
    .find((section) => section.includes('gia@staff.example'));
  expect(card).toContain('Signed in on 2 devices');
  expect(card).toContain('Safari, iPhone, since');
  expect((await owner.submit(`/c/demo/staff/team/${rows[0]?.id}/sign-out`)).status).toBe(303);
  expect((await phone.ask(ACCOUNT)).status).toBe(303);
  expect((await gia.ask(ACCOUNT)).status).toBe(303);
  expect((await owner.ask(ACCOUNT)).status).toBe(200);
  expect((await auditOf(database.pool())).at(-1)).toBe('devices signed out');
  web.pass(MINUTE);
  expect((await gia.signsIn(gia.known)).status).toBe(303);
});

test('an owner ends their own sessions only where a fresh sign-in is asked for', async () => {
  const owner = await web.member('owner', 'hue@staff.example');
  const { rows } = await database
    .pool()
    .query<{ id: string }>(
      `select staff_id as id from staff join account using (account_id) where email = 'hue@staff.example'`,
    );
  const answer = await owner.submit(`/c/demo/staff/team/${rows[0]?.id}/sign-out`);
  expect(answer.headers.get('location')).toBe(ACCOUNT);
  expect((await owner.ask(ACCOUNT)).status).toBe(200);
});

test('an owner of one clinic ends nothing in another by a guessed id', async () => {
  await otherClinic(database.pool());
  const owner = await web.member('owner', 'owner@other.example', 'other');
  const { rows } = await database
    .pool()
    .query<{ id: string }>(
      `select staff_id as id from staff join account using (account_id) where account.email = 'first@staff.example'`,
    );
  expect((await owner.submit(`/c/other/staff/team/${rows[0]?.id}/remove`)).status).toBe(404);
  expect((await owner.submit(`/c/other/staff/team/${rows[0]?.id}/sign-in-link`)).status).toBe(404);
  expect((await owner.submit(`/c/other/staff/team/${rows[0]?.id}/sign-out`)).status).toBe(404);
});

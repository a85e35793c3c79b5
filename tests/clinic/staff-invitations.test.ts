import { expect, test } from 'vitest';
import { clinicDatabase } from './database.ts';
import { auditOf, codeAt, otherClinic, PASSWORD, plainText, staffWeb } from './staff-person.ts';

const DAY = 86_400_000;
const database = clinicDatabase();
const web = staffWeb(database.pool);
const TEAM = '/c/demo/staff/team';
const tokenOf = (link: string) => new URL(link, 'http://localhost').searchParams.get('token') ?? '';
const linksOn = (html: string) =>
  [...html.matchAll(/http:\/\/localhost(\/c\/\w+\/staff\/invitation\?token=[\w.-]+)/g)].map(
    ([, path = '']) => path,
  );
const idsOf = (html: string, deed: string) =>
  [...html.matchAll(new RegExp(`team/([0-9a-f-]+)/${deed}`, 'g'))].map(([, id = '']) => id);

test('an owner invites; the link is shown and mailed, works once, and makes a member with the role', async () => {
  const owner = await web.member('owner', 'owner@staff.example');
  expect(
    (
      await owner.submit(`${TEAM}/invite`, {
        email: 'Ann@Staff.example',
        role: 'reception',
        practitioner: '',
      })
    ).status,
  ).toBe(303);
  const [link = ''] = linksOn(await owner.page(TEAM));
  const { rows: mails } = await database.pool().query(`select * from mail where kind = 'invitation'`);
  expect(mails.length).toBe(1);
  const ann = web.person();
  // The address is the invitation's, whatever is sent in its place.
  await web.accepts(ann, link, { name: 'Ann Example', email: 'else@staff.example' });
  expect(await ann.page('/c/demo/staff/account')).toContain('ann@staff.example');
  expect((await ann.ask(TEAM)).status).toBe(403);
  expect((await web.person().ask(link)).status).toBe(404);
  expect((await web.person().submit('/c/demo/staff/invitation', { token: tokenOf(link) })).status).toBe(404);
  expect(await auditOf(database.pool())).toEqual(
    expect.arrayContaining(['staff invited', 'staff joined', 'signed in: invitation']),
  );
});

test('two who use one link at once: one joins', async () => {
  const link = await web.linkFor('owner');
  const both = [web.person(), web.person()];
  const codes: string[] = [];
  for (const [index, who] of both.entries()) {
    await who.submit('/c/demo/staff/invitation', {
      token: tokenOf(link),
      name: 'Example',
      email: `twice${index}@staff.example`,
      password: PASSWORD,
    });
    codes.push(/secret=([A-Z2-7]+)/.exec(await who.page('/c/demo/staff/invitation/code'))?.[1] ?? '');
  }
  const answers = await Promise.all(
    both.map((who, index) =>
      who.submit('/c/demo/staff/invitation/code', { code: codeAt(codes[index] ?? '', web.now()) }),
    ),
  );
  expect(answers.filter(({ status }) => status === 303).length).toBe(1);
  const { rows } = await database.pool().query(`select from account where email like 'twice%'`);
  expect(rows.length).toBe(1);
});

test('a link runs out after three days, ends with a newer one, and can be taken back', async () => {
  const owner = await web.member('owner', 'owner2@staff.example');
  await owner.submit(`${TEAM}/invite`, { email: 'late@staff.example', role: 'reception', practitioner: '' });
  const first = linksOn(await owner.page(TEAM))[0] ?? '';
  const id = tokenOf(first).split('.')[0] ?? '';
  expect((await web.person().ask(first)).status).toBe(200);
  await owner.submit(`${TEAM}/invitations/${id}/again`);
  const second = linksOn(await owner.page(TEAM)).find((link) => link.includes(id)) ?? '';
  expect(second).not.toBe(first);
  expect((await web.person().ask(first)).status).toBe(404);
  expect((await web.person().ask(second)).status).toBe(200);
  web.pass(3 * DAY + 1);
  expect((await web.person().ask(second)).status).toBe(404);
  await owner.signsIn(owner.known);
  expect(await owner.page(TEAM)).toContain('The link ran out on');
  await owner.submit(`${TEAM}/invitations/${id}/again`);
  const third = linksOn(await owner.page(TEAM)).find((link) => link.includes(id)) ?? '';
  expect((await web.person().ask(third)).status).toBe(200);
  await owner.submit(`${TEAM}/invitations/${id}/take-back`);
  expect((await web.person().ask(third)).status).toBe(404);
});

test('nobody makes a link by guessing, or takes one to another clinic', async () => {
  await otherClinic(database.pool());
  const link = await web.linkFor('owner');
  for (const wrong of [
    `${link}A`,
    link.slice(0, -1),
    link.replace('/demo/', '/other/'),
    '/c/demo/staff/invitation',
    '/c/demo/staff/invitation?token=.',
  ])
    expect((await web.person().ask(wrong)).status).toBe(404);
});

test('an address that has an account joins by signing in, and is not made twice', async () => {
  const { known } = await web.member('reception', 'known@staff.example');
  const link = await web.linkFor('reception', known.email, 'other');
  const stranger = web.person();
  await expect(web.accepts(stranger, link, { name: 'Thief', email: known.email })).rejects.toThrow(
    /Sign in with it first/,
  );
  expect((await web.person().signsIn(known)).status).toBe(303);
});

test('an invitation for one person is nothing for another who is signed in', async () => {
  const other = await web.member('reception', 'another@staff.example');
  const link = await web.linkFor('owner', 'somebody@staff.example', 'other');
  const answer = await other.submit('/c/other/staff/invitation/accept', {
    token: tokenOf(link),
    name: 'Other',
  });
  expect(answer.status).toBe(400);
  expect((await other.ask('/c/other/staff/account')).status).toBe(403);
});

test('a role is changed, its devices are signed out, and the new role holds at the next sign-in', async () => {
  const owner = await web.member('owner', 'owner3@staff.example');
  const ann = await web.member('reception', 'promoted@staff.example');
  const html = await owner.page(TEAM);
  const { rows } = await database
    .pool()
    .query<{ id: string }>(
      `select staff_id as id from staff join account using (account_id) where email = 'promoted@staff.example'`,
    );
  const id = rows[0]?.id ?? '';
  expect(idsOf(html, 'role')).toContain(id);
  expect((await owner.submit(`${TEAM}/${id}/role`, { role: 'emperor', practitioner: '' })).status).toBe(400);
  expect((await owner.submit(`${TEAM}/${id}/role`, { role: 'owner', practitioner: '' })).status).toBe(303);
  expect((await ann.ask('/c/demo/staff/account')).status).toBe(303);
  await ann.signsIn(ann.known);
  expect((await ann.ask(TEAM)).status).toBe(200);
});

test('whoever is removed is out at once, and comes back only by a new invitation', async () => {
  const owner = await web.member('owner', 'owner4@staff.example');
  const ben = await web.member('reception', 'removed@staff.example');
  const { rows } = await database
    .pool()
    .query<{ id: string }>(
      `select staff_id as id from staff join account using (account_id) where email = 'removed@staff.example'`,
    );
  await owner.submit(`${TEAM}/${rows[0]?.id}/remove`);
  expect((await ben.ask('/c/demo/staff/account')).status).toBe(303);
  await ben.signsIn(ben.known);
  expect((await ben.ask('/c/demo/staff/account')).status).toBe(403);
  await owner.submit(`${TEAM}/invite`, { email: ben.known.email, role: 'practitioner', practitioner: '' });
  const link = linksOn(await owner.page(TEAM)).find((one) => plainText(one).length > 0) ?? '';
  expect(
    (await ben.submit('/c/demo/staff/invitation/accept', { token: tokenOf(link), name: 'Ben' })).status,
  ).toBe(303);
  expect((await ben.ask('/c/demo/staff/account')).status).toBe(200);
  expect(await auditOf(database.pool())).toContain('staff removed');
});

test('the last owner stays, also when two owners remove each other at once', async () => {
  const alone = staffWeb(database.pool);
  await otherClinic(database.pool(), 'third');
  const first = await alone.member('owner', 'first@third.example', 'third');
  const second = await alone.member('owner', 'second@third.example', 'third');
  const { rows } = await database
    .pool()
    .query<{ id: string; email: string }>(
      `select staff_id as id, email from staff join account using (account_id) where email like '%@third.example'`,
    );
  const idOf = (email: string) => rows.find((row) => row.email === email)?.id ?? '';
  const at = '/c/third/staff/team';
  const both = await Promise.all([
    first.submit(`${at}/${idOf(second.known.email)}/remove`),
    second.submit(`${at}/${idOf(first.known.email)}/remove`),
  ]);
  // Whoever is quicker stays: the other is refused, or is not of the clinic any more when their turn comes.
  const [done, refused] = both.map(({ status }) => status).toSorted();
  expect(done).toBe(303);
  expect([400, 403]).toContain(refused);
  const [left] = both[0]?.status === 303 ? [first] : [second];
  await left?.signsIn(left.known, 'third');
  const own = idOf(left?.known.email ?? '');
  expect((await left?.submit(`${at}/${own}/remove`))?.status).toBe(400);
  expect((await left?.submit(`${at}/${own}/role`, { role: 'reception', practitioner: '' }))?.status).toBe(
    400,
  );
  expect((await left?.ask(at))?.status).toBe(200);
});

test('a member who is locked out chooses everything anew by a link of the owner, and the old ways end', async () => {
  const owner = await web.member('owner', 'owner5@staff.example');
  const cas = await web.member('practitioner', 'locked@staff.example');
  const { rows } = await database
    .pool()
    .query<{ id: string }>(
      `select staff_id as id from staff join account using (account_id) where email = 'locked@staff.example'`,
    );
  await owner.submit(`${TEAM}/${rows[0]?.id}/sign-in-link`);
  const html = await owner.page(TEAM);
  const [link = ''] = linksOn(html.slice(html.indexOf('locked@staff.example: new sign-in')));
  const anew = web.person();
  const known = await web.accepts(anew, link, {
    name: '',
    email: '',
    password: 'another fine long password',
  });
  expect((await cas.ask('/c/demo/staff/account')).status).toBe(303);
  expect((await web.person().signsIn(cas.known)).status).toBe(400);
  expect((await web.person().signsIn({ ...known, email: cas.known.email })).status).toBe(303);
});

test('an owner cannot get into another clinic through somebody who works in both', async () => {
  const owner = await web.member('owner', 'owner6@staff.example');
  const dee = await web.member('reception', 'both@staff.example');
  const link = await web.linkFor('owner', dee.known.email, 'other');
  await dee.submit('/c/other/staff/invitation/accept', { token: tokenOf(link), name: 'Dee' });
  const { rows } = await database.pool().query<{ id: string }>(
    `select staff_id as id from staff join account using (account_id) join clinic using (clinic_id)
     where account.email = 'both@staff.example' and slug = 'demo'`,
  );
  const answer = await owner.submit(`${TEAM}/${rows[0]?.id}/sign-in-link`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('They also work at another clinic');
});

test('in the demo the set-up link lets a newcomer look around, as often as they like; elsewhere it does not', async () => {
  const link = await web.linkFor('owner');
  for (let times = 0; times < 2; times++) {
    const newcomer = web.person();
    const answer = await newcomer.submit('/c/demo/staff/invitation/look-around', { token: tokenOf(link) });
    expect(answer.headers.get('location')).toBe('/c/demo/staff');
    expect((await newcomer.ask(TEAM)).status).toBe(200);
  }
  const real = await web.linkFor('owner', null, 'other');
  expect(await web.person().page(real)).not.toContain('Look around');
  expect(
    (await web.person().submit('/c/other/staff/invitation/look-around', { token: tokenOf(real) })).status,
  ).toBe(404);
  const invited = await web.linkFor('reception', 'new@staff.example');
  expect(
    (await web.person().submit('/c/demo/staff/invitation/look-around', { token: tokenOf(invited) })).status,
  ).toBe(404);
});

import { expect, test } from 'vitest';
import { clinicDatabase } from './database.ts';
import { auditOf, codeAt, staffWeb } from './staff-person.ts';

const database = clinicDatabase();
const web = staffWeb(database.pool);
let homes = 0;
/** Somebody at an address of their own. */
const fromElsewhere = () => web.person({ address: `198.51.100.${++homes}` });
const guess = (email: string, who = fromElsewhere()) =>
  who.submit('/c/demo/staff/sign-in', { email, password: 'not the right one' });

test('after eight wrong ones an account waits, longer each time, and says how long', async () => {
  const { known } = await web.member('reception', 'ann@staff.example');
  for (let guesses = 0; guesses < 8; guesses++) expect((await guess(known.email)).status).toBe(400);
  const waits: number[] = [];
  for (let round = 0; round < 7; round++) {
    const held = await guess(known.email);
    expect(held.status).toBe(429);
    const seconds = Number(held.headers.get('retry-after'));
    waits.push(seconds);
    web.pass(seconds * 1000);
    expect((await guess(known.email)).status).toBe(400);
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900]);
  // The right password waits like every other, or the wait would tell that it is right.
  expect((await fromElsewhere().signsIn(known)).status).toBe(429);
  web.pass(900_000);
  expect((await fromElsewhere().signsIn(known)).status).toBe(303);
  expect((await guess(known.email)).status).toBe(400);
});

test('an address that nobody has waits in the same way', async () => {
  for (let guesses = 0; guesses < 8; guesses++) await guess('nobody@staff.example');
  expect((await guess('nobody@staff.example')).headers.get('retry-after')).toBe('30');
});

test('many guesses at once count as many', async () => {
  const { known } = await web.member('reception', 'ben@staff.example');
  const answers = await Promise.all(Array.from({ length: 20 }, () => guess(known.email)));
  expect(answers.filter(({ status }) => status === 400).length).toBe(8);
  expect(answers.filter(({ status }) => status === 429).length).toBe(12);
});

test('wrong codes count too, and whoever knows the password does not start anew with it', async () => {
  const { known } = await web.member('reception', 'cas@staff.example');
  const thief = fromElsewhere();
  let tries = 0;
  for (;;) {
    const first = await thief.submit('/c/demo/staff/sign-in', { ...known });
    if (first.status === 429) break;
    const second = await thief.submit('/c/demo/staff/sign-in/code', { code: '000000' });
    if (second.status === 429) break;
    expect(second.status).toBe(400);
    tries++;
  }
  expect(tries).toBe(8);
});

test('five wrong codes end the step, so that the password is asked for again', async () => {
  const { known } = await web.member('reception', 'dee@staff.example');
  const who = fromElsewhere();
  await who.submit('/c/demo/staff/sign-in', { ...known });
  for (let tries = 0; tries < 5; tries++) {
    web.pass(60_000);
    expect((await who.submit('/c/demo/staff/sign-in/code', { code: '000000' })).status).toBe(400);
  }
  const sixth = await who.submit('/c/demo/staff/sign-in/code', { code: codeAt(known.secret, web.now()) });
  expect(sixth.headers.get('location')).toBe('/c/demo/staff/sign-in?return=%2Fc%2Fdemo%2Fstaff');
});

test('the step from password to code lasts a quarter of an hour', async () => {
  const { known } = await web.member('reception', 'eve@staff.example');
  const who = fromElsewhere();
  await who.submit('/c/demo/staff/sign-in', { ...known });
  web.pass(15 * 60_000 + 1);
  const late = await who.submit('/c/demo/staff/sign-in/code', { code: codeAt(known.secret, web.now()) });
  expect(late.headers.get('location')).toContain('/sign-in?return=');
});

test('one address that tries many accounts waits as a whole, and others do not wait for it', async () => {
  const { known } = await web.member('reception', 'fay@staff.example');
  const address = { address: '203.0.113.9' };
  for (let guesses = 0; guesses < 30; guesses++)
    expect((await guess(`guess${guesses}@staff.example`, web.person(address))).status).toBe(400);
  expect((await web.person(address).signsIn(known)).status).toBe(429);
  expect((await fromElsewhere().signsIn(known)).status).toBe(303);
});

test('a whole clinic signs in behind one address, day after day', async () => {
  const { known } = await web.member('reception', 'gus@staff.example');
  for (let day = 0; day < 40; day++) {
    expect((await web.person({ address: '203.0.113.10' }).signsIn(known)).status).toBe(303);
    web.pass(60_000);
  }
});

test('what was refused is in the log, without what was typed', async () => {
  await guess('hal@staff.example');
  expect((await auditOf(database.pool())).at(-1)).toBe('sign-in refused');
  const { rows } = await database.pool().query('select * from audit_event');
  expect(JSON.stringify(rows)).not.toMatch(/@staff\.example|not the right one|198\.51/);
});

import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { clinicDatabase } from './database.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import { auditOf, staffWeb } from './staff-person.ts';

const database = clinicDatabase();
const web = staffWeb(database.pool);
const STAFF = '/c/demo/staff';
type Person = ReturnType<typeof web.person>;
type Device = ReturnType<typeof softAuthenticator>;
type Asked = Parameters<Device['answers']>[0];

const asked = async (who: Person, path: string, fields: object = {}) =>
  (await (await who.submit(`${STAFF}${path}/options`, fields)).json()) as Asked;

/** Joins with a passkey and no password. */
async function joins(
  email: string,
  deviation: Parameters<Device['makes']>[1] = {},
): Promise<{ who: Person; device: Device }> {
  const who = web.person();
  const device = softAuthenticator();
  const token =
    new URL(await web.linkFor('reception', email), 'http://localhost').searchParams.get('token') ?? '';
  const question = await asked(who, '/invitation/passkey', { token, email });
  const answer = await who.submit(`${STAFF}/invitation/passkey`, {
    token,
    name: 'Pat Example',
    answer: device.makes(question, deviation),
  });
  expect(answer.status).toBe(303);
  return { who, device };
}

async function signsIn(
  device: Device,
  deviation: Parameters<Device['answers']>[1] = {},
  who = web.person(),
): Promise<number> {
  const question = await asked(who, '/sign-in/passkey');
  return (
    await who.submit(`${STAFF}/sign-in/passkey`, { answer: device.answers(question, deviation), return: '' })
  ).status;
}

test('joins with a passkey alone, and comes back with it', async () => {
  const { who, device } = await joins('pat@staff.example');
  expect((await who.ask(`${STAFF}/account`)).status).toBe(200);
  expect(await signsIn(device)).toBe(303);
  expect((await auditOf(database.pool())).at(-1)).toBe('signed in: passkey');
});

const { privateKey: anotherKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

test.each([
  ['made for another page', { origin: 'https://evil.example' }],
  ['made for another host', { rpId: 'evil.example' }],
  ['given without a finger, a face or a PIN', { isUserVerified: false }],
  ['signed with another key', { key: anotherKey }],
  ['of a copy that counts behind', { count: 1 }],
])('an answer %s is refused', async (what, deviation) => {
  const { device } = await joins(`${what.replaceAll(/\W/g, '')}@staff.example`.toLowerCase());
  expect(await signsIn(device)).toBe(303);
  expect(await signsIn(device, deviation)).toBe(400);
  expect(await signsIn(device)).toBe(303);
});

// Passkeys that several devices share do not count.
const IN_A_CLOUD = { count: 0 };

test('an answer counts once, for the browser that was asked, and for a quarter of an hour', async () => {
  const { device } = await joins('once@staff.example', IN_A_CLOUD);
  const who = web.person();
  const question = await asked(who, '/sign-in/passkey');
  const answer = device.answers(question, IN_A_CLOUD);
  const step = who.cookies.get('unspasm-staff-step') ?? '';
  expect((await web.person().submit(`${STAFF}/sign-in/passkey`, { answer })).status).toBe(400);
  expect((await who.submit(`${STAFF}/sign-in/passkey`, { answer })).status).toBe(303);
  // Whoever copied the whole request, with its cookie.
  who.cookies.set('unspasm-staff-step', step);
  expect((await who.submit(`${STAFF}/sign-in/passkey`, { answer })).status).toBe(400);
  const late = web.person();
  const old = await asked(late, '/sign-in/passkey');
  web.pass(15 * 60_000 + 1);
  expect(
    (await late.submit(`${STAFF}/sign-in/passkey`, { answer: device.answers(old, IN_A_CLOUD) })).status,
  ).toBe(400);
});

test.each(['', '{}', 'null', '[]', 'not JSON', '{"id":"x","response":{}}'])(
  '"%s" is no answer',
  async (answer) => {
    const who = web.person();
    await asked(who, '/sign-in/passkey');
    expect((await who.submit(`${STAFF}/sign-in/passkey`, { answer })).status).toBe(400);
  },
);

test('a passkey that nobody here knows gets the same answer as a wrong one', async () => {
  expect(await signsIn(softAuthenticator())).toBe(400);
});

test('guessing at a password keeps nobody out who has a passkey', async () => {
  const { who, device } = await joins('guessed@staff.example');
  for (let guesses = 0; guesses < 12; guesses++)
    await web
      .person({ address: `198.51.100.${guesses}` })
      .submit(`${STAFF}/sign-in`, { email: 'guessed@staff.example', password: 'wrong wrong wrong' });
  expect(await signsIn(device, {}, who)).toBe(303);
});

test('the only way in stays; another passkey can be added, and then the first one goes', async () => {
  const { who, device } = await joins('two@staff.example');
  const firstId = (JSON.parse(device.answers({ challenge: '' })) as { id: string }).id;
  const removes = async (passkey: string) =>
    (await who.submit(`${STAFF}/account/passkeys/remove`, { passkey })).status;
  expect(await removes(firstId)).toBe(400);
  const second = softAuthenticator();
  const question = await asked(who, '/account/passkeys');
  expect(
    (
      await who.submit(`${STAFF}/account/passkeys`, {
        answer: second.makes(question, { isUserVerified: false }),
      })
    ).status,
  ).toBe(400);
  const again = await asked(who, '/account/passkeys');
  expect((await who.submit(`${STAFF}/account/passkeys`, { answer: second.makes(again) })).status).toBe(303);
  expect(await removes('of somebody else')).toBe(400);
  expect(await removes(firstId)).toBe(303);
  expect(await signsIn(device)).toBe(400);
  expect(await signsIn(second)).toBe(303);
  expect(await auditOf(database.pool())).toEqual(
    expect.arrayContaining(['passkey added', 'passkey removed']),
  );
});

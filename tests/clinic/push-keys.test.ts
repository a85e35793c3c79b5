import { beforeEach, expect, test } from 'vitest';
import { type ClinicId, inClinic } from '../../src/clinic/database/in-clinic.ts';
import {
  currentServerKey,
  dropUnneededKeys,
  isKnownServerKey,
  keepServerKey,
  rotateServerKey,
  signingKeys,
} from '../../src/clinic/push/server-keys.ts';
import { serverKey } from '../../src/clinic/use-cases/sign-in/server-key.ts';
import { DAY_MS } from '../../src/domain/time/instant.ts';
import { clinicDatabase } from './database.ts';

const { pool } = clinicDatabase();
const clinicId = '01890000-0000-7000-8000-000000000000' as ClinicId;
const now = Date.parse('2026-11-23T10:00:00Z');
const sealing = (secret?: string) => serverKey(pool(), secret);

beforeEach(() => pool().query('delete from push_server_key'));

test('several processes that start at once agree on one key', async () => {
  const key = await sealing();
  // All have their connection, so that they meet.
  await Promise.all(Array.from({ length: 8 }, () => pool().query('select pg_sleep(0.1)')));
  const made = await Promise.all(Array.from({ length: 8 }, () => keepServerKey(pool(), key, now)));
  expect(made.filter(Boolean)).toHaveLength(1);
  const { rows } = await pool().query('select from push_server_key');
  expect(rows).toHaveLength(1);
});

test('the work of a clinic sees the public key, and never the private one', async () => {
  await keepServerKey(pool(), await sealing(), now);
  const publicKey = await currentServerKey(pool());
  expect(await inClinic(pool(), clinicId, currentServerKey)).toBe(publicKey);
  await expect(
    inClinic(pool(), clinicId, (client) => client.query('select private_key from push_server_key')),
  ).rejects.toMatchObject({ code: '42501' });
});

test('the private key cannot be read out of a copy of the database without the secret of the operator', async () => {
  await keepServerKey(pool(), await sealing('the half of the operator'), now);
  const publicKey = await currentServerKey(pool());
  expect(await signingKeys(pool(), await sealing('another half'))(publicKey)).toBe(null);
  expect((await signingKeys(pool(), await sealing('the half of the operator'))(publicKey))?.type).toBe(
    'private',
  );
});

test('after the secret of the operator has changed there is a key that works', async () => {
  await keepServerKey(pool(), await sealing('the half of the operator'), now);
  const before = await currentServerKey(pool());
  expect(await keepServerKey(pool(), await sealing('another half'), now)).toBe(true);
  const after = await currentServerKey(pool());
  expect(after).not.toBe(before);
  expect(await signingKeys(pool(), await sealing('another half'))(after)).not.toBe(null);
});

test('a device with a key that the changed secret does not open has to subscribe anew, until the secret is put back', async () => {
  const [old, other] = [await sealing('the half of the operator'), await sealing('another half')];
  await keepServerKey(pool(), old, now);
  const before = await currentServerKey(pool());
  await keepServerKey(pool(), other, now);
  expect(await isKnownServerKey(pool(), before)).toBe(false);
  expect(await inClinic(pool(), clinicId, (client) => isKnownServerKey(client, before))).toBe(false);
  expect(await isKnownServerKey(pool(), await currentServerKey(pool()))).toBe(true);
  await keepServerKey(pool(), old, now);
  expect(await isKnownServerKey(pool(), before)).toBe(true);
});

test('a key is followed by a new one after a year, and by a press; pushes to older subscriptions can still be signed', async () => {
  const key = await sealing();
  await keepServerKey(pool(), key, now);
  const first = await currentServerKey(pool());
  expect(await keepServerKey(pool(), key, now + 364 * DAY_MS)).toBe(false);
  expect(await keepServerKey(pool(), key, now + 365 * DAY_MS)).toBe(true);
  const second = await currentServerKey(pool());
  await rotateServerKey(pool(), key, now + 366 * DAY_MS);
  const third = await currentServerKey(pool());
  expect(new Set([first, second, third]).size).toBe(3);
  for (const publicKey of [first, second, third])
    expect(await signingKeys(pool(), key)(publicKey)).not.toBe(null);
});

test('a retired key is removed when nobody needs it any more', async () => {
  const key = await sealing();
  await keepServerKey(pool(), key, now);
  const needed = await currentServerKey(pool());
  await rotateServerKey(pool(), key, now);
  const unneeded = await currentServerKey(pool());
  await rotateServerKey(pool(), key, now);
  const current = await currentServerKey(pool());
  const known = async () =>
    Promise.all([needed, unneeded, current].map((one) => isKnownServerKey(pool(), one)));
  expect(await dropUnneededKeys(pool(), new Set([needed]), now + 29 * DAY_MS)).toBe(0);
  expect(await dropUnneededKeys(pool(), new Set([needed]), now + 31 * DAY_MS)).toBe(1);
  expect(await known()).toEqual([true, false, true]);
});

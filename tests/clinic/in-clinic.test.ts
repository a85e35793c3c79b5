import { expect, test } from 'vitest';
import { calmPool } from '../../src/clinic/database/calm-pool.ts';
import { inClinic, transactionOf } from '../../src/clinic/database/in-clinic.ts';
import { once } from '../../src/clinic/use-cases/booking/once.ts';
import { findClinic } from '../../src/clinic/use-cases/clinics.ts';
import { clinicDatabase, server } from './database.ts';

const { pool } = clinicDatabase();

const demo = async () => {
  const clinic = await findClinic(pool(), 'demo');
  if (!clinic) throw new Error('no demo clinic');
  return clinic.clinicId;
};
const questions = async () =>
  (await pool().query<{ body: string }>('select body from question order by body')).rows.map(
    ({ body }) => body,
  );
const ask = (clinicId: string, body: string): [string, string[]] => [
  `insert into question (clinic_id, question_id, name, phone, body) values ($1, gen_random_uuid(), 'Ann Example', '0114 496 0101', $2)`,
  [clinicId, body],
];

test('whoever may not take the role of the program writes nothing, though their first question left along with it', async () => {
  const clinicId = await demo();
  const { rows } = await pool().query<{ name: string }>('select current_database() as name');
  await pool().query(`create role stranger login; grant all on all tables in schema public to stranger;
    alter role stranger bypassrls`);
  const theirs = calmPool({ ...server(), user: 'stranger', database: rows[0]?.name ?? '', max: 1 });
  try {
    const writing = inClinic(theirs, clinicId, (client) => client.query(...ask(clinicId, 'from a stranger')));
    await expect(writing).rejects.toThrow('permission denied to set role');
    // Nor where the program looks away from what its first question came to.
    const lookingAway = inClinic(theirs, clinicId, (client) =>
      client.query(...ask(clinicId, 'unseen')).catch(() => {}),
    );
    await expect(lookingAway).rejects.toThrow('permission denied to set role');
    expect(await questions()).toEqual([]);
  } finally {
    await theirs.end();
    await pool().query('drop owned by stranger; drop role stranger');
  }
});

test('what is asked last goes along with the commit, and undoes everything when it fails', async () => {
  const clinicId = await demo();
  const writing = (last: string) =>
    inClinic(pool(), clinicId, async (client) => {
      await client.query(...ask(clinicId, last));
      transactionOf(client)?.beforeCommit.push(async () => {
        await client.query(last);
      });
    });
  await expect(writing('select 1 / 0')).rejects.toThrow('division by zero');
  expect(await questions()).toEqual([]);
  await writing('select 1');
  expect(await questions()).toEqual(['select 1']);
});

test('what the work left behind asks nothing more once the transaction has ended', async () => {
  const clinicId = await demo();
  let late: Promise<unknown> = Promise.resolve();
  const working = inClinic(pool(), clinicId, async (client) => {
    late = client.query('select pg_sleep(0.05)').then(() => client.query('select current_user'));
    late.catch(() => {});
    throw new Error('refused');
  });
  await expect(working).rejects.toThrow('refused');
  await expect(late).rejects.toThrow('The transaction has ended');
});

test('an answer that cannot be kept undoes what it was the answer to', async () => {
  const clinic = await findClinic(pool(), 'demo');
  if (!clinic) throw new Error('no demo clinic');
  const before = await questions();
  const booking = inClinic(pool(), clinic.clinicId, (client) =>
    once(client, clinic, 'a-key-of-its-own', {}, async () => {
      await client.query(...ask(clinic.clinicId, 'undone'));
      return 1n;
    }),
  );
  await expect(booking).rejects.toThrow('BigInt');
  expect(await questions()).toEqual(before);
});

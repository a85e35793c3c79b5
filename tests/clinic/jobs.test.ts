import { runOnce } from 'graphile-worker';
import type { PoolClient } from 'pg';
import { expect, test } from 'vitest';
import { migrate } from '../../src/clinic/database/migrate.ts';
import { type ClinicId, inClinic } from '../../src/clinic/database/in-clinic.ts';
import { enqueue, takeBackJob } from '../../src/clinic/jobs/enqueue.ts';
import { silentLogger } from '../../src/clinic/jobs/migrate-jobs.ts';
import { clinicDatabase } from './database.ts';

const { pool } = clinicDatabase();
const clinicId = '01890000-0000-7000-8000-000000000000' as ClinicId;

const asRequest = <T>(work: (client: PoolClient) => Promise<T>) => inClinic(pool(), clinicId, work);

async function ranNow(): Promise<unknown[]> {
  const ran: unknown[] = [];
  await runOnce({
    pgPool: pool(),
    noPreparedStatements: true,
    logger: silentLogger,
    taskList: { note: (payload) => void ran.push(payload) },
  });
  return ran;
}

test('a job that was added in a transaction runs when that is committed', async () => {
  await asRequest((client) => enqueue(client, 'note', { id: 'committed' }));
  expect(await ranNow()).toEqual([{ id: 'committed' }]);
  expect(await ranNow()).toEqual([]);
});

test('a job of a transaction that was undone never runs', async () => {
  await asRequest(async (client) => {
    await enqueue(client, 'note', { id: 'undone' });
    throw new Error('undo');
  }).catch(() => {});
  expect(await ranNow()).toEqual([]);
});

test('under the same key the later job takes the place of the one that waits, and can be taken back', async () => {
  const later = Date.now() + 3_600_000;
  await asRequest((client) => enqueue(client, 'note', { id: 'first' }, { key: 'k', runAt: later }));
  expect(await ranNow()).toEqual([]);
  await asRequest((client) => enqueue(client, 'note', { id: 'second' }, { key: 'k' }));
  expect(await ranNow()).toEqual([{ id: 'second' }]);
  await asRequest((client) => enqueue(client, 'note', { id: 'third' }, { key: 'k' }));
  await asRequest((client) => takeBackJob(client, 'k'));
  await asRequest((client) => takeBackJob(client, 'nobody knows this'));
  expect(await ranNow()).toEqual([]);
});

test('the role of the requests has no other way to the jobs', async () => {
  for (const sql of [
    'select * from graphile_worker.jobs',
    `select graphile_worker.add_job('note')`,
    'select * from job_runner',
    'select * from server_secret',
  ])
    await expect(asRequest((client) => client.query(sql))).rejects.toMatchObject({ code: '42501' });
});

test('several processes may make the tables of the queue at once', async () => {
  await pool().query('drop schema graphile_worker cascade');
  await Promise.all([migrate(pool()), migrate(pool()), migrate(pool())]);
  await asRequest((client) => enqueue(client, 'note', { id: 'again' }));
  expect(await ranNow()).toEqual([{ id: 'again' }]);
});

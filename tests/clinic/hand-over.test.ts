import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeHandedOver } from '../../src/clinic/jobs/hand-over.ts';
import { keepMail } from '../../src/clinic/mail/keep-mail.ts';
import { findLateMails } from '../../src/clinic/mail/late-mails.ts';
import type { Log } from '../../src/clinic/operations/log.ts';
import { clinicDatabase } from './database.ts';
import { mailClinic } from './mails.ts';

const { pool } = clinicDatabase();
const NOW = Date.UTC(2026, 10, 23, 6);
// Far enough off to have no reminder in the queue.
const DAY = '2026-12-15';
const said: string[] = [];
const say = (text: string) => void said.push(text);
const log: Log = { debug: say, info: say, warn: say, error: say, forMachines: say };
let stop: () => Promise<void> = async () => {};

beforeEach(() => {
  said.length = 0;
});
afterEach(async () => {
  await stop();
  await pool().query('delete from mail; delete from graphile_worker._private_jobs');
});

const begin = (gatherMs: number) => {
  stop = takeHandedOver({ from: [pool()], pool: pool(), log, gatherMs, againMs: 50 });
};

/** The keys of the jobs, and in how many transactions they were added. */
async function jobs() {
  const { rows } = await pool().query<{ key: string; addedIn: string }>(
    'select key, xmin::text as "addedIn" from graphile_worker._private_jobs order by key',
  );
  return { keys: rows.map(({ key }) => key), times: new Set(rows.map(({ addedIn }) => addedIn)).size };
}
async function mailKeys() {
  const { rows } = await pool().query<{ key: string }>(
    `select 'mail/' || mail_id as key from mail order by mail_id`,
  );
  return rows.map(({ key }) => key);
}

test('the mails of several bookings get their jobs together, after the commit', async () => {
  begin(200);
  const { bookOn } = await mailClinic(pool(), () => NOW);
  for (let count = 0; count < 3; count++) await bookOn(DAY);
  expect(await jobs()).toEqual({ keys: [], times: 0 });
  await expect.poll(jobs).toEqual({ keys: await mailKeys(), times: 1 });
  expect((await jobs()).keys).toHaveLength(3);
});

test('a mail of a transaction that was undone gets no job', async () => {
  begin(1);
  const { clinic, within } = await mailClinic(pool(), () => NOW);
  const mail = { kind: 'question', key: 'undone', to: clinic.email, now: NOW } as const;
  await within(async (client) => {
    await keepMail(client, clinic.clinicId, mail);
    throw new Error('undo');
  }).catch(() => {});
  await stop();
  expect((await jobs()).keys).toEqual([]);
  begin(1);
  await within((client) => keepMail(client, clinic.clinicId, mail));
  await stop();
  expect((await jobs()).keys).toEqual(await mailKeys());
});

test('a database that takes no jobs for a while gets them when it does again', async () => {
  begin(1);
  const { bookOn } = await mailClinic(pool(), () => NOW);
  await pool().query('alter function enqueue_jobs(json) rename to enqueue_jobs_away');
  try {
    await bookOn(DAY);
    await expect.poll(() => said).toContain('Jobs could not be added yet.');
  } finally {
    await pool().query('alter function enqueue_jobs_away(json) rename to enqueue_jobs');
  }
  await expect.poll(async () => (await jobs()).keys).toEqual(await mailKeys());
});

test('who stops adds what was handed over, and later mails get their jobs in their own transactions', async () => {
  begin(60_000);
  const { bookOn } = await mailClinic(pool(), () => NOW);
  await bookOn(DAY);
  await stop();
  expect((await jobs()).keys).toEqual(await mailKeys());
  await bookOn(DAY);
  expect((await jobs()).keys).toEqual(await mailKeys());
});

test('a mail whose process ended before the job was added is found; one that has a job is left alone', async () => {
  begin(60_000);
  const { bookOn } = await mailClinic(pool(), () => NOW);
  await bookOn(DAY);
  stop = async () => {};
  await findLateMails(pool(), NOW);
  expect((await jobs()).keys).toEqual([]);
  begin(1);
  await findLateMails(pool(), NOW + 1);
  await stop();
  const found = await jobs();
  expect(found.keys).toEqual(await mailKeys());
  await findLateMails(pool(), NOW + 1);
  const attempts = async () => {
    const { rows } = await pool().query<{ attempts: number }>(
      'select attempts from graphile_worker.jobs order by 1',
    );
    return rows.map((row) => row.attempts);
  };
  expect(await attempts()).toEqual([0]);
  await pool().query('update graphile_worker._private_jobs set attempts = max_attempts');
  await findLateMails(pool(), NOW + 1);
  expect(await attempts()).toEqual([0, 25]);
});

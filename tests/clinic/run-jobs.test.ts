import { Pool } from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { type ClinicId, inClinic } from '../../src/clinic/database/in-clinic.ts';
import { enqueue } from '../../src/clinic/jobs/enqueue.ts';
import { type RunningJobs, runJobs } from '../../src/clinic/jobs/run-jobs.ts';
import { findForgotten } from '../../src/clinic/mail/find-forgotten.ts';
import { findLateMails } from '../../src/clinic/mail/late-mails.ts';
import type { Log } from '../../src/clinic/operations/log.ts';
import { clinicDatabase } from './database.ts';
import { startMailServer } from './mail-server.ts';
import { mailClinic, runDue } from './mails.ts';

const { pool } = clinicDatabase(40);
const nobody = '01890000-0000-7000-8000-000000000000' as ClinicId;
const NOW = Date.UTC(2026, 10, 23, 6);
const said: string[] = [];
const say = (text: string) => void said.push(text);
const log: Log = { debug: say, info: say, warn: say, error: say, forMachines: say };
let running: RunningJobs | null = null;

afterEach(async () => {
  await running?.stop();
  running = null;
  await pool().query('delete from mail; delete from graphile_worker._private_jobs; delete from job_runner');
  said.length = 0;
});

const start = async (tasks: Record<string, (payload: unknown) => Promise<void>>) => {
  running = await runJobs({ pool: pool(), log, crews: [{ hands: 2, tasks }], pollMs: 50, lifeEveryMs: 50 });
};
const add = (id: string) => inClinic(pool(), nobody, (client) => enqueue(client, 'note', { id }));

test('jobs run in the process, and one that fails is tried again', async () => {
  const ran: unknown[] = [];
  await start({
    note: async (payload) => {
      ran.push(payload);
      if (ran.length === 1) throw new Error('once');
    },
  });
  await add('a');
  await vi.waitFor(() => expect(said).toEqual(['A job failed, and is tried again.']), 5000);
  await pool().query('update graphile_worker._private_jobs set run_at = now()');
  await vi.waitFor(() => expect(ran).toEqual([{ id: 'a' }, { id: 'a' }]), 5000);
});

test('the jobs of a process that fell silent are done by another, and those of one that lives are left to it', async () => {
  for (const [id, worker] of [
    ['of the dead', 'worker-dead'],
    ['of the living', 'worker-living'],
  ] as const) {
    await add(id);
    await pool().query(
      `update graphile_worker._private_jobs set attempts = 1, locked_by = $1, locked_at = now() - interval '1 minute'
       where locked_by is null`,
      [worker],
    );
  }
  await pool().query(
    `insert into job_runner values ('01890000-0000-7000-8000-00000000000a', '{worker-living}', now() + interval '1 hour'),
       ('01890000-0000-7000-8000-00000000000b', '{worker-dead}', now() - interval '1 minute')`,
  );
  const ran: unknown[] = [];
  await start({ note: async (payload) => void ran.push(payload) });
  await vi.waitFor(() => expect(ran).toEqual([{ id: 'of the dead' }]), 5000);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(ran).toEqual([{ id: 'of the dead' }]);
});

test('a job that takes longer than a silence is not done by another, as its process gives signs of life', async () => {
  const ran: unknown[] = [];
  await start({
    note: async (payload) => {
      ran.push(payload);
      await new Promise((resolve) => setTimeout(resolve, 900));
    },
  });
  await add('long');
  await vi.waitFor(() => expect(ran).toHaveLength(1), 5000);
  await new Promise((resolve) => setTimeout(resolve, 800));
  const { rows } = await pool().query(
    'select locked_by = any(worker_ids) as is_known from graphile_worker.jobs, job_runner',
  );
  expect(rows).toEqual([{ is_known: true }]);
  await running?.stop();
  running = null;
  expect(ran).toHaveLength(1);
});

test('jobs that ended by themselves begin again, and the next job is done', async () => {
  const ran: unknown[] = [];
  await start({ note: async (payload) => void ran.push(payload) });
  await add('before');
  await vi.waitFor(() => expect(ran).toHaveLength(1), 5000);
  // What graphile-worker sends when a newer release changes its tables; it ends every runner.
  await pool().query(`select pg_notify('worker:migrate', '{"migrationNumber": 999999, "breaking": true}')`);
  await vi.waitFor(() => expect(said).toContain('The jobs ended by themselves, and begin again.'), 5000);
  // It also asks for this process to end with its sign.
  process.exitCode = undefined;
  await add('after');
  await vi.waitFor(() => expect(ran).toEqual([{ id: 'before' }, { id: 'after' }]), 5000);
});

test('a job that a runner held when it ended by itself is done by the one that begins again', async () => {
  const ran: unknown[] = [];
  await start({ note: async (payload) => void ran.push(payload) });
  const ownId = async () => {
    const { rows } = await pool().query<{ id: string }>('select worker_ids[1] as id from job_runner');
    return rows[0]?.id ?? '';
  };
  await vi.waitFor(async () => expect(await ownId()).not.toBe(''), 5000);
  const ended = await ownId();
  await pool().query(`select pg_notify('worker:migrate', '{"migrationNumber": 999999, "breaking": true}')`);
  await vi.waitFor(() => expect(said).toContain('The jobs ended by themselves, and begin again.'), 5000);
  process.exitCode = undefined;
  await inClinic(pool(), nobody, async (client) => {
    await client.query(`select enqueue_job('note', '{"id":"held"}', null, now() + interval '1 hour')`);
  });
  await pool().query(
    `update graphile_worker._private_jobs set attempts = 1, run_at = now(), locked_by = $1,
       locked_at = now() - interval '1 minute'`,
    [ended],
  );
  await vi.waitFor(() => expect(ran).toEqual([{ id: 'held' }]), 5000);
});

test('when a process stops, it finishes what it does and says that it has gone', async () => {
  let isDone = false;
  let hasBegun = false;
  await start({
    note: async () => {
      hasBegun = true;
      await new Promise((resolve) => setTimeout(resolve, 200));
      isDone = true;
    },
  });
  await add('a');
  await vi.waitFor(() => expect(hasBegun).toBe(true), 5000);
  await running?.stop();
  running = null;
  expect(isDone).toBe(true);
  expect((await pool().query('select * from job_runner')).rows).toEqual([]);
  expect((await pool().query('select * from graphile_worker.jobs')).rows).toEqual([]);
});

test('when a process stops, what it has taken and not begun is given back to the next', async () => {
  const ran: unknown[] = [];
  let hasBegun = () => {};
  const begun = new Promise<void>((resolve) => (hasBegun = resolve));
  for (const id of ['a', 'b', 'c', 'd']) await add(id);
  await start({
    note: async () => {
      hasBegun();
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
  });
  await begun;
  const taken = await pool().query('select from graphile_worker.jobs where locked_by is not null');
  expect(taken.rowCount).toBe(4);
  await running?.stop();
  await start({ note: async (payload) => void ran.push(payload) });
  await vi.waitFor(() => expect(ran).toHaveLength(2), 5000);
});

test('mails and reminders that lost their jobs, as after a restore, get them again, and once', async () => {
  const server = await startMailServer();
  try {
    const { bookOn, office } = await mailClinic(pool(), () => NOW);
    await bookOn('2026-11-26');
    await pool().query('delete from graphile_worker._private_jobs');
    await runDue(pool(), office(server.port));
    expect(server.letters).toEqual([]);
    for (let again = 0; again < 2; again++) {
      await findForgotten(pool(), NOW);
      await findLateMails(pool(), NOW + 1);
    }
    const { rows } = await pool().query(
      `select split_part(key, '/', 1) as kind from graphile_worker.jobs order by 1`,
    );
    expect(rows).toEqual([{ kind: 'mail' }, { kind: 'reminder' }]);
    await runDue(pool(), office(server.port));
    expect(server.letters.length).toBe(1);
  } finally {
    await server.close();
  }
});

test('a database that goes away after the mail server took a mail costs no second mail', async () => {
  const server = await startMailServer();
  const jobs = new Pool({ ...pool().options, max: 5, application_name: 'of the jobs' });
  jobs.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  try {
    const { bookOn, office, mails } = await mailClinic(pool(), () => NOW);
    await bookOn('2026-12-01');
    const usual = office(server.port);
    const post = usual.post;
    if (!post) throw new Error('no post');
    const cut = {
      ...usual,
      pool: jobs,
      post: {
        ...post,
        send: async (letter: Parameters<typeof post.send>[0]) => {
          await post.send(letter);
          await pool().query(
            `select pg_terminate_backend(pid) from pg_stat_activity
             where application_name = 'of the jobs' and datname = current_database()`,
          );
        },
      },
    };
    await runDue(pool(), cut);
    await runDue(pool(), usual);
    expect(server.letters.length).toBe(1);
    expect(await mails()).toMatchObject([{ state: 'sent', attempts: 1 }]);
  } finally {
    await jobs.end();
    await server.close();
  }
});

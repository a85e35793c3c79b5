import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import { transactionOf } from '../database/in-clinic.ts';
import { handOverOf, type Job } from './hand-over.ts';

interface When {
  /** A job that waits under the same key is replaced by this one. */
  key?: string;
  /** Without this and `afterMs`, at once. */
  runAt?: Instant;
  /** So much later by the clock of the database, whatever ours says. */
  afterMs?: number;
}

/** What a transaction wants of the jobs: those it adds, and the keys it takes back. Of a key the last word counts. */
interface Wanted {
  unkeyed: Job[];
  byKey: Map<string, Job | null>;
}

const wantedIn = new WeakMap<object, Wanted>();

async function write(client: PoolClient, { unkeyed, byKey }: Wanted): Promise<void> {
  const jobs = [...unkeyed, ...[...byKey.values()].filter((job) => job !== null)];
  const takenBack = [...byKey].filter(([, job]) => job === null);
  await Promise.all([
    ...takenBack.map(([key]) => client.query('select take_back_job($1)', [key])),
    jobs.length > 0 && client.query('select enqueue_jobs($1)', [JSON.stringify(jobs)]),
  ]);
}

async function want(client: PoolClient, change: (wanted: Wanted) => void): Promise<void> {
  const transaction = transactionOf(client);
  const known = transaction && wantedIn.get(transaction);
  if (known !== undefined) return change(known);
  const wanted: Wanted = { unkeyed: [], byKey: new Map() };
  change(wanted);
  if (transaction === undefined) return write(client, wanted);
  wantedIn.set(transaction, wanted);
  transaction.beforeCommit.push(() => write(client, wanted));
}

/**
 * Adds a job in the transaction of `client`: it runs when that is committed, and never if not. The payload is read by
 * every clinic's jobs, so it holds ids only.
 */
export const enqueue = (
  client: PoolClient,
  task: string,
  payload: Readonly<Record<string, string | number>>,
  { key, runAt, afterMs }: When = {},
): Promise<void> =>
  want(client, ({ unkeyed, byKey }) => {
    const job: Job = {
      task,
      payload,
      ...(key !== undefined && { key }),
      ...(runAt !== undefined && { runAt: new Date(runAt).toISOString() }),
      ...(afterMs !== undefined && { afterS: afterMs / 1000 }),
    };
    if (key === undefined) unkeyed.push(job);
    else byKey.set(key, job);
  });

/**
 * The same for work that has a row of its own, written in this transaction, by which it is found should the process end
 * before the job is added: where this process hands jobs over, it is added a moment after the commit, together with
 * others.
 */
export async function enqueueOnceCommitted(
  client: PoolClient,
  task: string,
  payload: Job['payload'],
  { key, afterMs = 0 }: { key: string; afterMs?: number },
): Promise<void> {
  const transaction = transactionOf(client);
  const handOver = transaction && handOverOf(transaction.pool);
  if (!handOver) return enqueue(client, task, payload, { key, afterMs });
  transaction.afterCommit.push(() => handOver({ task, payload, key, afterS: afterMs / 1000 }));
}

/** Takes back the job that waits under this key; nothing where there is none or it already runs. */
export const takeBackJob = (client: PoolClient, key: string): Promise<void> =>
  want(client, ({ byKey }) => void byKey.set(key, null));

import type { Pool } from 'pg';
import { SECOND_MS } from '../../domain/time/instant.ts';
import type { Log } from '../operations/log.ts';

/** A job as `enqueue_jobs` reads it. */
export interface Job {
  task: string;
  payload: Readonly<Record<string, string | number>>;
  key?: string;
  runAt?: string;
  afterS?: number;
}

type Keyed = Job & { key: string };

interface Settings {
  /** Those whose transactions hand their jobs over. */
  from: readonly Pool[];
  /** By which they are added. */
  pool: Pool;
  log: Log;
  gatherMs?: number;
  againMs?: number;
}

// No reader of a mail notices, and of a hundred bookings a second the jobs become one call.
const GATHER_MS = 50;
const AGAIN_MS = 2 * SECOND_MS;
// While the database is away nothing is committed either; whatever is more than this is found by its row.
const MOST_KEPT = 5000;

const takers = new WeakMap<Pool, (job: Keyed) => void>();

/** Takes a job that is committed; undefined where nobody does, as in a process that runs no jobs. */
export const handOverOf = (pool: Pool): ((job: Keyed) => void) | undefined => takers.get(pool);

/** Adds the jobs that are handed over, many in one call. Resolves when the last of them is added, or cannot be. */
export function takeHandedOver({
  from,
  pool,
  log,
  gatherMs = GATHER_MS,
  againMs = AGAIN_MS,
}: Settings): () => Promise<void> {
  const kept = new Map<string, Keyed>();
  let timer: NodeJS.Timeout | null = null;
  let adding = Promise.resolve();

  const add = async () => {
    const jobs = [...kept.values()];
    kept.clear();
    if (jobs.length === 0) return;
    try {
      await pool.query('select enqueue_jobs($1)', [JSON.stringify(jobs)]);
    } catch (error) {
      log.error('Jobs could not be added yet.', error);
      // What was handed over since under the same key is newer.
      for (const job of jobs) if (!kept.has(job.key)) kept.set(job.key, job);
      gather(againMs);
    }
  };
  const addNext = () => (adding = adding.then(add));
  const gather = (ms: number) => {
    timer ??= setTimeout(() => {
      timer = null;
      void addNext();
    }, ms);
  };
  const take = (job: Keyed) => {
    if (kept.size < MOST_KEPT) kept.set(job.key, job);
    gather(gatherMs);
  };
  for (const each of from) takers.set(each, take);

  return async () => {
    for (const each of from) takers.delete(each);
    await addNext();
    if (timer) clearTimeout(timer);
  };
}

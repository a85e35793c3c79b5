import { EventEmitter } from 'node:events';
import { run, type WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import { newId } from '../database/ids.ts';
import { SECOND_MS } from '../../domain/time/instant.ts';
import type { Log } from '../operations/log.ts';
import { keepCrew } from './keep-crew.ts';
import { silentLogger } from './migrate-jobs.ts';
import { isFinishing, leave, showLife, takeOverSilent } from './signs-of-life.ts';

/** Does one job. What it throws is tried again later; the payload is what `enqueue` was given. */
export type Task = (payload: unknown) => Promise<void>;

/** Tasks that share their hands: a task that waits for a slow server keeps nobody else's from running. */
export interface Crew {
  hands: number;
  tasks: Readonly<Record<string, Task>>;
  /** What is done at certain times, in UTC and once for all processes. */
  crontab?: string;
}

export interface RunningJobs {
  /** Takes no more jobs, and resolves when those that run are done, or were given back. */
  stop(): Promise<void>;
}

interface Parts {
  /** Each crew listens with one of its connections and needs one for each hand. */
  pool: Pool;
  crews: readonly Crew[];
  log: Log;
  pollMs?: number;
  lifeEveryMs?: number;
  /** What is done at once and now and then besides, such as finding what has no job. */
  looks?: readonly { look: () => Promise<void>; everyMs: number }[];
}

const POLL_MS = 2 * SECOND_MS;
const LIFE_EVERY_MS = 5 * SECOND_MS;
// Every new job wakes every process and each of its crews, and to look for a job costs the database more than to write an
// appointment does. So a crew takes several at once, and looks again only after a moment that no reader of a mail notices.
const TAKEN_AT_ONCE = 20;
const LOOKS_AGAIN_AFTER_MS = 200;
// So that the marks of several jobs become one question.
const MARKED_WITHIN_MS = 20;
// What lies here while a mail server hangs, others may do.
const GIVEN_BACK_AFTER_MS = 10 * SECOND_MS;
const MOST_LOOKS = 100;
const BETWEEN_LOOKS_MS = 20;

/** Runs the jobs of the database in this process, beside those of other processes. */
export async function runJobs({
  pool,
  crews,
  log,
  pollMs = POLL_MS,
  lifeEveryMs = LIFE_EVERY_MS,
  looks = [],
}: Parts): Promise<RunningJobs> {
  const runnerId = newId();
  const working = new Map<object, string>();
  const workerIds = () => [...working.values()];
  /** Before the first job is taken: whoever finds us gone has to know which jobs were ours. */
  const eventsOf = (crew: object): WorkerEvents => {
    const events: WorkerEvents = new EventEmitter();
    // A job is locked by the pool of its worker, not by the worker. Of one that ended the jobs are ours no more.
    return events.on('pool:create', ({ workerPool }) => void working.set(crew, workerPool.id));
  };
  const logged = (name: string, task: Task) => async (payload: unknown) => {
    try {
      await task(payload);
    } catch (error) {
      log.error('A job failed, and is tried again.', error, { task: name });
      throw error;
    }
  };
  const stops: (() => Promise<void>)[] = [];
  for (const crew of crews) {
    const { hands, tasks, crontab = '' } = crew;
    stops.push(
      await keepCrew(
        () =>
          run({
            pgPool: pool,
            taskList: Object.fromEntries(
              Object.entries(tasks).map(([name, task]) => [name, logged(name, task)]),
            ),
            concurrency: hands,
            pollInterval: pollMs,
            noHandleSignals: true,
            noPreparedStatements: true,
            crontab,
            preset: {
              worker: { localQueue: takingSeveral(pollMs), completeJobBatchDelay: MARKED_WITHIN_MS },
            },
            logger: silentLogger,
            events: eventsOf(crew),
          }),
        log,
        pollMs,
      ),
    );
  }
  const live = regularly(lifeEveryMs, log, async () => {
    await showLife(pool, runnerId, workerIds());
    await takeOverSilent(pool, lifeEveryMs);
  });
  const looking = looks.map(({ look, everyMs }) => regularly(everyMs, log, look));
  return {
    async stop() {
      await Promise.all(looking.map((end) => end()));
      await Promise.all(stops.map((stop) => stop()));
      await lastMarks(pool, workerIds());
      await live();
      await leave(pool, runnerId).catch(() => {});
    },
  };
}

const takingSeveral = (pollMs: number) => ({
  size: TAKEN_AT_ONCE,
  ttl: GIVEN_BACK_AFTER_MS,
  refetchDelay: {
    durationMs: Math.min(LOOKS_AGAIN_AFTER_MS, pollMs),
    // Only where there was less than could be taken; a heap is worked off without a pause.
    threshold: TAKEN_AT_ONCE - 1,
    maxAbortThreshold: Infinity,
  },
});

/** A runner that stops does not wait until the job it did last is marked as done; unmarked, it would be done again. */
async function lastMarks(pool: Pool, workerIds: readonly string[]): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    if (!(await isFinishing(pool, workerIds).catch(() => false))) return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}

/** Does it at once and then again and again, one after the other; what comes back ends that. */
function regularly(everyMs: number, log: Log, work: () => Promise<void>): () => Promise<void> {
  const state = { isOver: false, wake: () => {} };
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      state.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const done = (async () => {
    while (!state.isOver) {
      await work().catch((error: unknown) => log.error('The jobs could not be looked after.', error));
      if (!state.isOver) await pause();
    }
  })();
  return () => {
    state.isOver = true;
    state.wake();
    return done;
  };
}

import type { Pool, PoolClient } from 'pg';

export type ClinicId = string & { readonly brand: 'ClinicId' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => UUID.test(text);

const ATTEMPTS = 5;
// Whoever asks is told to come again before they give up by themselves, and nothing waits for ever.
const LOCK_WITHIN_MS = 4000;
const STATEMENT_WITHIN_MS = 8000;
// Serialization failure and deadlock: the work was undone whole, and may succeed at once.
const WORTH_ANOTHER_TRY = new Set(['40001', '40P01']);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Another appointment lies there already: the database's own guard said no. */
export const isOverlap = (error: unknown): boolean => codeOf(error) === '23P01';

/** One transaction of one connection. */
interface Transaction {
  pool: Pool;
  /** What is still to be asked in it when its work is done: each asks at once when called, and then no more. */
  beforeCommit: (() => Promise<void>)[];
  /** What is done once it is committed, and not where it was undone. */
  afterCommit: (() => void)[];
  /** What asks on after the end would ask outside of it, as the owner, perhaps in the middle of another's. */
  isOver: boolean;
}

const running = new WeakMap<PoolClient, Transaction>();

/** The transaction that `inClinic` runs on this connection; undefined outside of one. */
export const transactionOf = (client: PoolClient): Transaction | undefined => running.get(client);

/** The connection for one transaction, and for no longer. */
const during = (client: PoolClient, transaction: Transaction): PoolClient =>
  Object.create(client, {
    query: {
      value: (...asked: Parameters<PoolClient['query']>) =>
        transaction.isOver ? Promise.reject(new Error('The transaction has ended')) : client.query(...asked),
    },
  }) as PoolClient;

/**
 * The last questions leave together with the commit. A failed one leaves a transaction that can only be undone, as does
 * work that swallowed a failure: PostgreSQL then answers COMMIT with ROLLBACK.
 */
async function end(client: PoolClient, { beforeCommit }: Transaction): Promise<void> {
  const asked = await Promise.allSettled([
    ...beforeCommit.map((last) => last()),
    client.query('commit').then(({ command }) => {
      if (command !== 'COMMIT')
        throw new Error('The database undid the transaction instead of committing it');
    }),
  ]);
  for (const one of asked) if (one.status === 'rejected') throw one.reason;
}

/**
 * Runs `work` in one transaction that sees and changes rows of this clinic alone, whatever its SQL says. Rejects with
 * what `work` or the database threw, and nothing is changed then.
 */
export async function inClinic<T>(
  pool: Pool,
  clinicId: ClinicId,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  if (!isUuid(clinicId)) throw new Error('Not the id of a clinic');
  const client = await pool.connect();
  let isBroken = false;
  try {
    for (let attempt = 1; ; attempt++) {
      // A pooler may hand the next transaction to another connection, so both hold for this one only. Leaves together with
      // the first question of the work: where one of these fails, the transaction takes no more questions.
      const begun = client.query(
        `begin; set local role unspasm_app; set local app.clinic = '${clinicId}';
         set local lock_timeout = ${LOCK_WITHIN_MS}; set local statement_timeout = ${STATEMENT_WITHIN_MS}`,
      );
      begun.catch(() => {});
      const transaction: Transaction = { pool, beforeCommit: [], afterCommit: [], isOver: false };
      try {
        const own = during(client, transaction);
        running.set(own, transaction);
        const result = await work(own);
        await begun;
        await end(client, transaction);
        for (const next of transaction.afterCommit) next();
        return result;
      } catch (thrown) {
        transaction.isOver = true;
        const error: unknown = await begun.then(
          () => thrown,
          (first: unknown) => first,
        );
        await client.query('rollback').catch(() => (isBroken = true));
        if (isBroken || attempt === ATTEMPTS || !WORTH_ANOTHER_TRY.has(codeOf(error))) throw error;
      } finally {
        transaction.isOver = true;
      }
    }
  } finally {
    client.release(isBroken);
  }
}

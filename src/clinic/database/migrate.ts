import type { Pool, PoolClient } from 'pg';
import { migrateJobs } from '../jobs/migrate-jobs.ts';
import clinicTables from './migrations/0001-clinic.sql?raw';
import staffTables from './migrations/0002-staff.sql?raw';
import mailTables from './migrations/0003-mail.sql?raw';
import waitingListTables from './migrations/0004-waiting-list.sql?raw';
import operationsTables from './migrations/0005-operations.sql?raw';
import diaryIndexes from './migrations/0006-diary.sql?raw';
import settingsTables from './migrations/0007-settings.sql?raw';
import answersAsWritten from './migrations/0008-answers.sql?raw';
import patientSearch from './migrations/0010-patient-search.sql?raw';
import jobsTogether from './migrations/0011-jobs-together.sql?raw';
import pushTables from './migrations/0012-push.sql?raw';
import wakeTables from './migrations/0013-wakes.sql?raw';
import lostPushKeys from './migrations/0014-lost-push-keys.sql?raw';
import freeTimesIndex from './migrations/0015-free-times-index.sql?raw';
import longerNames from './migrations/0016-longer-names.sql?raw';

/** Each runs once, in this order; one that was released is never changed. */
const migrations: readonly (readonly [name: string, sql: string])[] = [
  ['0001-clinic', clinicTables],
  ['0002-staff', staffTables],
  ['0003-mail', mailTables],
  ['0004-waiting-list', waitingListTables],
  ['0005-operations', operationsTables],
  ['0006-diary', diaryIndexes],
  ['0007-settings', settingsTables],
  ['0008-answers', answersAsWritten],
  ['0010-patient-search', patientSearch],
  ['0011-jobs-together', jobsTogether],
  ['0012-push', pushTables],
  ['0013-wakes', wakeTables],
  ['0014-lost-push-keys', lostPushKeys],
  ['0015-free-times-index', freeTimesIndex],
  ['0016-longer-names', longerNames],
];

// Any number, the same in every release.
const MIGRATION_LOCK = 7_305_198;

/** Whether everything that this release needs is there; rejects when the database cannot be asked. */
export async function isMigrated(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ name: string }>('select name from migration');
  const done = new Set(rows.map(({ name }) => name));
  return migrations.every(([name]) => done.has(name));
}

export const knownMigrations: readonly string[] = migrations.map(([name]) => name);

/** False while somebody brings the database up to another release; until the end of the transaction nobody does. */
export async function triedSharedMigrationLock(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ isTaken: boolean }>(
    'select pg_try_advisory_xact_lock_shared($1) as "isTaken"',
    [MIGRATION_LOCK],
  );
  return rows[0]?.isTaken === true;
}

/** Runs those of `names` that have not run yet, in the transaction of `client`. */
export async function migrateWithin(client: PoolClient, names: readonly string[]): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  await client.query(
    'create table if not exists migration (name text primary key, ran_at timestamptz not null default now())',
  );
  const { rows } = await client.query<{ name: string }>('select name from migration');
  const done = new Set(rows.map(({ name }) => name));
  for (const [name, sql] of migrations) {
    if (done.has(name) || !names.includes(name)) continue;
    await client.query(sql);
    await client.query('insert into migration (name) values ($1)', [name]);
  }
}

/** Brings the database up to this release. Several processes may do so at once: one works, the others wait. */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await migrateWithin(client, knownMigrations);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
  await migrateJobs(pool);
}

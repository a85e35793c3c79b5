import { Pool } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { calmPool } from '../../src/clinic/database/calm-pool.ts';
import { newId } from '../../src/clinic/database/ids.ts';

/** Where the tests have their PostgreSQL. */
export const server = () => ({ host: inject('databaseHost'), user: inject('databaseUser') });

/** A database of this file's own with the demo clinic in it. */
export function clinicDatabase(connections = 20): { pool: () => Pool } {
  const name = `test_${newId().replaceAll('-', '')}`;
  let pool: Pool | null = null;
  beforeAll(async () => {
    const admin = new Pool({ ...server(), database: 'postgres', max: 1 });
    await admin.query(`create database ${name} template ${inject('databaseTemplate')}`);
    await admin.end();
    pool = calmPool({ ...server(), database: name, max: connections, plansOnce: true });
  });
  afterAll(() => pool?.end());
  return {
    pool: () => {
      if (!pool) throw new Error('The database is made before the first test');
      return pool;
    },
  };
}

import { Pool } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { newId } from '../../src/clinic/database/ids.ts';

const server = () => ({ host: inject('databaseHost'), user: inject('databaseUser') });

/** A database of this file's own with the demo clinic in it. */
export function clinicDatabase(connections = 20): { pool: () => Pool } {
  const name = `test_${newId().replaceAll('-', '')}`;
  let pool: Pool | null = null;
  beforeAll(async () => {
    const admin = new Pool({ ...server(), database: 'postgres', max: 1 });
    await admin.query(`create database ${name} template ${inject('databaseTemplate')}`);
    await admin.end();
    pool = new Pool({ ...server(), database: name, max: connections });
    pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  });
  afterAll(() => pool?.end());
  return {
    pool: () => {
      if (!pool) throw new Error('The database is made before the first test');
      return pool;
    },
  };
}

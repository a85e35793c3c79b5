import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { TestProject } from 'vitest/node';
import { seedDemoClinic } from '../../src/clinic/database/demo-clinic.ts';
import { startEmbeddedServer } from '../../src/clinic/database/embedded-server.ts';
import { newId } from '../../src/clinic/database/ids.ts';
import { migrate } from '../../src/clinic/database/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseHost: string;
    databaseUser: string;
    /** The database that those of the tests are copies of. */
    databaseTemplate: string;
  }
}

interface Server {
  host: string;
  user: string;
  stop: () => Promise<void>;
}

/** With TEST_POSTGRES_HOST, the folder of its socket or its name, another one, such as the oldest that we support. */
async function openServer(): Promise<Server> {
  const host = process.env['TEST_POSTGRES_HOST'];
  if (host !== undefined)
    return { host, user: process.env['TEST_POSTGRES_USER'] ?? 'postgres', stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'unspasm-pg-'));
  const server = await startEmbeddedServer(folder);
  return {
    ...server.connection,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One real PostgreSQL for all files of this project, migrated once; each works in a copy of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { host, user, stop } = await openServer();
  const template = `template_${newId().replaceAll('-', '')}`;
  const admin = new Pool({ host, user, database: 'postgres', max: 1 });
  await admin.query(`create database ${template}`);
  const pool = new Pool({ host, user, database: template, max: 2 });
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  await migrate(pool);
  await seedDemoClinic(pool);
  await pool.end();
  project.provide('databaseHost', host);
  project.provide('databaseUser', user);
  project.provide('databaseTemplate', template);
  return async () => {
    await admin.query(`drop database if exists ${template}`);
    await admin.end();
    await stop();
  };
}

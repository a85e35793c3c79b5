import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedServer } from '../../src/clinic/database/embedded-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseHost: string;
    databaseUser: string;
  }
}

/**
 * One real PostgreSQL for all files of this project; each makes a database of its own in it. With TEST_POSTGRES_HOST, the
 * folder of its socket or its name, it is another one, such as the oldest that we support.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const host = process.env['TEST_POSTGRES_HOST'];
  if (host !== undefined) {
    project.provide('databaseHost', host);
    project.provide('databaseUser', process.env['TEST_POSTGRES_USER'] ?? 'postgres');
    return async () => {};
  }
  const folder = await mkdtemp(join(tmpdir(), 'unspasm-pg-'));
  const server = await startEmbeddedServer(folder);
  project.provide('databaseHost', server.connection.host);
  project.provide('databaseUser', server.connection.user);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

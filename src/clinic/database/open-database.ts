import type { Pool } from 'pg';
import { takeDataFolder } from '../data-folder.ts';
import { calmPool, type CalmPoolConfig } from './calm-pool.ts';
import { seedDemoClinic } from './demo-clinic.ts';
import { startEmbeddedServer } from './embedded-server.ts';
import { keepRunning } from './keep-running.ts';
import { migrate } from './migrate.ts';
import { isUnavailable } from './unavailable.ts';

export interface OpenDatabase {
  pool: Pool;
  /** Waits for what is running; the server that came with npm is stopped too. */
  close(): Promise<void>;
}

/** The database of a server. */
export interface ServerDatabase extends OpenDatabase {
  /** For what the process does by itself, so that none of it keeps a request waiting. */
  jobs: Pool;
}

interface Settings {
  /** A PostgreSQL server, version 15 or newer; without it one is started in `dataFolder`. */
  databaseUrl?: string;
  dataFolder: string;
  /** Gets a line for the log when the server in `dataFolder` ends by itself or is back. */
  tell?: (line: string) => void;
}

const CONNECTIONS = 20;
const CONNECTIONS_OF_JOBS = 16;
// A job that talks to a server that hangs is cut off.
const JOBS_END_WITHIN_MS = 2000;
// Whoever waits longer is told to come again.
const WAIT_MS = 5000;

/** The database of this process, migrated; in an empty one the demo clinic is made. */
export async function openDatabase({
  databaseUrl,
  dataFolder,
  tell = () => {},
}: Settings): Promise<ServerDatabase> {
  const limits = { max: CONNECTIONS, connectionTimeoutMillis: WAIT_MS };
  if (databaseUrl !== undefined) return patiently(() => ready({ connectionString: databaseUrl, ...limits }));
  const leave = await takeDataFolder(dataFolder);
  try {
    const server = await startEmbeddedServer(dataFolder);
    const letGo = keepRunning(server, tell);
    return await ready({ ...server.connection, ...limits, plansOnce: true }, async () => {
      await letGo();
      await server.stop();
      await leave();
    });
  } catch (error) {
    await leave();
    throw error;
  }
}

const AGAIN_MS = 5000;

/** A database server may come up after this one. */
async function patiently<T>(open: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

async function ready(settings: CalmPoolConfig, stop = async () => {}): Promise<ServerDatabase> {
  const pool = calmPool(settings);
  const jobs = calmPool({ ...settings, max: CONNECTIONS_OF_JOBS });
  const close = async () => {
    await Promise.race([jobs.end(), new Promise((resolve) => setTimeout(resolve, JOBS_END_WITHIN_MS))]);
    await pool.end();
    await stop();
  };
  try {
    await migrate(pool);
    await seedDemoClinic(pool);
    return { pool, jobs, close };
  } catch (error) {
    await close();
    throw error;
  }
}

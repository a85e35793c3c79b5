import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Pool, type PoolConfig } from 'pg';
import { takeDataFolder } from '../data-folder.ts';
import { embeddedConnection, startEmbeddedServer } from '../database/embedded-server.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { BackupProblem } from './backup/backup-file.ts';

interface Settings {
  databaseUrl?: string;
  dataFolder: string;
}

function poolOn(settings: PoolConfig): Pool {
  const pool = new Pool({ ...settings, max: 1, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {});
  return pool;
}

async function answers(pool: Pool): Promise<boolean> {
  try {
    await pool.query('select 1');
    return true;
  } catch (error) {
    if (isUnavailable(error)) return false;
    throw error;
  }
}

async function started(dataFolder: string): Promise<OpenDatabase> {
  const leave = await takeDataFolder(dataFolder);
  try {
    const server = await startEmbeddedServer(dataFolder);
    const pool = poolOn(server.connection);
    return {
      pool,
      close: async () => {
        await pool.end();
        await server.stop();
        await leave();
      },
    };
  } catch (error) {
    await leave();
    throw error;
  }
}

async function named(databaseUrl: string): Promise<OpenDatabase> {
  const pool = poolOn({ connectionString: databaseUrl });
  if (await answers(pool)) return { pool, close: () => pool.end() };
  await pool.end();
  throw new BackupProblem('The database that DATABASE_URL names cannot be reached.');
}

/** The database to read from: beside a running server, or started for as long as it takes. */
export async function databaseToRead({ databaseUrl, dataFolder }: Settings): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) return named(databaseUrl);
  if (!existsSync(join(resolve(dataFolder), 'postgres', 'PG_VERSION')))
    throw new BackupProblem(
      `There is no database in ${resolve(dataFolder)}. Set DATA_DIR or DATABASE_URL as for the server.`,
    );
  const beside = poolOn(embeddedConnection(dataFolder));
  if (await answers(beside)) return { pool: beside, close: () => beside.end() };
  await beside.end();
  return started(dataFolder);
}

/** The database to fill: no server may be working on it. */
export const databaseToFill = ({ databaseUrl, dataFolder }: Settings): Promise<OpenDatabase> =>
  databaseUrl === undefined ? started(dataFolder) : named(databaseUrl);

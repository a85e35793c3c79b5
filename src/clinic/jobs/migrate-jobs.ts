import { Logger, runMigrations } from 'graphile-worker';
import type { Pool } from 'pg';

/** What graphile-worker says is for its makers; what a job does is logged by us. */
export const silentLogger = new Logger(() => () => {});

/** Makes or renews the tables of the job queue; several processes may do so at once. */
export const migrateJobs = (pool: Pool): Promise<void> =>
  runMigrations({ pgPool: pool, noPreparedStatements: true, logger: silentLogger });

import { Pool, type PoolConfig } from 'pg';

/**
 * A connection that breaks while nobody uses it: the next one who asks gets another. What is asked of one at the same
 * time goes to the database at once, each in its turn.
 */
export const calmPool = (settings: PoolConfig): Pool =>
  new Pool({ ...settings, pipeline: true })
    .on('error', () => {})
    .on('connect', (client) => client.on('error', () => {}));

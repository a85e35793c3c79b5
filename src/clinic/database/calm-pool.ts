import { Pool, type PoolConfig } from 'pg';
import { hasNamedStatements, sendsTogether } from './frugal-client.ts';

export interface CalmPoolConfig extends PoolConfig {
  /**
   * The database plans what it is asked often once for each connection, and not each time. Not through a pooler: it may
   * hand the next transaction to a connection that never heard the name.
   */
  plansOnce?: boolean;
}

/**
 * A connection that breaks while nobody uses it: the next one who asks gets another. What is asked of one at the same
 * time goes to the database at once, each in its turn.
 */
export const calmPool = ({ plansOnce = false, ...settings }: CalmPoolConfig): Pool =>
  new Pool({ ...settings, pipeline: true })
    .on('error', () => {})
    .on('connect', (client) => {
      client.on('error', () => {});
      sendsTogether(client);
      if (plansOnce) hasNamedStatements(client);
    });

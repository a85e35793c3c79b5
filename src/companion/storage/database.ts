import { openDB } from 'idb';
import { DATABASE_VERSION, migrate, type Database, type JournalSchema } from './migrations.ts';

export const NAME = 'unspasm';
/** Where entries go while the first database is there but cannot be opened; that one is deleted by the person only. */
export const SPARE_NAME = 'unspasm-2';

/** Rejects with the browser's error, or when the database that opens is not a journal. May never answer. */
export async function openDatabase(
  name: string,
  onLost: (how: 'upgrade' | 'gone') => void,
): Promise<Database> {
  if (typeof indexedDB === 'undefined')
    throw new DOMException('This browser has no IndexedDB', 'SecurityError');
  const database = await openNewest(name, onLost);
  if (!database.objectStoreNames.contains('entries')) {
    database.close();
    throw new DOMException('The database holds no journal', 'DataError');
  }
  return database;
}

async function openNewest(name: string, onLost: (how: 'upgrade' | 'gone') => void): Promise<Database> {
  const callbacks = {
    upgrade: (database: Database, fromVersion: number) => migrate(database, fromVersion),
    // Another tab upgrades or deletes the database: standing in its way would hang that tab.
    blocking: (_current: number, wanted: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      onLost(wanted === null ? 'gone' : 'upgrade');
    },
    terminated: () => onLost('gone'),
  };
  try {
    return await openDB<JournalSchema>(name, DATABASE_VERSION, callbacks);
  } catch (error) {
    // A newer release has migrated it; migrations keep what this one reads.
    if (isNamed(error, 'VersionError')) return openDB<JournalSchema>(name, undefined, callbacks);
    throw error;
  }
}

export type FailureReason = 'blocked' | 'full' | 'broken';

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name;

export function failureReason(error: unknown): FailureReason {
  if (isNamed(error, 'QuotaExceededError')) return 'full';
  if (['SecurityError', 'NotAllowedError', 'TimeoutError'].some((name) => isNamed(error, name)))
    return 'blocked';
  return 'broken';
}

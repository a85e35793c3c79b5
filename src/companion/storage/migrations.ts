import type { DBSchema, IDBPDatabase } from 'idb';

/** `value` is what the disk gives back: anything, until `parseEntry` has looked at it. */
export interface JournalSchema extends DBSchema {
  entries: { key: string; value: unknown; indexes: { kind: [string, string] } };
}

export type Database = IDBPDatabase<JournalSchema>;

/**
 * Migration n takes the database from version n to n + 1. A migration that has shipped never changes, and none removes
 * or renames what an older release reads: an older release, put back by hand or still open in a tab, opens a newer
 * database and goes on.
 */
const migrations: readonly ((database: Database) => void)[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('kind', ['kind', 'id']);
  },
];

export const DATABASE_VERSION = migrations.length;

export function migrate(database: Database, fromVersion: number) {
  for (const migration of migrations.slice(fromVersion)) migration(database);
}

import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { JournalEntry } from '../../domain/journal/entry.ts';
import { failureReason, openDatabase } from './database.ts';
import type { Database } from './migrations.ts';
import { readLatest, type LatestReading } from './stored-latest.ts';

export const NAME = 'unspasm';
/** Where entries go while the first database is there but cannot be opened; that one is deleted by the person only. */
export const SPARE_NAME = 'unspasm-2';

/** An open database and what was read from it right away. */
export interface OpenStore {
  database: Database;
  latest: LatestReading;
  /** The newest id that was known, before anything was read, to be on disk. */
  newestSavedId: EntryId | null;
}

/** One open database at a time. */
export interface Connection {
  /** Rejects with the browser's error. May never answer; asking again then waits for the same answer. */
  store(): Promise<OpenStore>;
  /** Closes it, so that the next use opens it anew. */
  drop(): void;
}

export interface StorageWatcher {
  newestSavedId(): EntryId | null;
  /** The connection was taken away: another tab upgrades the database, or it is gone. The next use opens it anew. */
  lost(how: 'upgrade' | 'gone'): void;
  /** Entries that an earlier page had put elsewhere were brought into the database. */
  found(entries: readonly JournalEntry[]): void;
}

export function connectToStorage(watcher: StorageWatcher): Connection {
  let current: Promise<OpenStore> | null = null;
  const forget = (opening: Promise<OpenStore> | null) => {
    if (current === opening) current = null;
  };
  return {
    store() {
      if (!current) {
        const opening = openEither(watcher, (how) => {
          forget(opening);
          watcher.lost(how);
        });
        current = opening;
        opening.catch(() => forget(opening));
      }
      return current;
    },
    drop() {
      current?.then(
        ({ database }) => database.close(),
        () => {},
      );
      current = null;
    },
  };
}

async function openEither(watcher: StorageWatcher, lost: StorageWatcher['lost']): Promise<OpenStore> {
  // Asked before anything is read: another tab may be saving meanwhile.
  const newestSavedId = watcher.newestSavedId();
  const open = async (name: string) => {
    const database = await openDatabase(name, lost);
    return { database, latest: await readLatest(database), newestSavedId };
  };
  try {
    const store = await open(NAME).catch(async (error: unknown) => {
      if (failureReason(error) !== 'broken') throw error;
      const { openAgain } = await import('./open-again.ts');
      return openAgain(() => open(NAME));
    });
    void lookForSpare(store.database, watcher.found);
    return store;
  } catch (error) {
    if (failureReason(error) !== 'broken') throw error;
    return open(SPARE_NAME).catch(() => Promise.reject(error));
  }
}

/** Rare enough that what moves a spare home comes only where there is one. */
async function lookForSpare(home: Database, found: StorageWatcher['found']): Promise<void> {
  try {
    const databases = await indexedDB.databases();
    if (databases.some(({ name }) => name === SPARE_NAME))
      await (await import('./bring-spare-home.ts')).bringSpareHome(SPARE_NAME, home, found);
  } catch {
    // The spare stays where it is; the next opening tries again.
  }
}

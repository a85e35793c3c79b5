import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { JournalEntry } from '../../domain/journal/entry.ts';
import { failureReason, NAME, openDatabase, SPARE_NAME } from './database.ts';
import type { Database } from './migrations.ts';
import { storageBuckets } from './storage-buckets.ts';
import { readLatest, type LatestReading } from './stored-latest.ts';

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
    const latest = await readLatest(database);
    const misses = !latest.newestId || (newestSavedId ?? '') > latest.newestId;
    const filled = misses ? await fillFromTwin(database).catch(() => readLatest(database)) : null;
    return { database, latest: filled ?? latest, newestSavedId };
  };
  try {
    const store = await open(NAME);
    void lookForSpare(store.database, watcher.found);
    return store;
  } catch (error) {
    if (failureReason(error) !== 'broken') throw error;
    return (await loadSpare()).openElsewhere(open);
  }
}

const loadSpare = () => import('./spare.ts');
export const loadTwin = () => import('./twin.ts');

/** The newest of the journal once it has what only its twin had; null without a twin, the only bucket there is. */
const fillFromTwin = async (home: Database) =>
  (await storageBuckets()?.keys())?.length ? (await loadTwin()).bringTwinHome(home) : null;

/** Rare enough that what moves a spare home comes only where there is one. */
async function lookForSpare(home: Database, found: StorageWatcher['found']): Promise<void> {
  try {
    const databases = await indexedDB.databases();
    if (databases.some(({ name }) => name === SPARE_NAME))
      await (await loadSpare()).bringSpareHome(home, found);
  } catch {
    // The spare stays where it is; the next opening tries again.
  }
}

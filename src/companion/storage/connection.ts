import { deleteDB } from 'idb';
import type { JournalEntry } from '../../domain/journal/entry.ts';
import { failureReason, openDatabase } from './database.ts';
import type { Database } from './migrations.ts';
import { readChunk, writeEntries } from './stored-entries.ts';

const NAME = 'unspasm';
/** Where entries go while the first database is there but cannot be opened; that one is never deleted. */
const SPARE_NAME = 'unspasm-2';

export interface Connection {
  /** Rejects with the browser's error. May never answer; asking again then waits for the same answer. */
  database(): Promise<Database>;
  /** Closes it, so that the next use opens it anew. */
  drop(): void;
}

export interface ConnectionNews {
  /** The connection was taken away: another tab upgrades the database, or it is gone. The next use opens it anew. */
  lost(how: 'upgrade' | 'gone'): void;
  /** Entries that an earlier page had put elsewhere were brought into the database. */
  found(entries: readonly JournalEntry[]): void;
}

/** One open database at a time. */
export function connectToStorage(news: ConnectionNews): Connection {
  let current: Promise<Database> | null = null;
  const forget = (opening: Promise<Database> | null) => {
    if (current === opening) current = null;
  };
  return {
    database() {
      if (!current) {
        const opening = openEither((how) => {
          forget(opening);
          news.lost(how);
        }, news.found);
        current = opening;
        opening.catch(() => forget(opening));
      }
      return current;
    },
    drop() {
      current?.then(
        (database) => database.close(),
        () => {},
      );
      current = null;
    },
  };
}

async function openEither(lost: ConnectionNews['lost'], found: ConnectionNews['found']): Promise<Database> {
  try {
    const database = await openDatabase(NAME, lost);
    void bringSpareHome(database, found);
    return database;
  } catch (error) {
    if (failureReason(error) !== 'broken') throw error;
    return openDatabase(SPARE_NAME, lost).catch(() => Promise.reject(error));
  }
}

/** Entries written to the spare database while the first was unreadable move into the first. */
async function bringSpareHome(home: Database, found: ConnectionNews['found']): Promise<void> {
  try {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === SPARE_NAME)) return;
    const spare = await openDatabase(SPARE_NAME, () => {});
    let unreadable = 0;
    for (
      let chunk = await readChunk(spare, null);
      chunk.last !== null;
      chunk = await readChunk(spare, chunk.last)
    ) {
      unreadable += chunk.unreadable;
      await writeEntries(home, chunk.entries);
      found(chunk.entries);
    }
    spare.close();
    if (unreadable === 0) await deleteDB(SPARE_NAME);
  } catch {
    // The spare stays where it is; the next opening tries again.
  }
}

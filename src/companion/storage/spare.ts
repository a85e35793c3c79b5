import { deleteDB } from 'idb';
import type { JournalEntry } from '../../domain/journal/entry.ts';
import { NAME, openDatabase, SPARE_NAME } from './database.ts';
import type { Database } from './migrations.ts';
import { readChunk } from './stored-chunks.ts';
import { writeEntries } from './write-entries.ts';

/** A browser that was killed a moment ago may still hold the files of its database. */
const WAITS_MS = [150, 350, 800];

/**
 * Opens the first database after all, else the spare. Rejects with the error of the first one's last try; its entries
 * stay where they are.
 */
export async function openElsewhere<T>(open: (name: string) => Promise<T>): Promise<T> {
  let lastError: unknown;
  for (const waitMs of WAITS_MS) {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    try {
      return await open(NAME);
    } catch (error) {
      lastError = error;
    }
  }
  return open(SPARE_NAME).catch(() => Promise.reject(lastError));
}

/**
 * Entries written to the spare database while the first was unreadable move into the first. Rejects with the browser's
 * error; the spare then stays, with what has moved in both.
 */
export async function bringSpareHome(
  home: Database,
  found: (entries: readonly JournalEntry[]) => void,
): Promise<void> {
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
}

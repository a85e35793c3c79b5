import { deleteDB } from 'idb';
import type { JournalEntry } from '../../domain/journal/entry.ts';
import { openDatabase } from './database.ts';
import type { Database } from './migrations.ts';
import { readChunk } from './stored-chunks.ts';
import { writeEntries } from './write-entries.ts';

/**
 * Entries written to the spare database while the first was unreadable move into the first. Rejects with the browser's
 * error; the spare then stays, with what has moved in both.
 */
export async function bringSpareHome(
  spareName: string,
  home: Database,
  found: (entries: readonly JournalEntry[]) => void,
): Promise<void> {
  const spare = await openDatabase(spareName, () => {});
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
  if (unreadable === 0) await deleteDB(spareName);
}

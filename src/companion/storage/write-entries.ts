import type { JournalEntry } from '../../domain/journal/entry.ts';
import type { Database } from './migrations.ts';

/**
 * All or none; resolves when they are on disk. Writing an entry that is there already changes nothing; writing that one
 * is erased deletes it.
 */
export async function writeEntries(database: Database, entries: readonly JournalEntry[]): Promise<void> {
  if (entries.some(({ kind }) => kind === 'entry-erased'))
    return (await import('./whole-writes.ts')).writeErasures(database, entries);
  const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
  try {
    await Promise.all([...entries.map((entry) => transaction.store.put(entry)), transaction.done]);
  } catch (error) {
    // A value that cannot be stored throws before the transaction knows of it.
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
}

import type { JournalEntry } from '../../src/domain/journal/entry.ts';
import type { Person } from './person.ts';

/** Puts entries into the person's journal as if they had been written on this phone before, and opens `path` anew. */
export async function opensWithEntries(
  person: Person,
  path: string,
  entries: readonly JournalEntry[],
): Promise<void> {
  await person.opens('/about');
  await person.page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'unspasm'),
  );
  await person.page.evaluate(async (written) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('unspasm');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const transaction = database.transaction('entries', 'readwrite');
    for (const entry of written) transaction.objectStore('entries').put(entry);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  }, entries);
  await person.opens(path);
}

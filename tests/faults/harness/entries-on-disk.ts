import type { Page } from 'playwright-core';
import type { JournalEntry } from '../../../src/domain/journal/entry.ts';

/** Every entry in the device's database, in id order, past all that the companion holds in memory. */
export async function entriesOnDisk(page: Page): Promise<JournalEntry[]> {
  // Only the companion makes the database. After a kill the browser may also list none until somebody opens one.
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'unspasm'),
  );
  return page.evaluate(
    () =>
      new Promise<JournalEntry[]>((resolve, reject) => {
        const opening = indexedDB.open('unspasm');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result as JournalEntry[]);
          });
        });
      }),
  );
}

import type { NewEntry } from '../../src/domain/journal/entry.ts';
import type { Person } from './person.ts';
import { stamped, waysToEveryStep } from './ways.ts';

const ways = waysToEveryStep();

/** Every step, those first that only somebody's first run has. */
export const everyStepId = [...ways.keys()].filter((id) => id !== 'emergency');

/** Writes as another tab would: into the database, and word of it to the page, which follows without loading anew. */
export async function writeAsAnotherTab(person: Person, drafts: readonly NewEntry[]): Promise<void> {
  await person.page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'unspasm'),
  );
  await person.page.evaluate(async (entries) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('unspasm');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const transaction = database.transaction('entries', 'readwrite');
    for (const entry of entries) transaction.objectStore('entries').put(entry);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
    const channel = new BroadcastChannel('unspasm-journal');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
    channel.postMessage(entries.map(({ id }) => id));
    channel.close();
  }, stamped(drafts));
}

/** Begins a new run that has led to the step, and waits until the page shows it. */
export async function putAt(person: Person, stepId: string): Promise<void> {
  const isThereAlready = (await person.stepId()) === stepId;
  await writeAsAnotherTab(person, ways.get(stepId) ?? []);
  await person.isAt(stepId);
  // The last thing a new step does is to put itself in front of whoever listens or tabs.
  if (!isThereAlready) await person.page.locator('h1:focus').waitFor();
}

import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { lastOf } from '../../domain/journal/effective-entries.ts';
import type { Journal } from './journal.ts';

/** `navigator.storage`, missing in old browsers. */
type Persisting = Pick<StorageManager, 'persist'>;

/** Whether the browser has promised to keep the journal; no where it cannot say. */
export async function isKeepingPromised(
  storage: Partial<Pick<StorageManager, 'persisted'>> | undefined,
): Promise<boolean> {
  try {
    return (await storage?.persisted?.()) ?? false;
  } catch {
    return false;
  }
}

/** Whether the browser promised not to clear the journal by itself when the phone runs short of space. */
export type Persistence = 'not-asked' | 'promised' | 'not-promised';

/**
 * Asks the browser to keep the journal, once, after the first step that this page saved: by then there is something to
 * keep, and nobody who only looks is asked anything. Some browsers ask the person; the guide does not wait for them.
 */
export function keepStorage(journal: Journal, storage: Persisting | undefined): ReadonlySignal<Persistence> {
  const answer = signal<Persistence>('not-asked');
  void journal.opened.then(() => {
    const savedBefore = lastOf(journal.entries.value, 'guide-answered')?.id;
    let isAsked = false;
    effect(() => {
      const isSaved = journal.health.value.kind === 'durable';
      if (isAsked || !isSaved || lastOf(journal.entries.value, 'guide-answered')?.id === savedBefore) return;
      isAsked = true;
      void ask(storage).then((isPromised) => {
        answer.value = isPromised ? 'promised' : 'not-promised';
      });
    });
  });
  return answer;
}

async function ask(storage: Persisting | undefined): Promise<boolean> {
  try {
    return (await storage?.persist()) ?? false;
  } catch {
    return false;
  }
}

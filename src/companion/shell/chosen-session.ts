import { signal } from '@preact/signals';
import type { EntryValues, SessionItem } from '../../domain/journal/entry.ts';

export interface ChosenSession {
  source: EntryValues['session-started']['source'];
  items: readonly SessionItem[];
}

/**
 * What a page chose for the session page, set right before the way there; null for today's plan. It waits for one
 * opening only, and nothing of it is kept: what is begun stands in the journal.
 */
export const chosenSession = signal<ChosenSession | null>(null);

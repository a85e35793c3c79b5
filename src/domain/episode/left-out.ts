import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import { wordsByHand } from './words-by-hand.ts';

/** Something the person said does not count; `as-worked-out` for its id takes that back. */
export interface LeftOut {
  id: EntryId;
  what: 'episode' | 'spasm';
  /** The day it began, as it was named when it was left out. */
  day: LocalDay;
}

/** What was left out by hand, oldest first, from effective entries in id order. */
export function leftOutByHand(entries: readonly JournalEntry[]): LeftOut[] {
  const { noEpisode, noSpasm } = wordsByHand(entries);
  const spasms = [...noSpasm].map(([id, { day }]) => ({ id, what: 'spasm' as const, day }));
  const episodes = [...noEpisode].map(([id, { day }]) => ({ id, what: 'episode' as const, day }));
  return [...episodes, ...spasms].sort((a, b) => (a.day < b.day ? -1 : 1));
}

import type { EntryId } from '../journal/entry-id.ts';
import type { EntryOf, EntryValues, JournalEntry } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import { dayOfEntry, isDayOfALife } from './day-of-entry.ts';

/** One thing the person said about an episode. */
export interface Word {
  /** The entry it was said in: entries with a lower id were there before. */
  id: EntryId;
  /** The day it names; the day it was said on where it names none. */
  day: LocalDay;
  isDayGiven: boolean;
}

/** What holds of the person's words, each by the entry it refers to. */
export interface WordsByHand {
  began: ReadonlyMap<EntryId, Word>;
  beganBy: ReadonlyMap<EntryId, Word>;
  recovered: ReadonlyMap<EntryId, Word>;
  goingOn: ReadonlyMap<EntryId, Word>;
  joined: ReadonlyMap<EntryId, Word>;
  separate: ReadonlyMap<EntryId, Word>;
  noEpisode: ReadonlyMap<EntryId, Word>;
  noSpasm: ReadonlyMap<EntryId, Word>;
}

type Change = EntryValues['episode-corrected']['change'];

/** Changes that say opposite things, or the same thing otherwise: the newer takes the place of the older. */
const opposites: Partial<Record<Change, Change>> = {
  began: 'began-by',
  'began-by': 'began',
  recovered: 'going-on',
  'going-on': 'recovered',
  separate: 'part-of-earlier',
  'part-of-earlier': 'separate',
};

/**
 * The words that hold, from effective entries in id order: the newest of each change, none of what a newer opposite or
 * `as-worked-out` took back.
 */
export function wordsByHand(entries: readonly JournalEntry[]): WordsByHand {
  const holding = new Map<Change, Map<EntryId, Word>>();
  const wordsOf = (change: Change) => {
    const words = holding.get(change) ?? new Map<EntryId, Word>();
    holding.set(change, words);
    return words;
  };
  for (const entry of entries) {
    if (entry.kind !== 'episode-corrected') continue;
    const { episodeId, change } = entry.values;
    if (change === 'as-worked-out') for (const words of holding.values()) words.delete(episodeId);
    const opposite = opposites[change];
    if (opposite) wordsOf(opposite).delete(episodeId);
    const word = wordOf(entry);
    if (word) wordsOf(change).set(episodeId, word);
  }
  return {
    began: wordsOf('began'),
    beganBy: wordsOf('began-by'),
    recovered: wordsOf('recovered'),
    goingOn: wordsOf('going-on'),
    joined: wordsOf('part-of-earlier'),
    separate: wordsOf('separate'),
    noEpisode: wordsOf('not-an-episode'),
    noSpasm: wordsOf('not-a-spasm'),
  };
}

function wordOf(entry: EntryOf<'episode-corrected'>): Word | null {
  const day = entry.values.day ?? dayOfEntry(entry);
  return day !== null && isDayOfALife(day)
    ? { id: entry.id, day, isDayGiven: entry.values.day !== null }
    : null;
}

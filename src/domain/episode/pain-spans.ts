import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';
import { dayOfEntry, isDayOfALife } from './day-of-entry.ts';
import type { KnownDay } from './known-days.ts';
import type { WordsByHand } from './words-by-hand.ts';

/** A day with pain, or several that the person named as one. */
export interface PainSpan {
  from: LocalDay;
  to: LocalDay;
  /** What it was worked out from, in id order; never empty. */
  entryIds: readonly [EntryId, ...EntryId[]];
  /** The day it stands for; null for what the person said by hand. */
  knownDay: KnownDay | null;
  /** The person said that pain ended with its last day. */
  endsByWord: boolean;
  /** The person said that it belongs to what was before. */
  isGoingOn: boolean;
}

/**
 * Times of pain in order of their days: painful days, earlier episodes noted by hand, and the days on which the person
 * said that it goes on. Days after `today` are left out, but for the one that a journey west leaves ahead.
 */
export function painSpans(
  entries: readonly JournalEntry[],
  days: readonly KnownDay[],
  words: WordsByHand,
  today: LocalDay,
): PainSpan[] {
  const spans: PainSpan[] = [];
  const ofOne = { knownDay: null, endsByWord: false, isGoingOn: false };
  for (const knownDay of days) {
    const { day } = knownDay.record;
    const [first, ...rest] = knownDay.entryIds;
    if (knownDay.isPainful && first)
      spans.push({ ...ofOne, from: day, to: day, entryIds: [first, ...rest], knownDay });
  }
  for (const entry of entries) {
    if (entry.kind !== 'episode-noted') continue;
    const { began, ended } = entry.values;
    const last = ended ?? dayOfEntry(entry);
    if (!isDayOfALife(began) || last === null || !isDayOfALife(last) || last < began) continue;
    spans.push({ ...ofOne, from: began, to: last, entryIds: [entry.id], endsByWord: ended !== null });
  }
  for (const [id, word] of words.goingOn)
    spans.push({ ...ofOne, from: word.day, to: word.day, entryIds: [id], isGoingOn: true });
  const latest = addDays(today, 1);
  return spans
    .filter(({ to }) => to <= latest)
    .sort((a, b) => compare(a.from, b.from) || compare(a.entryIds[0], b.entryIds[0]) || compare(a.to, b.to));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

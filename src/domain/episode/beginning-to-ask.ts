import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../journal/entry.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';
import { currentEpisode } from './episodes.ts';
import { knownDays } from './known-days.ts';
import { wordsByHand } from './words-by-hand.ts';

/** How long the pain had lasted when the person was asked. Borders: section 2, RC2; section 10, classes of WALL. */
export const painLengths = [
  'today-or-yesterday',
  'some-days',
  'over-two-weeks',
  'over-six-weeks',
  'over-three-months',
  'not-remembered',
] as const;
export type PainLength = (typeof painLengths)[number];

/** The least that each answer says, in days before the day it is given; null where it says nothing. [DR] */
const leastDays: Readonly<Record<PainLength, number | null>> = {
  'today-or-yesterday': 0,
  'some-days': 2,
  'over-two-weeks': 14,
  'over-six-weeks': 42,
  'over-three-months': 91,
  'not-remembered': null,
};

/** Pain whose beginning has not been told. */
export interface BeginningToAsk {
  aboutId: EntryId;
  startDay: LocalDay;
}

/**
 * The pain of now, when nobody has said yet how long it has lasted: an episode that goes on, or the check-in with pain
 * of today or yesterday. Null when there is none, it was said, or a long silence lies before it, which is asked about
 * in its own words. `entries` are effective entries in id order.
 */
export function beginningToAsk(entries: readonly JournalEntry[], today: LocalDay): BeginningToAsk | null {
  const episode = currentEpisode(entries, today);
  if (episode) {
    const { id, state, startDay, knownSinceDay, saidBeginning } = episode;
    const isAsked = state !== 'going-on' || saidBeginning.kind !== 'nothing' || knownSinceDay !== startDay;
    return isAsked ? null : { aboutId: id, startDay };
  }
  const { began, beganBy } = wordsByHand(entries);
  const newest = knownDays(entries).findLast(({ isPainfulByCheckIn }) => isPainfulByCheckIn);
  if (!newest || newest.record.day < addDays(today, -1) || newest.record.day > today) return null;
  const [first] = newest.entryIds;
  const isSaid = newest.entryIds.some((id) => began.has(id) || beganBy.has(id));
  return first === undefined || isSaid ? null : { aboutId: first, startDay: newest.record.day };
}

/** The entry that answers it on `today`. */
export function beginningAnswered(
  { aboutId, startDay }: BeginningToAsk,
  length: PainLength,
  today: LocalDay,
): NewEntry {
  const least = leastDays[length];
  const by = least === null ? null : addDays(today, -least);
  // What is noted already is not unsaid by a shorter answer.
  const day = by !== null && by > startDay ? startDay : by;
  return { kind: 'episode-corrected', values: { episodeId: aboutId, change: 'began-by', day } };
}

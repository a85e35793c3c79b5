import type { JournalEntry, NewEntry } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import type { UnknownGap } from './episode.ts';
import { episodesOf } from './episodes.ts';

/** `well`: pain-free for thirty days or more; `never-well`: it did not go away; `cannot-say` asks no more. */
export type GapAnswer = 'well' | 'never-well' | 'cannot-say';

const noticeIdOf = ({ againId }: UnknownGap) => `gap-${againId}`;

/**
 * The newest time between two pains of which only the person can say whether they were well; null when there is none,
 * or they said that they cannot tell. `entries` are effective entries in id order. Source: section 11, pain-free day:
 * a day with no entry is unknown (DR).
 */
export function gapToAsk(entries: readonly JournalEntry[], today: LocalDay): UnknownGap | null {
  const putAway = new Set(
    entries.flatMap((entry) => (entry.kind === 'notice-answered' ? entry.values.noticeId : [])),
  );
  const gaps = episodesOf(entries, today).flatMap((episode) => episode.gaps);
  return gaps.findLast((gap) => !putAway.has(noticeIdOf(gap))) ?? null;
}

/** The entry that answers it. */
export function gapAnswered(gap: UnknownGap, answer: GapAnswer): NewEntry {
  if (answer === 'cannot-say')
    return {
      kind: 'notice-answered',
      values: { noticeId: noticeIdOf(gap), degree: 1, answer: 'dismissed' },
    };
  const change = answer === 'well' ? 'separate' : 'part-of-earlier';
  return { kind: 'episode-corrected', values: { episodeId: gap.againId, change, day: null } };
}

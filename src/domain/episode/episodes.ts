import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { daysBetween, type LocalDay } from '../time/local-day.ts';
import { EPISODE_CLEAR_DAYS } from './episode-rules.ts';
import type { Episode, SaidBeginning } from './episode.ts';
import { flaresIn } from './flares.ts';
import { knownDays, type KnownDay } from './known-days.ts';
import { painSpans } from './pain-spans.ts';
import { recoveryOf } from './recovery.ts';
import { gatherStretches, newestWord, type Stretch } from './stretches.ts';
import { wordsByHand, type WordsByHand } from './words-by-hand.ts';

/**
 * The episodes of a journal, oldest first, from effective entries in id order, as of `today`; none when pain was never
 * known to last over 24 hours. A day without an entry is unknown: it neither ends an episode nor shows that it goes on.
 * Source: section 11 (DR; DEV, STAN, PACE).
 */
export function episodesOf(entries: readonly JournalEntry[], today: LocalDay): Episode[] {
  const days = knownDays(entries);
  const words = wordsByHand(entries);
  return stretchesIn(entries, days, words, today)
    .map((stretch, at, all) => episodeFrom(stretch, all[at + 1] ?? null, days, words, today))
    .sort((a, b) => (a.startDay < b.startDay ? -1 : 1));
}

/**
 * The episode that today belongs to, going on or recovered; null when the last one is over, or nothing is known of the
 * last thirty days: after that nobody can say. Source: section 11 (DR).
 */
export function currentEpisode(entries: readonly JournalEntry[], today: LocalDay): Episode | null {
  return currentOf(episodesOf(entries, today), today);
}

/** The same of episodes worked out already. */
export function currentOf(episodes: readonly Episode[], today: LocalDay): Episode | null {
  const last = episodes.at(-1);
  if (!last || last.state === 'over') return null;
  return daysBetween(last.lastKnownDay, today) <= EPISODE_CLEAR_DAYS ? last : null;
}

/** What the person said is no episode is left out with everything noted before that, and the rest is gathered anew. */
function stretchesIn(
  entries: readonly JournalEntry[],
  days: readonly KnownDay[],
  words: WordsByHand,
  today: LocalDay,
): Stretch[] {
  const clearDays = days.filter(({ record }) => record.isPainFree).map(({ record }) => record.day);
  const spans = painSpans(entries, days, words, today);
  const stretches = gatherStretches(spans, clearDays, words);
  const denied = new Set(
    stretches.flatMap((stretch) => {
      const word = newestWord(idsOf(stretch), words.noEpisode);
      return word ? stretch.spans.filter(({ entryIds }) => entryIds.every((id) => id < word.id)) : [];
    }),
  );
  if (denied.size === 0) return stretches;
  return gatherStretches(
    spans.filter((span) => !denied.has(span)),
    clearDays,
    words,
  );
}

const idsOf = ({ spans }: Stretch): EntryId[] => spans.flatMap(({ entryIds }) => entryIds);

function episodeFrom(
  stretch: Stretch,
  next: Stretch | null,
  days: readonly KnownDay[],
  words: WordsByHand,
  today: LocalDay,
): Episode {
  const ids = idsOf(stretch);
  const recovery = recoveryOf(stretch, next === null, today);
  const lastDay = recovery.endDay ?? stretch.to;
  const began = newestWord(ids, words.began)?.day ?? stretch.from;
  const startDay = began <= lastDay ? began : stretch.from;
  const within = days.filter(({ record }) => record.day >= startDay && record.day <= lastDay);
  const known = days.filter(
    ({ record }) => record.painNow !== null && record.day <= today && (!next || record.day < next.from),
  );
  const lastKnownDay = known.at(-1)?.record.day ?? lastDay;
  const corrections = [
    words.began,
    words.beganBy,
    words.recovered,
    words.goingOn,
    words.joined,
    words.separate,
  ];
  const correctedIds = [...new Set(ids)].filter((id) => corrections.some((named) => named.has(id)));
  const knownSinceDay = stretch.gaps.at(-1)?.againDay ?? startDay;
  const isNoted = stretch.spans.some(({ knownDay, isGoingOn }) => knownDay === null && !isGoingOn);
  return {
    id: stretch.spans[0]?.entryIds[0] as EntryId,
    startDay,
    ...recovery,
    spasms: stretch.spans.flatMap(({ knownDay }) => knownDay?.spasms ?? []),
    flares: flaresIn(within.map(({ record }) => record)),
    lastPainDay: lastDay,
    lastKnownDay: lastKnownDay > lastDay ? lastKnownDay : lastDay,
    knownSinceDay: knownSinceDay > startDay ? knownSinceDay : startDay,
    saidBeginning: saidBeginningOf(stretch, startDay, words),
    gaps: stretch.gaps,
    isByHand: isNoted || correctedIds.length > 0,
    correctedIds,
  };
}

function saidBeginningOf(stretch: Stretch, startDay: LocalDay, words: WordsByHand): SaidBeginning {
  const ids = idsOf(stretch);
  const on = newestWord(ids, words.began);
  const by = newestWord(ids, words.beganBy);
  if (by && by.id > (on?.id ?? ''))
    return by.isDayGiven ? { kind: 'on-or-before', day: by.day } : { kind: 'not-remembered' };
  const first = stretch.spans[0];
  const isNoted = first?.knownDay === null && !first.isGoingOn;
  return on || isNoted ? { kind: 'on', day: startDay } : { kind: 'nothing' };
}

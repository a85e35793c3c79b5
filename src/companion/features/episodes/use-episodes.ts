import { useMemo } from 'preact/hooks';
import type { Episode, SpasmEvent } from '../../../domain/episode/episode.ts';
import { episodesOf } from '../../../domain/episode/episodes.ts';
import { leftOutByHand, type LeftOut } from '../../../domain/episode/left-out.ts';
import { spasmEvents } from '../../../domain/episode/spasm-events.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { EntryKind, JournalEntry } from '../../../domain/journal/entry.ts';
import { localDay, type LocalDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useEntriesOfKinds } from '../../shell/entries-of-kinds.ts';
import { useNow } from '../../shell/ticking.ts';

const kindsOfEpisodes: readonly EntryKind[] = [
  'guide-run-started',
  'spasm-ended',
  'pain-rated',
  'check-in-noted',
  'episode-noted',
  'episode-corrected',
];

const LOOK_EVERY_MS = 60_000;

export interface Times {
  today: LocalDay;
  /** Effective, in id order. */
  entries: readonly JournalEntry[];
  /** Oldest first. */
  episodes: readonly Episode[];
  /** Spasms that belong to no episode, oldest first. */
  loneSpasms: readonly SpasmEvent[];
  leftOut: readonly LeftOut[];
  /** Null when nothing is missing. */
  readAgain: (() => void) | null;
}

/** Every time of back pain in the journal, however old; null while the past is being read. */
export function useEpisodes(): Times | null {
  const { clock } = useCompanion();
  const past = useEntriesOfKinds(kindsOfEpisodes);
  const today = localDay(useNow(LOOK_EVERY_MS), clock.timeZone());
  return useMemo(() => {
    if (!past) return null;
    const entries = effectiveEntries(past.entries);
    const episodes = episodesOf(entries, today);
    const inEpisodes = new Set(episodes.flatMap(({ spasms }) => spasms.map(({ runId }) => runId)));
    return {
      today,
      entries,
      episodes,
      loneSpasms: spasmEvents(entries).filter(({ runId }) => !inEpisodes.has(runId)),
      leftOut: leftOutByHand(entries),
      readAgain: past.readAgain,
    };
  }, [past, today]);
}

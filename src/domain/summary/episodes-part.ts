import type { DayRecord, Episode } from '../episode/episode.ts';
import type { Nrs } from '../journal/entry.ts';
import { daysBetween, type LocalDay } from '../time/local-day.ts';

/** One episode in numbers. */
export interface SummaryEpisode {
  episode: Episode;
  /** From its first day to its last day of pain, or to today while it goes on, both included. */
  dayCount: number;
  /** Days of these with a pain that is known; the others are unknown. */
  knownDays: number;
  first: DayPain | null;
  worst: DayPain | null;
  newest: DayPain | null;
}

export interface DayPain {
  day: LocalDay;
  pain: Nrs;
}

const highest = ({ painNow, painWorst }: DayRecord): Nrs | null => painWorst ?? painNow;

/** The pain of known days: of the first and the newest what was said then, and the worst of any day. */
export function painRange(records: readonly DayRecord[]): Pick<SummaryEpisode, 'first' | 'worst' | 'newest'> {
  const now = records.flatMap(({ day, painNow }) => (painNow === null ? [] : [{ day, pain: painNow }]));
  let worst: DayPain | null = null;
  for (const record of records) {
    const pain = highest(record);
    if (pain !== null && (worst === null || pain > worst.pain)) worst = { day: record.day, pain };
  }
  return { first: now[0] ?? null, worst, newest: now.at(-1) ?? null };
}

/** Every episode, newest first. */
export const episodesPart = (
  episodes: readonly Episode[],
  records: readonly DayRecord[],
  today: LocalDay,
): SummaryEpisode[] =>
  episodes
    .map((episode) => {
      const lastDay = episode.endDay ?? today;
      const own = records.filter(({ day }) => day >= episode.startDay && day <= lastDay);
      return {
        episode,
        dayCount: daysBetween(episode.startDay, lastDay) + 1,
        knownDays: own.filter((record) => highest(record) !== null).length,
        ...painRange(own),
      };
    })
    .toReversed();

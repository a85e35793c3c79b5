import type { DayRecord, Episode, Flare, SpasmEvent } from '../episode/episode.ts';
import { addDays, daysBetween, type LocalDay } from '../time/local-day.ts';

/** The days that a course shows, first and last included, and what the episode knows of them. */
export interface CourseSpan {
  startDay: LocalDay;
  endDay: LocalDay;
  /**
   * What is known of when the pain of an episode began: the day; a day by which it had; nothing, as nobody has said it;
   * nothing that anybody could say. Or there is no episode: pain of a day or less.
   */
  beginning: 'known' | 'at-the-latest' | 'not-said' | 'unknown' | 'no-episode';
  /** The day it began, or by which it had; null where neither is known. */
  beganBy: LocalDay | null;
  spasms: readonly SpasmEvent[];
  flares: readonly Flare[];
}

// What lies after the last word on the back is unknown; this much of it is shown, so that the gap can be seen. [DR]
const UNKNOWN_DAYS_SHOWN = 14;
const DAYS_WITHOUT_EPISODE = 14;

const earlier = (a: LocalDay, b: LocalDay) => (a < b ? a : b);
const later = (a: LocalDay, b: LocalDay) => (a > b ? a : b);

/**
 * From the first day of `episode` to its recovery, or to `today` while it goes on. After a long time of which nothing is
 * known the span begins where the pain is known again, and a long silence at the end is cut short.
 */
export function spanOfEpisode(episode: Episode, today: LocalDay): CourseSpan {
  const { startDay, knownSinceDay, lastKnownDay, spasms, flares } = episode;
  const from = later(startDay, knownSinceDay);
  const ended = episode.state === 'going-on' ? today : (episode.recoveredDay ?? episode.endDay ?? today);
  return {
    startDay: from,
    endDay: later(from, earlier(ended, addDays(lastKnownDay, UNKNOWN_DAYS_SHOWN))),
    ...(from === startDay ? beginningOf(episode) : { beginning: 'unknown', beganBy: null }),
    spasms,
    flares,
  };
}

function beginningOf({ saidBeginning: said }: Episode): Pick<CourseSpan, 'beginning' | 'beganBy'> {
  switch (said.kind) {
    case 'on':
      return { beginning: 'known', beganBy: said.day };
    case 'on-or-before':
      return { beginning: 'at-the-latest', beganBy: said.day };
    case 'not-remembered':
      return { beginning: 'unknown', beganBy: null };
    case 'nothing':
      return { beginning: 'not-said', beganBy: null };
  }
}

/** The last two weeks, for somebody of whom no episode is known; null when nothing is known of those days. */
export function spanOfRecentDays(
  records: readonly DayRecord[],
  spasms: readonly SpasmEvent[],
  today: LocalDay,
): CourseSpan | null {
  const first = addDays(today, 1 - DAYS_WITHOUT_EPISODE);
  const known = [...records, ...spasms].map(({ day }) => day).filter((day) => day >= first && day <= today);
  if (known.length === 0) return null;
  return {
    startDay: known.reduce(earlier),
    endDay: today,
    beginning: 'no-episode',
    beganBy: null,
    spasms,
    flares: [],
  };
}

/** How many days a span has, its first and last included. */
export const daysOf = ({ startDay, endDay }: CourseSpan): number => daysBetween(startDay, endDay) + 1;

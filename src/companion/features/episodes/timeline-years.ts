import type { Episode, SpasmEvent } from '../../../domain/episode/episode.ts';
import { daysBetween, type LocalDay } from '../../../domain/time/local-day.ts';

/** A share of the year, from 0 on 1 January to 1 on the next. */
export interface Bar {
  from: number;
  to: number;
  /** Nothing is known of this part: whether it went on nobody has said. */
  isUnknown: boolean;
}

export interface TimelineYear {
  year: number;
  bars: Bar[];
  spasms: number[];
  flares: number[];
  recovered: number[];
  /** Where today is; null in other years. */
  today: number | null;
}

const yearOf = (day: LocalDay) => Number(day.slice(0, 4));

const shareOf = (day: LocalDay, year: number): number => {
  const first = `${year}-01-01`;
  return daysBetween(first, day) / daysBetween(first, `${year + 1}-01-01`);
};

/** Where a day lies in its own year. */
export const shareOfYear = (day: LocalDay): number => shareOf(day, yearOf(day));

/** A row a year, newest first, from the first with a time of pain to this one; one row when there is none. */
export function timelineYears(
  episodes: readonly Episode[],
  spasms: readonly SpasmEvent[],
  today: LocalDay,
): TimelineYear[] {
  const last = yearOf(today);
  const starts = [...episodes.map(({ startDay }) => startDay), ...spasms.map(({ day }) => day)];
  const first = Math.min(last, ...starts.map(yearOf));
  const allSpasms = [...spasms, ...episodes.flatMap((episode) => episode.spasms)];
  return Array.from({ length: last - first + 1 }, (_, back) => {
    const year = last - back;
    const here = (days: readonly LocalDay[]) =>
      days.filter((day) => yearOf(day) === year).map((day) => shareOf(day, year));
    return {
      year,
      bars: episodes.flatMap((episode) => barsOf(episode, year, today)),
      spasms: here(allSpasms.map(({ day }) => day)),
      flares: here(episodes.flatMap(({ flares }) => flares.map(({ day }) => day))),
      recovered: here(episodes.flatMap(weekWithoutPain)),
      today: year === last ? shareOf(today, year) : null,
    };
  });
}

/** Where the person said when it ended, no week without pain needs to have been noted. */
const weekWithoutPain = ({ recoveredDay, endDay }: Episode): LocalDay[] =>
  recoveredDay === null || recoveredDay === endDay ? [] : [recoveredDay];

/** The parts of an episode in a year; dotted where nobody has said how it went, and, while it goes on, up to today. */
function barsOf(episode: Episode, year: number, today: LocalDay): Bar[] {
  const { startDay, lastPainDay, lastKnownDay, state, gaps } = episode;
  const bars: (Bar | null)[] = [];
  let from = startDay;
  for (const { lastPainDay: before, againDay } of gaps) {
    if (againDay <= from) continue;
    bars.push(cut(from, before < from ? from : before, year, false), cut(before, againDay, year, true));
    from = againDay;
  }
  bars.push(cut(from, lastPainDay, year, false));
  if (state === 'going-on' && lastKnownDay < today) bars.push(cut(lastKnownDay, today, year, true));
  return bars.filter((bar) => bar !== null);
}

function cut(from: LocalDay, to: LocalDay, year: number, isUnknown: boolean): Bar | null {
  const start = Math.max(0, shareOf(from, year));
  const end = Math.min(1, shareOf(to, year));
  return start > 1 || end < 0 || end < start ? null : { from: start, to: end, isUnknown };
}

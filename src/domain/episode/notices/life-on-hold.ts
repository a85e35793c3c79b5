import { daysBetween, type LocalDay } from '../../time/local-day.ts';
import type { DayRecord, Episode } from '../episode.ts';
import type { NoticeOf } from './notice.ts';

/** Source: section 2, RC9 (DR). */
const WEEK_DAYS = 7;

/** What a day says of one thing: lost, not lost, or nothing. */
type Said = 'lost' | 'not-lost' | null;

const saidOf = {
  work: ({ work }: DayRecord): Said =>
    work === 'not' ? 'lost' : work === 'as-usual' || work === 'less' ? 'not-lost' : null,
  sleep: ({ sleep }: DayRecord): Said => (sleep === 'hardly' ? 'lost' : sleep === null ? null : 'not-lost'),
} as const;

type HoldNotice = NoticeOf<'life-on-hold-work'> | NoticeOf<'life-on-hold-sleep'>;

/**
 * RC9: by the check-ins, work or sleep has been lost for over a week, up to the newest of them; each told, and put away,
 * by itself. A day off work says nothing; days in between of which nothing is known do not break it until over a week
 * lies between. `records` are in order. Source: RC9 (DR).
 */
export function lifeOnHold(episode: Episode, records: readonly DayRecord[]): HoldNotice[] {
  if (episode.state !== 'going-on') return [];
  const since = episode.knownSinceDay;
  const ofEpisode = records.filter(({ day }) => day >= since);
  return (['work', 'sleep'] as const).flatMap((what) => {
    const lost = lostUpToNow(ofEpisode, saidOf[what]);
    const [firstDay] = lost;
    const lastDay = lost.at(-1);
    if (firstDay === undefined || lastDay === undefined) return [];
    if (daysBetween(firstDay, lastDay) + 1 <= WEEK_DAYS) return [];
    return [{ id: `life-on-hold-${what}`, degree: 1, since, sign: 'RC9', reason: { firstDay, lastDay } }];
  });
}

/** The days on which it was said to be lost, back from the newest word on it. */
function lostUpToNow(records: readonly DayRecord[], said: (record: DayRecord) => Said): LocalDay[] {
  let lost: LocalDay[] = [];
  for (const record of records) {
    const word = said(record);
    const before = lost.at(-1);
    if (word === 'not-lost' || (before !== undefined && daysBetween(before, record.day) > WEEK_DAYS))
      lost = [];
    if (word === 'lost') lost.push(record.day);
  }
  return lost;
}

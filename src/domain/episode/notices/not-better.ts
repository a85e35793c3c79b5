import { daysBetween } from '../../time/local-day.ts';
import { PAIN_FREE_NRS_MAX } from '../episode-rules.ts';
import type { DayRecord, Episode } from '../episode.ts';
import { likeWithLike } from '../flares.ts';
import type { NoticeOf } from './notice.ts';

/** From this day on pain should have come down; the first day is day 1. Source: section 2, RC11 (DR). */
const BASELINE_DAY = 7;
/** Less is no change that counts. Source: section 2, RC11 (DR); section 12, NRS (UV). */
const BETTER_POINTS = 2;
/** Over a month: thirty days and one more. Source: section 2, RC5 (GCARE). */
export const PAIN_DAY_AFTER_A_MONTH = 31;

/**
 * RC11, and RC5 after a month: on day 7 of an episode or later pain was not two points or more below that of its first
 * known day. The newest day holds; like is compared with like. Null before, once it has recovered, and when its pain was
 * 0 or 1. `records` are in order. Source: RC11 (DR), RC5 (GCARE).
 */
export function notBetter(episode: Episode, records: readonly DayRecord[]): NoticeOf<'not-better'> | null {
  const { state, knownSinceDay } = episode;
  const rated = records.filter(({ day, painNow }) => day >= knownSinceDay && painNow !== null);
  const first = rated[0];
  const last = rated.at(-1);
  if (state !== 'going-on' || !first || !last) return null;
  const dayNumber = daysBetween(knownSinceDay, last.day) + 1;
  const pair = likeWithLike(first, last);
  if (dayNumber < BASELINE_DAY || !pair || pair.to <= PAIN_FREE_NRS_MAX) return null;
  if (pair.from - pair.to >= BETTER_POINTS) return null;
  const isAfterAMonth = dayNumber >= PAIN_DAY_AFTER_A_MONTH;
  return {
    id: 'not-better',
    degree: isAfterAMonth ? 2 : 1,
    since: knownSinceDay,
    sign: isAfterAMonth ? 'RC5' : 'RC11',
    reason: { startDay: knownSinceDay, dayNumber, painThen: pair.from, painLast: pair.to },
  };
}

import { addDays, type LocalDay } from '../../time/local-day.ts';
import type { Episode, SpasmEvent } from '../episode.ts';
import type { NoticeOf } from './notice.ts';

/** Within twelve months. Source: section 11, repeated (DR). */
const REPEATED_EPISODES = 2;
const REPEATED_SPASMS = 3;
/** From here on the advice is stronger. Source: section 11, repeated (DR). */
const STRONG_EPISODES = 3;
const STRONG_FLARES = 3;
const FLARE_WINDOW_DAYS = 28;

/** The same date a year before; what lies after it is within twelve months. Only compared, so 29 February may stand. */
const yearBefore = (day: LocalDay): LocalDay => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/**
 * RC7: two episodes or three spasms that began within twelve months; more strongly with three episodes, or with three
 * flares within four weeks. The degree grows with each further episode, and as spasms double. Null otherwise.
 * Source: RC7, E2, section 11 (DR).
 */
export function repeated(
  episodes: readonly Episode[],
  spasms: readonly SpasmEvent[],
  today: LocalDay,
): NoticeOf<'E2'> | null {
  const yearAgo = yearBefore(today);
  const recent = episodes.filter(({ startDay }) => startDay > yearAgo);
  const episodeCount = recent.length;
  const spasmCount = spasms.filter(({ day }) => day > yearAgo).length;
  const flareCount = episodes
    .flatMap(({ flares }) => flares)
    .filter(({ day }) => day > addDays(today, -FLARE_WINDOW_DAYS)).length;
  const isStrong = episodeCount >= STRONG_EPISODES || flareCount >= STRONG_FLARES;
  const degree = Math.max(
    episodeCount - REPEATED_EPISODES + 1,
    doublings(spasmCount),
    flareCount >= STRONG_FLARES ? 2 : 0,
  );
  if (degree < 1) return null;
  return {
    id: 'E2',
    degree,
    since: recent.at(-1)?.startDay ?? yearAgo,
    sign: 'RC7',
    reason: { episodeCount, spasmCount, flareCount, isStrong },
  };
}

/** 1 at three spasms, 2 at six, 3 at twelve: a week of spasms is one piece of news, not seven. */
function doublings(spasmCount: number): number {
  let degree = 0;
  for (let step = REPEATED_SPASMS; spasmCount >= step; step *= 2) degree += 1;
  return degree;
}

import { daysBetween } from '../../time/local-day.ts';
import type { Episode } from '../episode.ts';
import type { NoticeOf } from './notice.ts';

/** E1: the first day is day 1. Source: section 2, RC2 (DR). */
export const PAIN_DAY_TO_SEE_PHYSIO = 15;
/** Past six weeks, when most have gained what they gain. Source: NHSX, MC12. */
const PAIN_DAY_AFTER_SIX_WEEKS = 43;
/** Past three months pain counts as long-lasting. Source: section 2, RC6 (NG65). */
const PAIN_DAY_AFTER_TWELVE_WEEKS = 85;

/**
 * RC2: pain was noted on day 15 of the episode or later; null before, and once it has recovered. A time of which nobody
 * has said whether the person was well is not counted through; a time before the first note is, where they said so. Source: RC2, E1 (DR).
 */
export function painForTwoWeeks(episode: Episode): NoticeOf<'E1'> | null {
  const { state, startDay, knownSinceDay, lastPainDay, saidBeginning } = episode;
  const isBefore =
    saidBeginning.kind === 'on-or-before' && knownSinceDay === startDay && saidBeginning.day < startDay;
  const since = isBefore ? saidBeginning.day : knownSinceDay;
  const dayNumber = daysBetween(since, lastPainDay) + 1;
  if (state !== 'going-on' || dayNumber < PAIN_DAY_TO_SEE_PHYSIO) return null;
  const steps = [PAIN_DAY_TO_SEE_PHYSIO, PAIN_DAY_AFTER_SIX_WEEKS, PAIN_DAY_AFTER_TWELVE_WEEKS];
  return {
    id: 'E1',
    degree: steps.filter((day) => dayNumber >= day).length,
    since,
    sign: 'RC2',
    reason: { startDay: since, dayNumber },
  };
}

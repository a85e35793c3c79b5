import { daysBetween, type LocalDay } from '../time/local-day.ts';
import { EPISODE_CLEAR_DAYS, RECOVERED_DAYS } from './episode-rules.ts';
import type { Episode } from './episode.ts';
import type { Stretch } from './stretches.ts';

type Recovery = Pick<Episode, 'state' | 'endDay' | 'recoveredDay'>;

/**
 * How far a stretch of pain is over, as of `today`. Where the person said when it ended, the days since count as
 * pain-free; otherwise only days noted as pain-free do. `isLast`: no other stretch follows. Source: section 11, episode,
 * recovered (DR; PACE).
 */
export function recoveryOf(stretch: Stretch, isLast: boolean, today: LocalDay): Recovery {
  const { clearDays, end } = stretch;
  const recoveredDay = end ? end.day : lastOfSevenRunning(clearDays);
  const clear = end ? daysBetween(end.day, today) : clearDays.length;
  if (!isLast || clear >= EPISODE_CLEAR_DAYS)
    return { state: 'over', endDay: end?.day ?? stretch.to, recoveredDay };
  if (recoveredDay === null) return { state: 'going-on', endDay: null, recoveredDay };
  return { state: 'recovered', endDay: end?.day ?? stretch.to, recoveredDay };
}

/** The last of the first seven days running; null when there are none. `days` are in order, each once. */
function lastOfSevenRunning(days: readonly LocalDay[]): LocalDay | null {
  for (const [at, day] of days.entries()) {
    const first = days[at - (RECOVERED_DAYS - 1)];
    if (first !== undefined && daysBetween(first, day) === RECOVERED_DAYS - 1) return day;
  }
  return null;
}

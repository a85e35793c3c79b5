import type { JournalEntry, Nrs } from '../journal/entry.ts';
import { currentEpisode } from '../episode/episodes.ts';
import { knownDays } from '../episode/known-days.ts';
import { addDays, daysBetween, type LocalDay } from '../time/local-day.ts';

/** How far along a person is: what a text may say that fits everyone at that point. */
export type RecoveryPhase = 'first-days' | 'first-weeks' | 'later' | 'well';

export interface PhaseLimits {
  firstDays: number;
  firstWeeksDays: number;
  /** Pain from here on is red. */
  redFrom: number;
}

/**
 * The phase on `today`, how it is before how long it has been: red pain or a spasm in the first days of it is
 * `first-days`, however long the pain has gone on; `well` when an episode has eased or no pain is known of the first weeks.
 * `entries` are effective entries in id order. Source: section 9, phases, "symptoms first, clock second"; section 6, red
 * (PROV, AHPS).
 */
export function recoveryPhase(
  entries: readonly JournalEntry[],
  today: LocalDay,
  limits: PhaseLimits,
): RecoveryPhase {
  const latest = addDays(today, 1);
  const known = knownDays(entries).filter(({ record }) => record.day <= latest);
  const isFresh = (day: LocalDay) => daysBetween(day, today) < limits.firstDays;
  const newest = known.findLast(({ record }) => record.painNow !== null)?.record;
  const isRed = newest !== undefined && isFresh(newest.day) && (newest.painNow as Nrs) >= limits.redFrom;
  if (isRed || known.some(({ record, spasms }) => spasms.length > 0 && isFresh(record.day)))
    return 'first-days';

  const episode = currentEpisode(entries, today);
  if (episode) return episode.state === 'going-on' ? byClock(episode.knownSinceDay, today, limits) : 'well';
  const lastPain = known.findLast(({ isPainful }) => isPainful);
  const phase = lastPain ? byClock(lastPain.record.day, today, limits) : 'well';
  // Pain of a day that nothing followed: whether it is well is not known, and nothing more is asked of it.
  return phase === 'later' ? 'well' : phase;
}

function byClock(startDay: LocalDay, today: LocalDay, { firstDays, firstWeeksDays }: PhaseLimits) {
  const days = daysBetween(startDay, today);
  if (days < firstDays) return 'first-days';
  return days < firstWeeksDays ? 'first-weeks' : 'later';
}

import { STILL_IN_LEG, type NewSignId } from '../../check-in/new-signs.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import { daysBetween, type LocalDay } from '../../time/local-day.ts';
import type { Episode } from '../episode.ts';
import { currentEpisode } from '../episodes.ts';
import type { NoticeOf } from './notice.ts';

const inLeg: readonly string[] = ['leg-pain' satisfies NewSignId, STILL_IN_LEG];
/** Source: section 2, RC3 (MIV). */
const WEEK_DAYS = 7;

/**
 * Pain that went into a leg, as check-ins of an episode that goes on say; and, as a soon-sign, RC3: said again, or said
 * to be still there, over a week later. Of several check-ins for one day the newest holds. `entries` are effective entries in id order; null when none says it.
 * Source: RC3 (MIV); spreading (section 11, DR).
 */
export function intoALeg(episode: Episode, entries: readonly JournalEntry[]): NoticeOf<'into-a-leg'> | null {
  if (episode.state !== 'going-on') return null;
  const since = episode.knownSinceDay;
  const isTicked = new Map<LocalDay, boolean>();
  for (const entry of entries)
    if (entry.kind === 'check-in-noted' && entry.values.day >= since)
      isTicked.set(entry.values.day, entry.values.newSigns?.some((id) => inLeg.includes(id)) ?? false);
  const days = [...isTicked].filter(([, ticked]) => ticked).map(([day]) => day);
  const [firstDay, ...later] = days.sort();
  if (firstDay === undefined) return null;
  const lastDay = later.at(-1) ?? firstDay;
  const isOverAWeek = daysBetween(firstDay, lastDay) > WEEK_DAYS;
  return {
    id: 'into-a-leg',
    degree: isOverAWeek ? 2 : 1,
    since,
    sign: isOverAWeek ? 'RC3' : null,
    reason: { firstDay, lastDay },
  };
}

/**
 * Whether a check-in about `day` asks if pain is still in the leg: an earlier day of the same pain had it. `entries` are
 * effective entries in id order. Source: RC3 (MIV).
 */
export function asksOfLeg(entries: readonly JournalEntry[], day: LocalDay): boolean {
  const episode = currentEpisode(entries, day);
  return (
    episode !== null &&
    entries.some(
      (entry) =>
        (entry.kind === 'check-in-noted' || entry.kind === 'news-noted') &&
        entry.values.day >= episode.knownSinceDay &&
        entry.values.day < day &&
        entry.values.newSigns?.some((id) => inLeg.includes(id)),
    )
  );
}

import type { JournalEntry } from '../../journal/entry.ts';
import { daysBetween, type LocalDay } from '../../time/local-day.ts';
import type { Episode } from '../episode.ts';
import type { NoticeOf } from './notice.ts';

const LEG_PAIN = 'leg-pain';
/** Source: section 2, RC3 (MIV). */
const WEEK_DAYS = 7;

/**
 * Pain that went into a leg, as check-ins of an episode that goes on say; and, as a soon-sign, RC3: said again over a week later. Of
 * several check-ins for one day the newest holds. `entries` are effective entries in id order; null when none says it.
 * Source: RC3 (MIV); spreading (section 11, DR).
 */
export function intoALeg(episode: Episode, entries: readonly JournalEntry[]): NoticeOf<'into-a-leg'> | null {
  if (episode.state !== 'going-on') return null;
  const since = episode.knownSinceDay;
  const isTicked = new Map<LocalDay, boolean>();
  for (const entry of entries)
    if (entry.kind === 'check-in-noted' && entry.values.day >= since)
      isTicked.set(entry.values.day, entry.values.newSigns?.includes(LEG_PAIN) ?? false);
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

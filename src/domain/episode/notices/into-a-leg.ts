import { STILL_IN_LEG, type NewSignId } from '../../check-in/new-signs.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import { daysBetween, type LocalDay } from '../../time/local-day.ts';
import type { Episode } from '../episode.ts';
import { dayOfEntry } from '../day-of-entry.ts';
import { currentEpisode } from '../episodes.ts';
import type { NoticeOf } from './notice.ts';

const inLeg: readonly string[] = ['leg-pain' satisfies NewSignId, STILL_IN_LEG];
const isInLeg = (newSigns: readonly string[] = []) => newSigns.some((id) => inLeg.includes(id));

/** The day on which an entry that is no check-in says it; null for every other entry. */
function dayOfLeg(entry: JournalEntry): LocalDay | null {
  switch (entry.kind) {
    case 'news-noted':
      return isInLeg(entry.values.newSigns) ? entry.values.day : null;
    case 'session-pain-rated':
    case 'return-step-tried':
      return entry.values.stopSigns?.includes('leg') ? dayOfEntry(entry) : null;
    default:
      return null;
  }
}

/** Source: section 2, RC3 (MIV). */
const WEEK_DAYS = 7;

/**
 * Pain that went into a leg, as check-ins, news, a session or a step back to an activity say in an episode that goes on; and, as a soon-sign, RC3: said again, or said
 * to be still there, over a week later. Of several check-ins for one day the newest holds. `entries` are effective entries in id order; null when none says it.
 * Source: RC3 (MIV); spreading (section 11, DR).
 */
export function intoALeg(episode: Episode, entries: readonly JournalEntry[]): NoticeOf<'into-a-leg'> | null {
  if (episode.state !== 'going-on') return null;
  const since = episode.knownSinceDay;
  const isTicked = new Map<LocalDay, boolean>();
  const saidElsewhere = new Set<LocalDay>();
  for (const entry of entries) {
    if (entry.kind === 'check-in-noted') isTicked.set(entry.values.day, isInLeg(entry.values.newSigns));
    const day = dayOfLeg(entry);
    if (day !== null) saidElsewhere.add(day);
  }
  const ticked = [...isTicked].flatMap(([day, is]) => (is ? day : []));
  const days = [...new Set([...ticked, ...saidElsewhere])].filter((day) => day >= since);
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
  if (episode === null) return false;
  const isEarlier = (said: LocalDay) => said >= episode.knownSinceDay && said < day;
  return entries.some((entry) => {
    if (entry.kind === 'check-in-noted') return isEarlier(entry.values.day) && isInLeg(entry.values.newSigns);
    const said = dayOfLeg(entry);
    return said !== null && isEarlier(said);
  });
}

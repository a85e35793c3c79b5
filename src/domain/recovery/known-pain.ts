import { EPISODE_CLEAR_DAYS, RECOVERED_DAYS } from '../episode/episode-rules.ts';
import { knownDays } from '../episode/known-days.ts';
import type { JournalEntry, Nrs } from '../journal/entry.ts';
import { addDays, daysBetween, type LocalDay } from '../time/local-day.ts';
import type { PhaseLimits } from './recovery-phase.ts';

/** What check-ins and the guide tell of pain, day by day. */
export interface KnownPain {
  /** The newest pain said for each day. */
  readonly painOn: ReadonlyMap<LocalDay, Nrs>;
  /** Days on which a spasm began, oldest first. */
  readonly spasmDays: readonly LocalDay[];
  /** Days on which pain came after so long without that it is a new one, spasms among them; oldest first. */
  readonly onsetDays: readonly LocalDay[];
  /** The first days of a spasm, of new pain and of red pain. */
  readonly firstDays: ReadonlySet<LocalDay>;
  /** No pain has been said for a week, and something was said since. */
  readonly isWell: boolean;
}

/**
 * Gathers what is known of pain up to `latest`, from effective entries in id order. Its first days are those that
 * `recoveryPhase` calls so, and the day after red pain that has eased: a rise is still judged there, though no text
 * speaks of it. Source: section 9, phases; section 6, red (PROV, AHPS, DR).
 */
export function knownPain(
  entries: readonly JournalEntry[],
  latest: LocalDay,
  { firstDays: firstDaysLong, redFrom }: PhaseLimits,
): KnownPain {
  const painOn = new Map<LocalDay, Nrs>();
  const spasmDays: LocalDay[] = [];
  const onsetDays: LocalDay[] = [];
  const firstDays = new Set<LocalDay>();
  let lastPainful: LocalDay | null = null;
  let lastKnown: LocalDay | null = null;
  for (const { record, spasms, isPainful } of knownDays(entries)) {
    const { day, painNow } = record;
    if (day > latest) break;
    if (painNow !== null) painOn.set(day, painNow);
    if (spasms.length > 0) spasmDays.push(day);
    const isNew = isPainful && (lastPainful === null || daysBetween(lastPainful, day) > EPISODE_CLEAR_DAYS);
    if (isNew || spasms.length > 0) onsetDays.push(day);
    if (isNew || spasms.length > 0 || (painNow !== null && painNow >= redFrom))
      for (let after = 0; after < firstDaysLong; after += 1) firstDays.add(addDays(day, after));
    if (isPainful) lastPainful = day;
    if (painNow !== null) lastKnown = day;
  }
  const isWell =
    lastPainful === null || (lastKnown !== null && daysBetween(lastPainful, lastKnown) >= RECOVERED_DAYS);
  return { painOn, spasmDays, onsetDays, firstDays, isWell };
}

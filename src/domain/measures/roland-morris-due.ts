import { checkInDay } from '../check-in/check-in-day.ts';
import { lastOf } from '../journal/effective-entries.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { ZonedNow } from '../time/instant.ts';
import { addDays } from '../time/local-day.ts';

/** Offered every two weeks. Source: DR. */
const EVERY_DAYS = 14;
/** Pain of 0 or 1 counts as pain-free. Source: section 11, DR. */
const PAIN_FROM = 2;

/**
 * Whether to offer the Roland-Morris questionnaire: pain was noted in a check-in of the last fourteen days, and it was
 * not answered in them. `entries` are effective entries in id order.
 */
export function isRolandMorrisDue(entries: readonly JournalEntry[], now: ZonedNow): boolean {
  const since = addDays(checkInDay(now), 1 - EVERY_DAYS);
  const answered = lastOf(entries, 'roland-morris-answered');
  if (answered && checkInDay({ now: answered.at, timeZone: answered.timeZone }) >= since) return false;
  return entries.some(
    ({ kind, values }) =>
      kind === 'check-in-noted' &&
      values.day >= since &&
      Math.max(values.painNow, values.painWorst ?? 0) >= PAIN_FROM,
  );
}

import type { JournalEntry } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import { knownDays } from './known-days.ts';

/**
 * The newest day of which pain is known, from effective entries in id order; null when there is none. One such day is
 * no episode, and hurts all the same. Source: section 11 (DR).
 */
export const latestPainDay = (entries: readonly JournalEntry[]): LocalDay | null =>
  knownDays(entries).findLast(({ isPainful }) => isPainful)?.record.day ?? null;

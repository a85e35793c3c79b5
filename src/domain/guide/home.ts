import type { EntryKind, JournalEntry } from '../journal/entry.ts';
import { HOUR_MS, type Instant } from '../time/instant.ts';
import { currentRun } from './position.ts';

/** Where the companion opens: in the guide, or on the page for the days after a spasm. */
export type Home = 'guide' | 'today';

interface HomeMoment {
  now: Instant;
  /** When this page was opened: a run that ended since then still shows its end. */
  openedAt: Instant;
  /** A run without an answer for so long is not being followed any more; it can be taken up again. */
  staleAfterHours: number;
}

const lookedIn: readonly EntryKind[] = ['check-in-noted', 'news-noted'];

/**
 * A stranger and whoever is in the middle of a spasm see the guide; everyone else who has something written down sees
 * today. A time ahead of the present clock is not long ago. `entries` are effective entries in id order. Source: DR.
 */
export function homeOf(entries: readonly JournalEntry[], moment: HomeMoment): Home {
  const run = currentRun(entries);
  if (!run) return entries.some(({ kind }) => lookedIn.includes(kind)) ? 'today' : 'guide';
  if (run.endedAt !== null) return run.endedAt < moment.openedAt ? 'today' : 'guide';
  return isRunStale(entries, moment) ? 'today' : 'guide';
}

/** The newest run was begun and not ended, and its last answer is longer ago than that. */
export function isRunStale(
  entries: readonly JournalEntry[],
  { now, staleAfterHours }: Pick<HomeMoment, 'now' | 'staleAfterHours'>,
): boolean {
  const run = currentRun(entries);
  if (!run || run.endedAt !== null) return false;
  const last = entries.findLast(({ kind, id }) => kind === 'guide-answered' && id > run.id);
  return now - (last?.at ?? run.startedAt) >= staleAfterHours * HOUR_MS;
}

import { spasmEvents } from '../episode/spasm-events.ts';
import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { DAY_MS, type Instant } from '../time/instant.ts';

/**
 * The run whose cause is to be asked while it is fresh: the newest spasm, once it has ended, for `freshDays` from its
 * start or until anything was noted about it, were it only that the person put the question away. Null when there is
 * none. `entries` are effective entries in id order. Source: section 1, A1; how long it is fresh is DR.
 */
export function causeToAsk(
  entries: readonly JournalEntry[],
  { now, freshDays }: { now: Instant; freshDays: number },
): EntryId | null {
  const spasm = spasmEvents(entries).at(-1);
  if (!spasm || now - spasm.startedAt >= freshDays * DAY_MS) return null;
  if (spasm.endedAt === null && spasm.passedBy === undefined) return null;
  const isNoted = entries.some(
    (entry) => entry.kind === 'cause-noted' && entry.values.aboutRunId === spasm.runId,
  );
  return isNoted ? null : spasm.runId;
}

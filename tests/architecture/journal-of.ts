import { nextEntryId, type EntryId } from '../../src/domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../../src/domain/journal/entry.ts';
import type { Instant } from '../../src/domain/time/instant.ts';

/** 9:00 in London on 1 March 2026. */
export const START: Instant = Date.UTC(2026, 2, 1, 9);

/** A journal in which these were written, each so long after `START`. */
export function journalOf(drafts: readonly (readonly [afterMs: number, draft: NewEntry])[]): JournalEntry[] {
  let lastId: EntryId | null = null;
  return drafts.map(([afterMs, draft]) => {
    const at = START + afterMs;
    lastId = nextEntryId(lastId, at, () => 0.5);
    return { version: 1, id: lastId, at, timeZone: 'Europe/London', ...draft } as JournalEntry;
  });
}

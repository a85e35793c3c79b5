import type { EntryId } from './entry-id.ts';
import type { EntryKind, EntryOf, JournalEntry } from './entry.ts';

/** Union of two journals by id, in id order. Commutative, associative and idempotent. */
export function mergeEntries(ours: readonly JournalEntry[], theirs: readonly JournalEntry[]): JournalEntry[] {
  const byId = new Map<EntryId, JournalEntry>();
  for (const entry of ours) byId.set(entry.id, entry);
  for (const entry of theirs) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The entries as they now stand, in id order: corrected values in place, removed entries and the corrections themselves
 * left out. Of several corrections and removals of one entry the one with the highest id holds.
 */
export function effectiveEntries(entries: readonly JournalEntry[]): JournalEntry[] {
  const ordered = mergeEntries(entries, []);
  const lastWord = new Map<EntryId, EntryOf<'entry-corrected' | 'entry-removed'>>();
  for (const entry of ordered) {
    if (entry.kind === 'entry-corrected') lastWord.set(entry.values.correctedId, entry);
    if (entry.kind === 'entry-removed') lastWord.set(entry.values.removedId, entry);
  }
  const standing: JournalEntry[] = [];
  for (const entry of ordered) {
    if (entry.kind === 'entry-corrected' || entry.kind === 'entry-removed') continue;
    const word = lastWord.get(entry.id);
    if (!word) standing.push(entry);
    else if (word.kind === 'entry-corrected')
      standing.push({ ...entry, values: { ...entry.values, ...word.values.values } } as JournalEntry);
  }
  return standing;
}

export function entriesOf<K extends EntryKind>(entries: readonly JournalEntry[], kind: K): EntryOf<K>[] {
  return entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

export function lastOf<K extends EntryKind>(
  entries: readonly JournalEntry[],
  kind: K,
): EntryOf<K> | undefined {
  return entries.findLast((entry): entry is EntryOf<K> => entry.kind === kind);
}

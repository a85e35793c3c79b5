import type { EntryId } from './entry-id.ts';
import type { EntryKind, EntryOf, JournalEntry } from './entry.ts';
import { parseEntry } from './parse-entry.ts';

/**
 * Union of two journals by id, in id order, without what either of them has erased. Commutative, associative and
 * idempotent, as long as an id stands for one content; should it not, that of `ours` holds.
 */
export function mergeEntries(ours: readonly JournalEntry[], theirs: readonly JournalEntry[]): JournalEntry[] {
  const byId = new Map<EntryId, JournalEntry>();
  for (const entry of ours) byId.set(entry.id, entry);
  for (const entry of theirs) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return withoutErased([...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** Corrections of an erased entry go with it, for they carry its values. An erasure itself always stays. */
function withoutErased(entries: JournalEntry[]): JournalEntry[] {
  const erased = new Set<EntryId>();
  for (const entry of entries) if (entry.kind === 'entry-erased') erased.add(entry.values.erasedId);
  if (erased.size === 0) return entries;
  return entries.filter(
    (entry) =>
      entry.kind === 'entry-erased' || !(erased.has(entry.id) || erased.has(changedBy(entry) ?? entry.id)),
  );
}

/** The entry that `entry` corrects or removes; null when it does neither. */
export function changedBy(entry: JournalEntry): EntryId | null {
  if (entry.kind === 'entry-corrected') return entry.values.correctedId;
  return entry.kind === 'entry-removed' ? entry.values.removedId : null;
}

type Change = EntryOf<'entry-corrected' | 'entry-removed'>;

/** `entry` with the values of `change`; null when they do not fit its kind, as in a file from elsewhere. */
export const correctedBy = (entry: JournalEntry, change: EntryOf<'entry-corrected'>): JournalEntry | null =>
  parseEntry({ ...entry, values: { ...entry.values, ...change.values.values } });

/**
 * The entries as they now stand, in id order: corrected values in place; removed entries, and what corrects, removes
 * or erases, left out. Of several corrections and removals of one entry the one with the highest id holds, and a
 * correction that does not fit its entry changes nothing.
 */
export function effectiveEntries(entries: readonly JournalEntry[]): JournalEntry[] {
  const ordered = mergeEntries(entries, []);
  const changes = new Map<EntryId, Change[]>();
  for (const entry of ordered) {
    if (entry.kind !== 'entry-corrected' && entry.kind !== 'entry-removed') continue;
    const id = entry.kind === 'entry-corrected' ? entry.values.correctedId : entry.values.removedId;
    changes.set(id, [...(changes.get(id) ?? []), entry]);
  }
  const standing: JournalEntry[] = [];
  for (const entry of ordered) {
    if (changedBy(entry) !== null || entry.kind === 'entry-erased') continue;
    const stands = asChanged(entry, changes.get(entry.id) ?? []);
    if (stands) standing.push(stands);
  }
  return standing;
}

function asChanged(entry: JournalEntry, changes: readonly Change[]): JournalEntry | null {
  for (const change of changes.toReversed()) {
    if (change.kind === 'entry-removed') return null;
    const corrected = correctedBy(entry, change);
    if (corrected) return corrected;
  }
  return entry;
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

import { signal, type ReadonlySignal } from '@preact/signals';
import { mergeEntries } from '../../domain/journal/effective-entries.ts';
import { nextEntryId, type EntryId } from '../../domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../../domain/journal/entry.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** The entries in memory, in id order, and the maker of new ones. */
export interface Ledger {
  readonly entries: ReadonlySignal<readonly JournalEntry[]>;
  add(entries: readonly JournalEntry[]): void;
  /** These are all the entries there are now. */
  replace(entries: readonly JournalEntry[]): void;
  /** New entries, after the highest id known; not yet part of `entries`. */
  stamp(drafts: readonly NewEntry[], at: Instant, timeZone: string): JournalEntry[];
  /** An id that exists somewhere, though its entry may not be here. */
  know(id: EntryId): void;
}

export function createLedger(random: () => number): Ledger {
  const entries = signal<readonly JournalEntry[]>([]);
  const known = new Set<EntryId>();
  let highestId: EntryId | null = null;
  let hasErasures = false;

  const know = (id: EntryId) => {
    if (highestId === null || id > highestId) highestId = id;
  };

  return {
    entries,
    know,
    replace(all) {
      known.clear();
      hasErasures = true;
      for (const { id } of all) {
        known.add(id);
        know(id);
      }
      entries.value = mergeEntries(all, []);
    },
    add(added) {
      const fresh = added.filter((entry) => !known.has(entry.id));
      if (fresh.length === 0) return;
      for (const entry of fresh) {
        known.add(entry.id);
        know(entry.id);
      }
      const last = entries.value.at(-1);
      const inOrder = mergeEntries(fresh, []);
      hasErasures ||= fresh.some(({ kind }) => kind === 'entry-erased');
      const follow = !hasErasures && (!last || last.id < (inOrder[0] as JournalEntry).id);
      entries.value = follow ? [...entries.value, ...inOrder] : mergeEntries(entries.value, inOrder);
    },
    stamp: (drafts, at, timeZone) =>
      drafts.map((draft) => {
        const id = nextEntryId(highestId, at, random);
        know(id);
        return { version: 1, id, at, timeZone, ...draft } as JournalEntry;
      }),
  };
}

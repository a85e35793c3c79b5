import { isEntryId, type EntryId } from '../../domain/journal/entry-id.ts';
import type { JournalEntry } from '../../domain/journal/entry.ts';
import { parseEntry } from '../../domain/journal/parse-entry.ts';

/** How every key of the companion begins, here and in other files. */
const OURS = 'unspasm';
const WITNESS_KEY = 'unspasm:newest-entry';
const HELD_PREFIX = 'unspasm:held:';

/**
 * The browser's other, smaller store, for two things. It remembers the newest id that reached the database: should the
 * database come back without it, entries were lost, and browsers replace a damaged database by an empty one without a
 * word. And it holds entries that the database would not take, so that they have a chance to outlive the page.
 */
export interface LocalNotes {
  newestSavedId(): EntryId | null;
  noteSaved(id: EntryId): void;
  held(): JournalEntry[];
  hold(entries: readonly JournalEntry[]): void;
  release(ids: readonly EntryId[]): void;
  /** Removes everything that the companion put here, in this tab's own store too. */
  forget(): void;
}

export function localNotes(): LocalNotes {
  // Every use may throw: blocked with cookies, or full.
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(localStorage);
    } catch {
      return otherwise;
    }
  };
  const heldHere = new Set<EntryId>();
  return {
    newestSavedId: () =>
      attempt((storage) => {
        const id = storage.getItem(WITNESS_KEY);
        return isEntryId(id) ? id : null;
      }, null),
    noteSaved: (id) =>
      attempt((storage) => {
        if ((storage.getItem(WITNESS_KEY) ?? '') < id) storage.setItem(WITNESS_KEY, id);
      }, undefined),
    held: () =>
      attempt((storage) => {
        const keys = Object.keys(storage).filter((key) => key.startsWith(HELD_PREFIX));
        const entries = keys.map((key) => parseEntry(JSON.parse(storage.getItem(key) ?? 'null')));
        const readable = entries.filter((entry) => entry !== null);
        for (const { id } of readable) heldHere.add(id);
        return readable;
      }, []),
    hold: (entries) =>
      attempt((storage) => {
        for (const entry of entries) {
          if (heldHere.has(entry.id)) continue;
          storage.setItem(HELD_PREFIX + entry.id, JSON.stringify(entry));
          heldHere.add(entry.id);
        }
      }, undefined),
    release: (ids) =>
      attempt((storage) => {
        for (const id of ids) if (heldHere.delete(id)) storage.removeItem(HELD_PREFIX + id);
      }, undefined),
    forget() {
      heldHere.clear();
      attempt((storage) => {
        for (const store of [storage, sessionStorage])
          for (const key of Object.keys(store)) if (key.startsWith(OURS)) store.removeItem(key);
      }, undefined);
    },
  };
}

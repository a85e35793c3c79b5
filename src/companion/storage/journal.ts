import type { ReadonlySignal } from '@preact/signals';
import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { StoredRecord } from '../../domain/journal/stored-record.ts';
import type { EntryKind, JournalEntry, NewEntry } from '../../domain/journal/entry.ts';

/** Whether what the screens say is on disk. `memory-only` carries a plain sentence for the person. */
export type JournalHealth =
  { kind: 'opening' } | { kind: 'durable' } | { kind: 'memory-only'; reason: 'blocked' | 'full' | 'broken' };

/** `isWhole` when nothing that is on disk is missing. */
export interface StoredEntries {
  entries: readonly JournalEntry[];
  isWhole: boolean;
}

/** `isWhole` when nothing that is on disk is missing. */
export interface StoredRecords {
  records: readonly unknown[];
  isWhole: boolean;
}

export type BroughtIn =
  { kind: 'brought-in'; count: number } | { kind: 'refused'; reason: 'blocked' | 'full' | 'broken' };

/**
 * The journal as the screens see it.
 * Ordering: `entries` is in id order. Durability: `append` resolves after one strict IndexedDB commit, or says that
 * the entries are held in memory only; it never rejects and never drops an entry. Atomicity: entries of one call are
 * written together or not at all. A second tab's entries appear by themselves.
 */
export interface Journal {
  /**
   * The window that the screens need, corrections not yet applied: the newest entries, and of the kinds that matter
   * for longer (doses, guards, red flags, preferences, the person of trust, corrections) enough of the past.
   */
  readonly entries: ReadonlySignal<readonly JournalEntry[]>;
  readonly health: ReadonlySignal<JournalHealth>;
  append(entries: readonly NewEntry[]): Promise<'durable' | 'memory-only'>;
  /**
   * Settles when `entries` holds the newest run from its start and the preferences; the rest of the window follows,
   * see `pastIsRead`. Settles also when storage has not answered in time and the journal goes on from memory. Never
   * rejects.
   */
  readonly opened: Promise<void>;
  /**
   * The window has been read from the device. While false, as for good where storage cannot be opened, whatever is
   * derived from the entries may be missing earlier ones, doses above all.
   */
  readonly pastIsRead: ReadonlySignal<boolean>;
  /** How many stored records of the window could not be understood. They are left where they are. */
  readonly unreadable: ReadonlySignal<number>;
  /**
   * The newest `count` entries before `id` (before the end for null), in id order; fewer only at the beginning. Rejects
   * where a disk that could be read before refuses; where none ever could, what memory knows.
   */
  readBefore(id: EntryId | null, count: number): Promise<readonly JournalEntry[]>;
  /**
   * Every entry of these kinds, however old, and with them every correction, removal and erasure, in id order. A
   * disk that answers late is asked again; where it cannot be read, what memory knows. Never rejects.
   */
  readOfKinds(kinds: readonly EntryKind[]): Promise<StoredEntries>;
  /** Every entry, in the same way; slow on a long journal. */
  readAll(): Promise<StoredEntries>;
  /** Everything that is kept, also what this release does not understand, for a copy; read in the same way. */
  readRecords(): Promise<StoredRecords>;
  /**
   * Adds the records that are not here yet, with a `notes-brought-in`, and leaves out what was erased here: all of it
   * in one strict commit, or nothing. Never rejects.
   */
  bringIn(records: readonly StoredRecord[]): Promise<BroughtIn>;
  /**
   * Deletes everything the companion keeps on this device, in every tab. All of it or, where storage does not answer,
   * nothing that was saved. Never rejects.
   */
  eraseAll(): Promise<'erased' | 'not-erased'>;
}

/** Entries that change what another entry says; whoever reads that one needs them too. */
export const changeKinds = [
  'entry-corrected',
  'entry-removed',
  'entry-erased',
] as const satisfies EntryKind[];

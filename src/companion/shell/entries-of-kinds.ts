import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { mergeEntries } from '../../domain/journal/effective-entries.ts';
import type { EntryKind, JournalEntry } from '../../domain/journal/entry.ts';
import type { StoredEntries } from '../storage/journal.ts';
import { useCompanion } from './companion.ts';

export interface EntriesOfKinds {
  entries: readonly JournalEntry[];
  /** Null when nothing that is on the disk is missing, else the way to try again. */
  readAgain: (() => void) | null;
}

/**
 * Every entry of these kinds, however old, with what changed them and whatever else the journal's window holds, in id
 * order; raw, and new ones appear by themselves. Null while the past is being read. `kinds` must stay the same list.
 */
export function useEntriesOfKinds(kinds: readonly EntryKind[]): EntriesOfKinds | null {
  const { journal } = useCompanion();
  const past = useSignal<StoredEntries | null>(null);
  const tries = useSignal(1);
  const tried = tries.value;
  useEffect(() => {
    let isGone = false;
    void journal.opened
      .then(() => journal.readOfKinds(kinds))
      .then((read) => {
        if (!isGone) past.value = read;
      });
    return () => void (isGone = true);
  }, [journal, kinds, past, tried]);
  const read = past.value;
  const inWindow = journal.entries.value;
  return useMemo(
    () =>
      read && {
        entries: mergeEntries(read.entries, inWindow),
        readAgain: read.isWhole
          ? null
          : () => {
              past.value = null;
              tries.value += 1;
            },
      },
    [read, inWindow, past, tries],
  );
}

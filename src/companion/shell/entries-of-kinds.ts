import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { mergeEntries } from '../../domain/journal/effective-entries.ts';
import type { EntryKind, JournalEntry } from '../../domain/journal/entry.ts';
import { useCompanion } from './companion.ts';

/**
 * Every entry of these kinds, however old, with what changed them and whatever else the journal's window holds, in id
 * order; raw, and new ones appear by themselves. Null while the past is being read. `kinds` must stay the same list.
 */
export function useEntriesOfKinds(kinds: readonly EntryKind[]): readonly JournalEntry[] | null {
  const { journal } = useCompanion();
  const past = useSignal<readonly JournalEntry[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void journal.opened
      .then(() => journal.readOfKinds(kinds))
      .then((entries) => {
        if (!isGone) past.value = entries;
      });
    return () => void (isGone = true);
  }, [journal, kinds, past]);
  const read = past.value;
  const inWindow = journal.entries.value;
  return useMemo(() => read && mergeEntries(read, inWindow), [read, inWindow]);
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { spasmCauses, type SpasmCause } from '../../../domain/cause/spasm-causes.ts';
import { effectiveEntries, mergeEntries } from '../../../domain/journal/effective-entries.ts';
import type { EntryKind, JournalEntry } from '../../../domain/journal/entry.ts';
import { useCompanion } from '../../shell/companion.ts';

/** What tells of spasms, however long ago. */
const kindsOfCauses: readonly EntryKind[] = [
  'guide-run-started',
  'ending-noted',
  'spasm-ended',
  'cause-noted',
  'episode-corrected',
];

/** What came before each spasm, oldest first; `isRead` once the whole past is among them. */
export function useCauses(): { causes: readonly SpasmCause[]; isRead: boolean } {
  const { journal } = useCompanion();
  const past = useSignal<readonly JournalEntry[] | null>(null);
  useEffect(() => {
    void journal.readOfKinds(kindsOfCauses).then((read) => (past.value = read));
  }, []);
  const entries = effectiveEntries(mergeEntries(past.value ?? [], journal.entries.value));
  return { causes: spasmCauses(entries), isRead: past.value !== null };
}

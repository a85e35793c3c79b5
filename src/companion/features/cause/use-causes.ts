import { spasmCauses, type SpasmCause } from '../../../domain/cause/spasm-causes.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { EntryKind } from '../../../domain/journal/entry.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useEntriesOfKinds } from '../../shell/entries-of-kinds.ts';

/** What tells of spasms, however long ago. */
const kindsOfCauses: readonly EntryKind[] = [
  'guide-run-started',
  'ending-noted',
  'spasm-ended',
  'cause-noted',
  'episode-corrected',
];

/** What came before each spasm, oldest first; `isRead` once the past has been read, as far as it can be. */
export function useCauses(): {
  causes: readonly SpasmCause[];
  isRead: boolean;
  readAgain: (() => void) | null;
} {
  const { journal } = useCompanion();
  const past = useEntriesOfKinds(kindsOfCauses);
  const entries = effectiveEntries(past?.entries ?? journal.entries.value);
  return {
    causes: spasmCauses(entries),
    isRead: past !== null,
    readAgain: past?.readAgain ?? null,
  };
}

import type { ComponentType } from 'preact';
import { libraryWords } from '../../../content/exercises/library-words.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';

export interface AskAPhysioProps {
  /** How to reach a physio or a GP; another feature has it. */
  WhomToAsk: ComponentType<{ entries: readonly JournalEntry[]; whom: 'physio-or-gp' }>;
  /** Effective entries. */
  entries: readonly JournalEntry[];
}

/** A3: exercises are best learned from a professional. */
export function AskAPhysio({ WhomToAsk, entries }: AskAPhysioProps) {
  return (
    <details class="library-details">
      <summary>{libraryWords.askPhysio}</summary>
      <p>{libraryWords.physio}</p>
      <WhomToAsk entries={entries} whom="physio-or-gp" />
    </details>
  );
}

import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import { careAnswers } from '../../../domain/recovery/care-answers.ts';
import {
  nextOwnExerciseId,
  ownExercises,
  type NamedOwnExercise,
} from '../../../domain/recovery/own-exercises.ts';
import { useCompanion } from '../../shell/companion.ts';

export interface Library {
  /** Effective entries. */
  entries: readonly JournalEntry[];
  answers: ReturnType<typeof careAnswers>;
  own: readonly NamedOwnExercise[];
  nextOwnId: string;
  write(entry: NewEntry): Promise<unknown>;
}

/** What the journal says about this person's exercises. */
export function useLibrary(): Library {
  const { journal } = useCompanion();
  const entries = effectiveEntries(journal.entries.value);
  return {
    entries,
    answers: careAnswers(entries),
    own: ownExercises(entries),
    nextOwnId: nextOwnExerciseId(entries),
    write: (entry) => journal.append([entry]),
  };
}

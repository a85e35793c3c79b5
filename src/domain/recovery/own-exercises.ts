import { entriesOf } from '../journal/effective-entries.ts';
import type { JournalEntry, OwnExercise, SessionItem } from '../journal/entry.ts';

export interface NamedOwnExercise extends OwnExercise {
  exerciseId: string;
}

const OWN = 'own-';

/**
 * The exercises a clinician gave, as they were last put down, in the order in which they were first; those taken away
 * left out. From effective entries in id order.
 */
export function ownExercises(entries: readonly JournalEntry[]): NamedOwnExercise[] {
  const newest = new Map<string, OwnExercise | null>();
  for (const { values } of entriesOf(entries, 'own-exercise-set'))
    newest.set(values.exerciseId, values.exercise);
  return [...newest].flatMap(([exerciseId, exercise]) => (exercise ? [{ ...exercise, exerciseId }] : []));
}

/** An id that no exercise has had in these entries, also none that was taken away: a session names it for good. */
export function nextOwnExerciseId(entries: readonly JournalEntry[]): string {
  const ids = entriesOf(entries, 'own-exercise-set').map(({ values }) => values.exerciseId);
  const highest = ids.reduce(
    (most, id) => (id.startsWith(OWN) ? Math.max(most, Number(id.slice(OWN.length)) || 0) : most),
    0,
  );
  return `${OWN}${highest + 1}`;
}

/** What a session asks for when it holds this exercise: the clinician's dose, never more. */
export const itemOfOwn = ({
  exerciseId,
  sets,
  reps,
  holdSeconds,
  seconds,
}: NamedOwnExercise): SessionItem => ({
  exerciseId,
  form: 'usual',
  sets,
  ...(reps === undefined ? {} : { reps }),
  ...(holdSeconds === undefined ? {} : { holdSeconds }),
  ...(seconds === undefined ? {} : { seconds }),
});

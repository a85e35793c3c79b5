import { entriesOf } from '../journal/effective-entries.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { careAnswers } from './care-answers.ts';
import type { CareId, Exercise } from './exercise.ts';

export interface MayBeAsked {
  allowed: readonly Exercise[];
  /** Begun in their easier form. */
  careful: ReadonlySet<string>;
  /** Questions without an answer that keep an exercise of `allowed`'s library out, in its order. */
  caresToAsk: readonly CareId[];
}

/**
 * Which exercises a plan may ask for: not what the person left out, and not what a care speaks against. A care that was
 * never answered is not a no: what it could rule out waits, and the rest begins in its easier form. `entries` are
 * effective entries in id order. Source: section 9, "Not for, care"; section 2, rules 2 and 3 (DR).
 */
export function mayBeAsked(entries: readonly JournalEntry[], library: readonly Exercise[]): MayBeAsked {
  const answers = careAnswers(entries);
  const choices = new Map(
    entriesOf(entries, 'exercise-choice-noted').map(({ values }) => [values.exerciseId, values.choice]),
  );
  const wanted = library.filter(({ id }) => choices.get(id) !== 'leave-out');
  const open = ({ careId }: { careId: CareId }) => answers[careId] !== 'no';
  return {
    allowed: wanted.filter(({ cares }) => !cares.some((care) => care.means === 'not-for' && open(care))),
    careful: new Set(wanted.filter(({ cares }) => cares.some(open)).map(({ id }) => id)),
    caresToAsk: [...new Set(wanted.flatMap(({ cares }) => cares.map(({ careId }) => careId)))].filter(
      (careId) => answers[careId] === undefined,
    ),
  };
}

import { entriesOf } from '../journal/effective-entries.ts';
import type { JournalEntry, SignAnswer } from '../journal/entry.ts';
import type { CareId, Exercise } from './exercise.ts';

/** The newest answer to each question about exercises, from effective entries in id order; empty when none was given. */
export function careAnswers(entries: readonly JournalEntry[]): Readonly<Partial<Record<CareId, SignAnswer>>> {
  const all = entriesOf(entries, 'exercise-cares-answered').map(({ values }) => values.answers);
  return Object.assign({}, ...all) as Partial<Record<CareId, SignAnswer>>;
}

/**
 * Which cares of an exercise hold for someone with these answers; not sure counts as yes, and what was not asked as no.
 * Source: section 9, "Not for, care"; section 2, rules.
 */
export const holdingCares = (
  { cares }: Pick<Exercise, 'cares'>,
  answers: ReturnType<typeof careAnswers>,
): Exercise['cares'] => cares.filter(({ careId }) => (answers[careId] ?? 'no') !== 'no');

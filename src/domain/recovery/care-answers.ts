import { entriesOf } from '../journal/effective-entries.ts';
import type { JournalEntry, SignAnswer } from '../journal/entry.ts';
import type { CareId, Exercise } from './exercise.ts';

/** The newest answer to each question about exercises, from effective entries in id order; empty when none was given. */
export function careAnswers(entries: readonly JournalEntry[]): Readonly<Partial<Record<CareId, SignAnswer>>> {
  const all = entriesOf(entries, 'exercise-cares-answered').map(({ values }) => values.answers);
  return Object.assign({}, ...all) as Partial<Record<CareId, SignAnswer>>;
}

/**
 * Which cares of an exercise the answers raise, for showing it; not sure counts as yes. What was never answered is told
 * to everybody, and raises nothing. Source: section 9, "Not for, care"; section 2, rules.
 */
export const raisedCares = (
  { cares }: Pick<Exercise, 'cares'>,
  answers: ReturnType<typeof careAnswers>,
): Exercise['cares'] => cares.filter(({ careId }) => (answers[careId] ?? 'no') !== 'no');

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

/**
 * What one answer says, with what it says of another question: whoever is not pregnant is not late in pregnancy, and
 * whoever is late is pregnant. Not sure says nothing of the other.
 */
export function saidBy(careId: CareId, answer: SignAnswer): Partial<Record<CareId, SignAnswer>> {
  if (careId === 'pregnancy' && answer === 'no') return { pregnancy: 'no', 'late-pregnancy': 'no' };
  if (careId === 'late-pregnancy' && answer === 'yes') return { pregnancy: 'yes', 'late-pregnancy': 'yes' };
  return { [careId]: answer };
}

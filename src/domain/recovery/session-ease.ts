import type { SessionItem } from '../journal/entry.ts';
import type { Exercise } from './exercise.ts';

/**
 * An item in its easier form: the start of that form's dose, and never more of anything than was asked for. Null when
 * the exercise has no easier form or the item is in it already.
 */
export function easedItem(asked: SessionItem, { doses }: Pick<Exercise, 'doses'>): SessionItem | null {
  const dose = doses.easier;
  if (!dose || asked.form === 'easier') return null;
  const atMost = (from: number, of: number | undefined) => Math.min(from, of ?? from);
  return {
    exerciseId: asked.exerciseId,
    form: 'easier',
    sets: atMost(dose.sets.from, asked.sets),
    ...(dose.reps && { reps: atMost(dose.reps.from, asked.reps) }),
    ...(dose.holdSeconds && { holdSeconds: atMost(dose.holdSeconds.from, asked.holdSeconds) }),
    ...(dose.seconds && { seconds: atMost(dose.seconds.from, asked.seconds) }),
  };
}

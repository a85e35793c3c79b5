import type { SessionItem } from '../journal/entry.ts';
import type { careAnswers } from './care-answers.ts';
import type { Exercise, ExercisePhase } from './exercise.ts';
import type { DayPlan } from './plan.ts';

const stages: readonly ExercisePhase[] = ['first-days', 'first-weeks', 'strengthening', 'keeping-well'];

/**
 * Whether someone may choose this exercise themselves as the plan of today stands: none ahead of their stage, no
 * strength on a rest day, on two days running or right after red, positions only where the plan has nothing else, and
 * nothing while it is blocked. Source: section 9, gate on symptoms first, "a day between" (UV).
 */
export function mayBeChosen(
  { phases, isStrength, group }: Pick<Exercise, 'phases' | 'isStrength' | 'group'>,
  { state, stage, strengthWaits }: Pick<DayPlan, 'state' | 'stage' | 'strengthWaits'>,
): boolean {
  if (state === 'blocked' || group === 'class') return false;
  if (state === 'positions-only') return group === 'rest';
  if (isStrength && (state === 'rest-day' || strengthWaits !== null)) return false;
  return phases.some((phase) => stages.indexOf(phase) <= stages.indexOf(stage));
}

/**
 * What a session asks for when somebody chooses this exercise: the least of its usual form, or of its easier one where
 * they have to take care. Null where it is not for them, or might not be: a question that was never answered is not a no.
 */
export function itemToBegin(exercise: Exercise, answers: ReturnType<typeof careAnswers>): SessionItem | null {
  const cares = exercise.cares.filter(({ careId }) => answers[careId] !== 'no');
  if (cares.some(({ means }) => means === 'not-for')) return null;
  const { easier, usual } = exercise.doses;
  const isEased = cares.length > 0 && easier !== undefined;
  const { sets, reps, holdSeconds, seconds } = isEased ? easier : usual;
  return {
    exerciseId: exercise.id,
    form: isEased ? 'easier' : 'usual',
    sets: sets.from,
    ...(reps && { reps: reps.from }),
    ...(holdSeconds && { holdSeconds: holdSeconds.from }),
    ...(seconds && { seconds: seconds.from }),
  };
}

/**
 * What is left of items that were chosen a while ago, as the plan of now stands: red since then leaves positions of
 * rest. An exercise that the library has not got is a clinician's own, and waits where moves do.
 */
export function stillAllowed(
  items: readonly SessionItem[],
  library: readonly Exercise[],
  plan: Pick<DayPlan, 'state' | 'stage' | 'strengthWaits'>,
): SessionItem[] {
  const byId = new Map(library.map((exercise) => [exercise.id, exercise]));
  return items.filter(({ exerciseId }) => {
    const exercise = byId.get(exerciseId);
    if (!exercise) return plan.state !== 'blocked' && plan.state !== 'positions-only';
    return mayBeChosen(exercise, plan);
  });
}

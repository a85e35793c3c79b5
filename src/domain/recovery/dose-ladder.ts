import type { SessionItem } from '../journal/entry.ts';
import type { Exercise, ExerciseDose, ExerciseForm } from './exercise.ts';
import type { StepChange } from './plan.ts';
import type { StepLimits } from './plan-limits.ts';

/** Every dose of an exercise that the plan may ask for, lightest first. One place further is one step. */
export interface DoseLadder {
  readonly steps: readonly [SessionItem, ...SessionItem[]];
  /** Where somebody begins. */
  readonly start: number;
}

const forms: readonly ExerciseForm[] = ['easier', 'usual', 'harder'];

/**
 * The way from the easiest form of an exercise to the library's most. Each step raises one thing: repetitions, and sets
 * with them, then the hold, then the form; by 10 to 20 in a hundred, at least one. A set more shares out the
 * repetitions, so that all together they rise by no more than that. A position of rest has one step.
 * It starts with the usual form; for `isCareful` it is the easier one alone, where there is one, for what a care warns of
 * must not come back as a step up. Source: section 9, progress, "Not for, care" (UV); sets are DR.
 */
export function doseLadder(exercise: Exercise, isCareful: boolean, limits: StepLimits): DoseLadder {
  const ofForms = forms.map((form) => {
    const dose = exercise.doses[form];
    return dose ? stepsOf(exercise, form, dose, limits) : [];
  });
  const [easiest = []] = ofForms;
  const easier = easiest.length;
  if (isCareful && easier > 0) return { steps: easiest as [SessionItem, ...SessionItem[]], start: 0 };
  // The type of an exercise promises the usual form.
  const steps = ofForms.flat() as [SessionItem, ...SessionItem[]];
  return { steps, start: isCareful ? 0 : easier };
}

/** By how much a number rises in one step: the middle of the range, at least one, never over `most`. */
export function raised(amount: number, most: number, { stepPartsLow, stepPartsHigh }: StepLimits): number {
  const parts = (stepPartsLow + stepPartsHigh) / 2;
  return Math.min(most, amount + Math.max(1, Math.round((amount * parts) / 100)));
}

function stepsOf(
  { id, group }: Exercise,
  form: ExerciseForm,
  dose: ExerciseDose,
  limits: StepLimits,
): SessionItem[] {
  const { sets, reps, holdSeconds, seconds } = dose;
  let item: SessionItem = {
    exerciseId: id,
    form,
    sets: sets.from,
    ...(reps && { reps: reps.from }),
    ...(holdSeconds && { holdSeconds: holdSeconds.from }),
    ...(seconds && { seconds: seconds.from }),
  };
  const steps = [item];
  if (group === 'rest') return steps;
  const climb = (key: 'reps' | 'seconds' | 'holdSeconds', most: number) => {
    for (let now = item[key]; now !== undefined && now < most; now = item[key]) {
      item = { ...item, [key]: raised(now, most, limits) };
      steps.push(item);
    }
  };
  if (reps) {
    climb('reps', reps.to);
    while (item.sets < sets.to) {
      const all = item.sets * (item.reps ?? 1) * (1 + limits.stepPartsHigh / 100);
      item = { ...item, sets: item.sets + 1, reps: Math.max(1, Math.floor(all / (item.sets + 1))) };
      steps.push(item);
      climb('reps', reps.to);
    }
  }
  if (seconds) climb('seconds', seconds.to);
  if (holdSeconds) climb('holdSeconds', holdSeconds.to);
  return steps;
}

/** Where on the ladder this dose stands; -1 where it is none of its steps. */
export const stepOf = ({ steps }: DoseLadder, item: SessionItem): number =>
  steps.findIndex((step) => isSameDose(step, item));

export const isSameDose = (step: SessionItem | undefined, item: SessionItem): boolean =>
  step !== undefined &&
  step.form === item.form &&
  step.sets === item.sets &&
  step.reps === item.reps &&
  step.holdSeconds === item.holdSeconds &&
  step.seconds === item.seconds;

/** The one thing that differs between a step and the next; the form goes before what comes with it. */
export function changeBetween(from: SessionItem, to: SessionItem): StepChange {
  if (from.form !== to.form) return { what: 'form', from: from.form, to: to.form };
  if (from.sets !== to.sets) return { what: 'sets', from: from.sets, to: to.sets };
  if (from.seconds !== to.seconds) return { what: 'seconds', from: from.seconds ?? 0, to: to.seconds ?? 0 };
  if (from.holdSeconds !== to.holdSeconds)
    return { what: 'hold', from: from.holdSeconds ?? 0, to: to.holdSeconds ?? 0 };
  return { what: 'reps', from: from.reps ?? 0, to: to.reps ?? 0 };
}

import type { SessionItem } from '../journal/entry.ts';
import { doseLadder, isSameDose, raised, stepOf } from './dose-ladder.ts';
import type { Exercise } from './exercise.ts';
import { WALK } from './exercise-days.ts';
import type { PlanLimits } from './plan-limits.ts';

/** What grows by steps: the ladder of one exercise, or walking. */
export interface Track {
  readonly key: string;
  readonly steps: readonly [SessionItem, ...SessionItem[]];
  readonly start: number;
  /** Red in its lightest form an exercise rests for some days; a walk only gets shorter. */
  readonly mayRest: boolean;
  /** Good days running at a step before the next is offered. */
  greensNeeded(index: number): number;
  /** The step that this was, -1 for none of them. */
  stepDone(item: SessionItem): number;
  /** Whether this was done as the step asks, or, for a walk, for as long at least. */
  isAt(index: number, item: SessionItem): boolean;
  /** Where it goes on after a spasm. */
  afterSpasm(index: number): number;
  /** Where somebody stands whose first time this was. */
  firstIndex(item: SessionItem): number;
}

const FIRST_STEPS_BACK = 1;

/** The track of an exercise; `isCareful` begins with its easier form. */
export function exerciseTrack(exercise: Exercise, isCareful: boolean, limits: PlanLimits): Track {
  const ladder = doseLadder(exercise, isCareful, limits);
  return {
    key: exercise.id,
    ...ladder,
    mayRest: exercise.group !== 'rest',
    greensNeeded: () => limits.greensToGoUp,
    stepDone: (item) => stepOf(ladder, item),
    isAt: (index, item) => isSameDose(ladder.steps[index], item),
    afterSpasm: (index) => Math.max(Math.min(index, ladder.start), index - FIRST_STEPS_BACK),
    firstIndex: () => ladder.start,
  };
}

/**
 * Walking, from a minute or two to the most, by 10 to 20 in a hundred, at least a minute. Long walks grow after a week's
 * worth of good days, and a spasm halves them. Source: section 6, walk.start (UV); X24 (WALK); pace and halving are DR.
 */
export function walkTrack({ walk, ...limits }: PlanLimits): Track {
  const minutes = [walk.firstMinutes.firstDays];
  for (let last = walk.firstMinutes.firstDays; last < walk.mostMinutes;)
    minutes.push((last = raised(last, walk.mostMinutes, limits)));
  const steps = minutes.map((one): SessionItem => ({
    exerciseId: WALK,
    form: 'usual',
    sets: 1,
    seconds: one * 60,
  })) as [SessionItem, ...SessionItem[]];
  const upTo = (most: number) =>
    Math.max(
      0,
      minutes.findLastIndex((one) => one <= most),
    );
  const minutesOf = ({ seconds = 0 }: SessionItem) => seconds / 60;
  return {
    key: WALK,
    steps,
    start: 0,
    mayRest: false,
    greensNeeded: (index) =>
      (minutes[index] ?? 0) >= walk.longFromMinutes ? walk.daysPerWeek : limits.greensToGoUp,
    stepDone: (item) => (minutesOf(item) < (minutes[0] ?? 0) ? -1 : upTo(minutesOf(item))),
    isAt: (index, item) => minutesOf(item) >= (minutes[index] ?? 0),
    afterSpasm: (index) => upTo((minutes[index] ?? 0) / 2),
    firstIndex: (item) => upTo(Math.min(minutesOf(item), walk.firstMinutes.later)),
  };
}

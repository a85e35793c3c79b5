import type { DoseRange } from './exercise.ts';
import type { PhaseLimits } from './recovery-phase.ts';
import type { LightLimits } from './traffic-light.ts';

/** How much more one step is, in parts of a hundred. */
export interface StepLimits {
  stepPartsLow: number;
  stepPartsHigh: number;
}

export interface WalkLimits {
  /** Minutes of a walk for whoever has not walked by the plan yet. */
  firstMinutes: { firstDays: number; firstWeeks: number; later: number };
  mostMinutes: number;
  /** Walks from here on are few and long: once a day, `daysPerWeek`. */
  longFromMinutes: number;
  /** Below this they stay as short and as many as in the first days. */
  shortUpToMinutes: number;
  shortTimes: number;
  /** Between short and long. */
  middleTimes: number;
  daysPerWeek: number;
}

/** The numbers of the plan, handed in with their sources by the content. */
export interface PlanLimits extends LightLimits, PhaseLimits, StepLimits {
  /** Green and settled days running before one step more is offered. */
  greensToGoUp: number;
  itemsMost: number;
  gentleItems: number;
  /** Small sets of the whole list on a day of the first days. */
  earlySets: DoseRange;
  strengthDaysMost: number;
  /** Strength exercises on one day while the weeks are the first, and later. */
  strengthItems: { firstWeeks: number; later: number };
  /** Every so many days without an exercise are a step back. */
  gapStepDays: number;
  /** So long an exercise rests that was red in its lightest form. */
  exerciseRestDays: number;
  /** So many red days running: positions only for a while, and a physio. */
  redsRunningToStop: number;
  /** So long only positions, and so long red pain at rest keeps strength away. */
  calmDays: number;
  /** So many days of exercise running that were not green: a physio. */
  hardRunningToAskHelp: number;
  /** A spasm that long ago, with pain in the green since, does not wait for two weeks. */
  calmEarlyDays: number;
  /** From so many days after it began, or after strength began, keeping well takes over. */
  keepingWellAfterDays: number;
  walk: WalkLimits;
}

import type { PlanLimits } from '../../domain/recovery/plan-limits.ts';
import { earlySets, exerciseNumbers } from '../evidence/exercise-numbers.ts';
import { numbers } from '../evidence/numbers.ts';
import { pausingNumbers } from '../pausing/pausing-numbers.ts';
import { lightLimits } from './light-limits.ts';
import { planNumbers } from './plan-numbers.ts';

const DAYS_A_WEEK = 7;

/** The middle of 5 to 10: a walk every two hours while awake. */
const shortWalksADay = Math.round(
  (exerciseNumbers.shortWalksLow.value + exerciseNumbers.shortWalksHigh.value) / 2,
);

/** What the rules of the plan are held to. Source: sections 6 and 9. */
export const planLimits: PlanLimits = {
  ...lightLimits,
  firstDays: numbers.phaseFirstDays.value,
  firstWeeksDays: numbers.phaseFirstWeeks.value,
  stepPartsLow: planNumbers.stepPartsLow.value,
  stepPartsHigh: exerciseNumbers.progressParts.value,
  greensToGoUp: pausingNumbers.greensToGoUp.value,
  itemsMost: planNumbers.itemsMost.value,
  gentleItems: planNumbers.gentleItems.value,
  earlySets,
  strengthDaysMost: planNumbers.strengthDaysMost.value,
  strengthItems: { firstWeeks: planNumbers.strengthItemsEarly.value, later: planNumbers.itemsMost.value },
  gapStepDays: planNumbers.gapStep.value,
  exerciseRestDays: planNumbers.exerciseRest.value,
  redsRunningToStop: planNumbers.redsToStop.value,
  calmDays: planNumbers.calm.value,
  hardRunningToAskHelp: planNumbers.hardToAskHelp.value,
  calmEarlyDays: planNumbers.calmEarly.value,
  keepingWellAfterDays: planNumbers.keepingWellAfter.value * DAYS_A_WEEK,
  walk: {
    firstMinutes: {
      firstDays: numbers.walkHigh.value,
      firstWeeks: planNumbers.firstWeeksWalk.value,
      later: pausingNumbers.longerWalk.value,
    },
    mostMinutes: exerciseNumbers.briskWalk.value,
    longFromMinutes: planNumbers.longWalkFrom.value,
    shortUpToMinutes: numbers.walkHigh.value,
    shortTimes: shortWalksADay,
    middleTimes: planNumbers.middleWalks.value,
    daysPerWeek: exerciseNumbers.briskWalksAWeek.value,
  },
};

import type { PausingLimits } from '../../domain/pausing/paused-activities.ts';
import { numbers } from '../evidence/numbers.ts';
import { pausingNumbers } from './pausing-numbers.ts';

const DAYS_A_WEEK = 7;

export const pausingLimits: PausingLimits = {
  riseStops: numbers.moveRiseStops.value,
  redFrom: numbers.moveRedFrom.value,
  onlyBreathingAt: numbers.moveOnlyBreathing.value,
  anyRiseStopsAt: numbers.moveAnyRiseStops.value,
  amberFrom: pausingNumbers.amberFrom.value,
  greensToGoUp: pausingNumbers.greensToGoUp.value,
  restAfterSpasmDays: pausingNumbers.firstSteps.value,
  spasmBeforePauseDays: pausingNumbers.spasmBeforePause.value,
  timeToTryDays: pausingNumbers.timeToTry.value,
  longOnListDays: pausingNumbers.longOnList.value * DAYS_A_WEEK,
  hardToAskHelp: pausingNumbers.hardToAskHelp.value,
  askMorningDays: pausingNumbers.askMorning.value,
};

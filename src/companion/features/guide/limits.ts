import { numbers } from '../../../content/evidence/numbers.ts';
import type { HeatLimits } from '../../../domain/guide/heat-clock.ts';
import type { MoveLimits } from '../../../domain/guide/move-verdict.ts';

/** The clinical numbers in the shape the rules take them. */
export const heatLimits: HeatLimits = {
  skinCheckMinutes: numbers.heatSkinCheck.value,
  applyMinutes: numbers.heatApply.value,
  hardStopMinutes: numbers.heatHardStop.value,
  offMinutes: numbers.heatOff.value,
  timesPerDay: numbers.heatTimesPerDay.value,
};

export const moveLimits: MoveLimits = {
  riseStops: numbers.moveRiseStops.value,
  redFrom: numbers.moveRedFrom.value,
  anyRiseStopsAt: numbers.moveAnyRiseStops.value,
  onlyBreathingAt: numbers.moveOnlyBreathing.value,
};

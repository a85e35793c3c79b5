import { numbers } from '../../../content/evidence/numbers.ts';
import { pausingNumbers } from '../../../content/pausing/pausing-numbers.ts';
import type { HeatLimits } from '../../../domain/guide/heat-clock.ts';
import type { MoveLimits } from '../../../domain/guide/move-verdict.ts';
import type { SettleLimits } from '../../../domain/guide/moves-again.ts';

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
  amberFrom: pausingNumbers.amberFrom.value,
  redFrom: numbers.moveRedFrom.value,
  anyRiseStopsAt: numbers.moveAnyRiseStops.value,
  onlyBreathingAt: numbers.moveOnlyBreathing.value,
};

export const settleLimits: SettleLimits = {
  onlyBreathingAt: numbers.moveOnlyBreathing.value,
  settlesMinutes: numbers.restSettles.value,
  untilHours: pausingNumbers.settlesWithin.value,
};

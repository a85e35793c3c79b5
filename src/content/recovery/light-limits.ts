import type { LightLimits } from '../../domain/recovery/traffic-light.ts';
import { numbers } from '../evidence/numbers.ts';
import { pausingNumbers } from '../pausing/pausing-numbers.ts';

/** The numbers of the traffic light at exercises. Source: section 6, traffic light (PROV, AHPS, DR). */
export const lightLimits: LightLimits = {
  riseStops: numbers.moveRiseStops.value,
  redFrom: numbers.moveRedFrom.value,
  anyRiseStopsAt: numbers.moveAnyRiseStops.value,
  onlyBreathingAt: numbers.moveOnlyBreathing.value,
  amberFrom: pausingNumbers.amberFrom.value,
};

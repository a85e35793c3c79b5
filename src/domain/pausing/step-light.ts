import { moveVerdict, type MoveLimits } from '../guide/move-verdict.ts';
import type { EntryValues } from '../journal/entry.ts';

export type StepLight = 'green' | 'amber' | 'red';

export type LightLimits = MoveLimits;

type Tried = Pick<
  EntryValues['return-step-tried'],
  'painBefore' | 'painDuring' | 'stopSigns' | 'settledNextDay'
>;

/**
 * The traffic light of one try. Red whatever the number: a sharp or catching pain, anything new in a leg, or not settled
 * the next day. With pain that was high before it began the change decides, and no smaller rise makes it green.
 * Source: section 6, traffic light, "in a spasm" and quality (PROV, AHPS, DR, UV).
 */
export function stepLight(tried: Tried, limits: LightLimits): StepLight {
  const { painBefore, painDuring, stopSigns = [], settledNextDay } = tried;
  if (stopSigns.length > 0 || settledNextDay === false) return 'red';
  if (painBefore !== undefined && painBefore >= limits.redFrom)
    return moveVerdict(painBefore, painDuring, limits) === 'stop' ? 'red' : 'amber';
  if (painDuring >= limits.redFrom) return 'red';
  return painDuring >= limits.amberFrom ? 'amber' : 'green';
}

import { moveVerdict, type MoveLimits } from '../guide/move-verdict.ts';
import type { EntryValues, Nrs } from '../journal/entry.ts';

export type Light = 'green' | 'amber' | 'red';

/** What stops an exercise whatever the number. */
export type StopSign = NonNullable<EntryValues['session-pain-rated']['stopSigns']>[number];

export type LightLimits = MoveLimits;

/** One rating in or after a session, with the pain at rest right before the session. */
export interface LightReading {
  resting: Nrs;
  painNow: Nrs;
  /** The first two days of a spasm or of red pain, where the change is judged beside the bands. */
  isFirstDays: boolean;
  stopSigns?: readonly StopSign[];
  /** A position of rest or breathing: nothing is moved, so nothing but a rise or a stop sign ends it. */
  isRest?: boolean;
}

/**
 * The traffic light of one rating. A stop sign is red whatever the number. In the first days, and with pain at rest
 * that is red already, the change decides; a smaller rise there is amber, and pain that was red at rest is never green.
 * Otherwise the bands decide. Source: section 6, traffic light, "in a spasm", quality (PROV, AHPS, DR, UV).
 */
export function lightOf(
  { resting, painNow, isFirstDays, stopSigns = [], isRest = false }: LightReading,
  limits: LightLimits,
): Light {
  if (stopSigns.length > 0) return 'red';
  const isHighAtRest = resting >= limits.redFrom;
  const isResting = isRest && resting >= limits.onlyBreathingAt;
  if ((isFirstDays || isHighAtRest) && !isResting && moveVerdict(resting, painNow, limits) === 'stop')
    return 'red';
  if (isHighAtRest) return 'amber';
  if (painNow >= limits.redFrom) return 'red';
  return painNow >= limits.amberFrom ? 'amber' : 'green';
}

/**
 * Whether the back has settled: pain after a session is no more than at rest before it, or green. Asked after half an
 * hour in the first days, and the next morning. Source: section 6, "still up" (PROV, AHPS, DR).
 */
export const hasSettled = (resting: Nrs, painAfter: Nrs, { amberFrom }: LightLimits): boolean =>
  painAfter <= resting || painAfter < amberFrom;

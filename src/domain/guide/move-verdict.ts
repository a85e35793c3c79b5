import type { Nrs } from '../journal/entry.ts';

/** The numbers of the traffic light, handed in with their sources by the content. */
export interface MoveLimits {
  /** A rise by this much over the pain before the set stops the moves. */
  riseStops: number;
  /** From this pain on the light is amber; from `redFrom` on it is red. */
  amberFrom: number;
  /** From this pain on the light is red, unless the pain before the set was there already. */
  redFrom: number;
  /** With this pain before the set any rise stops the moves. */
  anyRiseStopsAt: number;
  /** With this pain before the set no move is made: positions and breathing only. */
  onlyBreathingAt: number;
}

export type MoveVerdict = 'go-on' | 'stop';

/** Whether moves may be begun at all with this much pain at rest. Source: section 6, "In a spasm" (DR). */
export function mayBeginMoves(before: Nrs, limits: MoveLimits): boolean {
  return before < limits.onlyBreathingAt;
}

/**
 * Go on or stop after a move, from the pain before the set and the pain now. Before it is null when it was not asked: then
 * amber is enough to stop, for nobody knows what the pain rose from.
 * Source: section 6, "In a spasm": stop at 2 or more over rest; under 6 at rest also at 6; at 9 at any rise (DR, PROV, AHPS).
 */
export function moveVerdict(before: Nrs | null, painNow: Nrs, limits: MoveLimits): MoveVerdict {
  if (before === null) return painNow >= limits.amberFrom ? 'stop' : 'go-on';
  if (!mayBeginMoves(before, limits)) return 'stop';
  if (painNow - before >= limits.riseStops) return 'stop';
  if (before < limits.redFrom && painNow >= limits.redFrom) return 'stop';
  if (before >= limits.anyRiseStopsAt && painNow > before) return 'stop';
  return 'go-on';
}

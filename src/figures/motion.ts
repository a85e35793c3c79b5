import type { Actor, Figure, Key } from './figure.ts';
import { skeletonBetween, type Skeleton } from './skeleton.ts';

export function durationOf(figure: Figure): number {
  return Math.max(...figure.actors.map((actor) => actor.keys.at(-1)?.[0] ?? 0), 0);
}

/** Starts and stops without a jerk. */
const ease = (share: number): number => share * share * share * (share * (share * 6 - 15) + 10);

/** Where an actor is; after the last key the motion begins again. */
export function skeletonOf({ keys }: Actor, seconds: number): Skeleton {
  const end = keys.at(-1)?.[0] ?? 0;
  const now = end > 0 ? seconds % end : 0;
  const isStop = ([, , passed]: Key): boolean => !passed;
  const stop = keys.findIndex((key) => isStop(key) && key[0] > now);
  const [left, met] = [keys.slice(0, Math.max(stop, 1)).findLast(isStop), keys[stop]];
  if (!left) throw new Error('an actor needs a pose');
  if (!met) return skeletonBetween(left[1], left[1], 0);
  const spent = met[0] - left[0];
  const eased = left[0] + ease((now - left[0]) / spent) * spent;
  const next = keys.findIndex(([at]) => at > eased);
  const [from, to] = [keys[next - 1] ?? left, keys[next] ?? met];
  return skeletonBetween(from[1], to[1], (eased - from[0]) / (to[0] - from[0]));
}

import type { Actor, Figure } from './figure.ts';
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
  const next = Math.max(
    keys.findIndex(([at]) => at > now),
    1,
  );
  const [from, to] = [keys[next - 1], keys[next]];
  if (!from) throw new Error('an actor needs a pose');
  if (!to) return skeletonBetween(from[1], from[1], 0);
  return skeletonBetween(from[1], to[1], ease((now - from[0]) / (to[0] - from[0])));
}

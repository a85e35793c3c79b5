import type { FigureId } from './figure-id.ts';
import { figures } from './figures.ts';
import { bendOf } from './joints.ts';
import { durationOf, skeletonOf } from './motion.ts';
import type { LimbName, Skeleton } from './skeleton.ts';
import { add, length, mix, place, type Vec } from './vector.ts';

const picturesPerSecond = 30;

export const worst = (values: readonly number[]): number => Math.max(...values);

/** The first person of a figure in each picture between two seconds. */
export function skeletonsOf(id: FigureId, from = 0, until = Infinity): Skeleton[] {
  const actor = figures[id].actors[0];
  if (!actor) return [];
  const count = Math.floor(durationOf(figures[id]) * picturesPerSecond);
  return Array.from({ length: count }, (_, picture) => picture / picturesPerSecond)
    .filter((seconds) => seconds >= from && seconds <= until)
    .map((seconds) => skeletonOf(actor, seconds));
}

/** The most degrees a knee or elbow is bent between two seconds. */
export const mostBend = (id: FigureId, limb: LimbName, from?: number, until?: number): number =>
  worst(skeletonsOf(id, from, until).map(({ limbs }) => bendOf(limbs[limb])));

const followed = ({ head, limbs }: Skeleton): Vec[] => [
  place(head, [-1, 12, 0]),
  mix(limbs.legR.root, limbs.legL.root, 0.5),
  ...Object.values(limbs).flatMap(({ middle, end }) => [middle, end]),
];

/** Units that the step of head, hips or a joint differs at most from its step one picture before. */
export function worstJolt(id: FigureId): number {
  const rows = skeletonsOf(id).map(followed);
  return worst(
    rows.slice(2).flatMap((row, index) =>
      row.map((at, joint) => {
        const [before, last] = [rows[index]?.[joint] ?? at, rows[index + 1]?.[joint] ?? at];
        return length(add(add(at, last, -2), before));
      }),
    ),
  );
}

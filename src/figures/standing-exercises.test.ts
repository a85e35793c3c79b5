import { expect, test } from 'vitest';
import type { FigureId } from './figure-id.ts';
import { figures } from './figures.ts';
import { durationOf, skeletonOf } from './motion.ts';
import { stickEnds } from './person.ts';
import type { Skeleton } from './skeleton.ts';
import { across, add, length, unit } from './vector.ts';

/** What the body does ten times a second. */
function moments(id: FigureId): Skeleton[] {
  const actor = figures[id].actors[0];
  const count = Math.round(durationOf(figures[id]) * 10);
  return actor ? Array.from({ length: count }, (_, index) => skeletonOf(actor, index / 10)) : [];
}

/** What counts as touching, in units. */
const touching = 3;

test('hip-hinge: a stick along the back rests on tailbone, upper back and head all the way', () => {
  const gaps = moments('hip-hinge').map((skeleton) => {
    const [low, high] = stickEnds(skeleton);
    const chest = skeleton.spine[5]?.origin ?? low;
    const fromStick = length(across(add(chest, low, -1), unit(add(high, low, -1))));
    // Half the depth of the chest and of the stick.
    return fromStick - 13 + 0.5 - 2;
  });
  expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(touching);
});

test.each(['squat', 'squat-to-chair'] as const)('%s: knees stay over the toes', (id) => {
  const beyond = moments(id).flatMap(({ limbs }) =>
    [limbs.legR, limbs.legL].map(({ middle, end, ahead }) => {
      const alongFoot = (middle[0] - end[0]) * ahead[0] + (middle[2] - end[2]) * ahead[2];
      const beside = Math.abs((middle[0] - end[0]) * ahead[2] - (middle[2] - end[2]) * ahead[0]);
      return alongFoot < 30 && beside < 8;
    }),
  );
  expect(beyond).not.toContain(false);
});

import { describe, expect, test } from 'vitest';
import type { FigureId } from './figure-id.ts';
import { mostBend, skeletonsOf, worst, worstJolt } from './motion-measures.ts';
import { stickEnds } from './person.ts';
import type { LimbName, Skeleton } from './skeleton.ts';
import { across, add, dot, length, mix, unit } from './vector.ts';

/** What counts as touching, in units. */
const touching = 3;

test('hip-hinge-stick: the stick along the back rests on tailbone, upper back and head all the way', () => {
  const gaps = skeletonsOf('hip-hinge-stick').map((skeleton) => {
    const [low, high] = stickEnds(skeleton);
    const chest = skeleton.spine[5]?.origin ?? low;
    const fromStick = length(across(add(chest, low, -1), unit(add(high, low, -1))));
    // Half the depth of the chest and of the stick.
    return fromStick - 13 + 0.5 - 2;
  });
  expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(touching);
});

test.each(['squat', 'squat-to-chair'] as const)('%s: knees stay over the toes', (id) => {
  const beyond = skeletonsOf(id).flatMap(({ limbs }) =>
    [limbs.legR, limbs.legL].map(({ middle, end, ahead }) => {
      const alongFoot = (middle[0] - end[0]) * ahead[0] + (middle[2] - end[2]) * ahead[2];
      const beside = Math.abs((middle[0] - end[0]) * ahead[2] - (middle[2] - end[2]) * ahead[0]);
      return alongFoot < 30 && beside < 8;
    }),
  );
  expect(beyond).not.toContain(false);
});

const exercises = [
  'hip-hinge',
  'hip-hinge-stick',
  'hip-hinge-weight',
  'squat',
  'squat-weight',
  'squat-to-chair',
  'side-bend',
  'stand-and-reach',
  'one-leg-stand',
  'tree',
  'hip-flexor-stretch',
  'wall-slide',
  'wall-lean',
  'sit-to-stand',
  'fold-at-hips',
  'seated-reach',
  'side-bend-seated',
  'cat-cow-seated',
  'desk-sitting',
  'desk-standing',
  'walk',
  'carry',
] as const satisfies readonly FigureId[];

/** Units a joint's step may differ from its last one: more looks like a jolt. */
const mostJolt = 0.5;

test.each(exercises)('%s moves smoothly', (id) => {
  expect(worstJolt(id)).toBeLessThan(mostJolt);
});

/** A foot that is set down on a step, or in a long stride, stops sooner. */
test.each(['step-up', 'brisk-walk'] as const)('%s: feet are set down without a jolt', (id) => {
  expect(worstJolt(id)).toBeLessThan(1);
});

describe('limbs that stay straight', () => {
  // A standing knee is never locked.
  const straight: readonly [FigureId, LimbName, mostDegrees: number, from?: number, until?: number][] = [
    ['hip-hinge-weight', 'armR', 10],
    ['hip-hinge-weight', 'armL', 10],
    ['squat', 'armR', 10],
    ['squat', 'armL', 10],
    ['squat-to-chair', 'armR', 10],
    ['squat-to-chair', 'armL', 10],
    ['side-bend', 'legR', 24],
    ['side-bend', 'legL', 24],
    ['stand-and-reach', 'armR', 10],
    ['stand-and-reach', 'armL', 10],
    ['stand-and-reach', 'legR', 24],
    ['stand-and-reach', 'legL', 24],
    ['one-leg-stand', 'legL', 24],
    ['tree', 'legL', 24],
    ['seated-reach', 'armR', 10, 2.4, 3.6],
    ['seated-reach', 'armL', 10, 2.4, 3.6],
    ['desk-standing', 'legR', 24],
    ['desk-standing', 'legL', 24],
  ];
  test.each(straight)('%s: %s bends less than %d°', (id, limb, most, from, until) => {
    expect(mostBend(id, limb, from, until)).toBeLessThan(most);
  });
});

/** How far the low back bends between the pelvis and the ribs. */
const degreesOfLowBack = ({ spine }: Skeleton): number => {
  const [pelvis, ribs] = [spine[0], spine[4]];
  return pelvis && ribs ? (Math.acos(dot(pelvis.up, ribs.up)) * 180) / Math.PI : NaN;
};

test.each(['hip-hinge', 'hip-hinge-stick', 'hip-hinge-weight'] as const)(
  '%s: the hips fold and the back keeps its shape',
  (id) => {
    const bends = skeletonsOf(id).map(degreesOfLowBack);
    expect(worst(bends) - Math.min(...bends)).toBeLessThan(1);
    expect(Math.min(...skeletonsOf(id).map(({ spine }) => spine[0]?.up[1] ?? 1))).toBeLessThan(0.6);
  },
);

test('hip-hinge-weight: the load stays close to the legs', () => {
  const away = skeletonsOf('hip-hinge-weight').map(({ limbs: { armR, legR } }) => {
    const y = armR.end[1];
    const [upper, lower] = y > legR.middle[1] ? [legR.root, legR.middle] : [legR.middle, legR.end];
    return armR.end[0] - mix(upper, lower, (upper[1] - y) / (upper[1] - lower[1]))[0];
  });
  expect(worst(away)).toBeLessThan(30);
});

test('squat-weight: the load stays at the chest', () => {
  const away = skeletonsOf('squat-weight').map(({ spine, limbs: { armR, armL } }) => {
    const chest = spine[5]?.origin ?? armR.end;
    return length(add(mix(armR.end, armL.end, 0.5), chest, -1));
  });
  expect(worst(away)).toBeLessThan(28);
});

describe('tree', () => {
  const all = skeletonsOf('tree', 2.2, 5.6);

  test('the sole rests on the calf, below the knee', () => {
    for (const { limbs } of all) {
      const { middle: knee, end: ankle } = limbs.legL;
      const sole = add(limbs.legR.end, limbs.legR.side, 10);
      const toCalf = length(across(add(sole, knee, -1), unit(add(ankle, knee, -1))));
      expect(Math.abs(toCalf - 8)).toBeLessThan(touching);
      expect(limbs.legR.end[1]).toBeLessThan(knee[1] - 5);
    }
  });

  test('a hand stays flat on the wall, and the pelvis level', () => {
    for (const { limbs, spine } of skeletonsOf('tree')) {
      expect(Math.abs(limbs.armL.end[0] + 5 - 76)).toBeLessThan(touching);
      expect(Math.abs(spine[0]?.right[1] ?? 1)).toBeLessThan(0.02);
    }
  });
});

import { describe, expect, test } from 'vitest';
import type { FigureId } from './figure-id.ts';
import { mostBend, skeletonsOf, worst, worstJolt } from './motion-measures.ts';
import type { LimbName, Skeleton } from './skeleton.ts';
import { add, dot, length, mix, place, unit, type Vec } from './vector.ts';

const middleOf =
  (limb: 'leg' | 'arm', joint: 'root' | 'middle' | 'end') =>
  (skeleton: Skeleton): Vec =>
    mix(skeleton.limbs[`${limb}R`][joint], skeleton.limbs[`${limb}L`][joint], 0.5);

const places = {
  head: ({ head }: Skeleton) => place(head, [-1, 12, 0]),
  shoulders: middleOf('arm', 'root'),
  hips: middleOf('leg', 'root'),
  knees: middleOf('leg', 'middle'),
  ankles: middleOf('leg', 'end'),
  handR: ({ limbs }: Skeleton) => add(limbs.armR.end, limbs.armR.ahead, 10),
  ankleL: ({ limbs }: Skeleton) => limbs.legL.end,
} as const;

type Place = keyof typeof places;

const degrees = (a: Vec, b: Vec): number =>
  (Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b))))) * 180) / Math.PI;

/** How far from a straight line three places are, as the picture shows it: depth left out. */
function bendAt([first, corner, last]: readonly [Place, Place, Place], skeleton: Skeleton): number {
  const [a, b, c] = [first, corner, last].map((name): Vec => {
    const [x, y] = places[name](skeleton);
    return [x, y, 0];
  }) as [Vec, Vec, Vec];
  return degrees(add(b, a, -1), add(c, b, -1));
}

const exercises = [
  'prone-press-up',
  'cat-cow',
  'bottom-to-heels',
  'bridge',
  'bridge-march',
  'dead-bug',
  'dead-bug-feet-down',
  'bird-dog',
  'bird-dog-leg',
  'side-plank',
  'side-plank-long',
  'curl-up',
  'head-nod',
  'hamstring-stretch',
  'heel-slides',
  'knee-to-chest-towel',
  'bridge-half',
  'dead-bug-arm',
  'curl-up-elbows',
  'hamstring-bent',
  'bottom-to-heels-half',
  'prone-press-up-high',
] as const satisfies readonly FigureId[];

/** Units a joint's step may differ from its last one: more looks like a jolt. */
const mostJolt = 0.5;

test.each(exercises)('%s moves smoothly', (id) => {
  expect(worstJolt(id)).toBeLessThan(mostJolt);
});

describe('limbs that stay straight', () => {
  const straight: readonly [FigureId, LimbName, mostDegrees: number, from?: number, until?: number][] = [
    ['bird-dog', 'armL', 14],
    ['bird-dog', 'armR', 20],
    ['bird-dog', 'legL', 5, 2.4, 5.4],
    ['bird-dog-leg', 'armL', 14],
    ['bird-dog-leg', 'armR', 14],
    ['bird-dog-leg', 'legL', 5, 2.4, 5.4],
    ['cat-cow', 'armL', 16],
    ['cat-cow', 'armR', 16],
    ['bottom-to-heels', 'armL', 15, 3, 5.5],
    ['dead-bug', 'armR', 6],
    ['dead-bug', 'armL', 6],
    ['dead-bug-arm', 'armR', 6],
    ['dead-bug-arm', 'armL', 6],
    ['hamstring-stretch', 'legR', 8],
    ['side-plank-long', 'legR', 10, 2, 5],
    ['side-plank-long', 'legL', 10, 2, 5],
    ['curl-up', 'legR', 15],
    ['heel-slides', 'legL', 15],
  ];
  test.each(straight)('%s: %s bends less than %d°', (id, limb, most, from, until) => {
    expect(mostBend(id, limb, from, until)).toBeLessThan(most);
  });
});

describe('what is in line while it is held', () => {
  const lines: readonly [
    FigureId,
    readonly [Place, Place, Place],
    most: number,
    from: number,
    until: number,
  ][] = [
    ['bridge', ['shoulders', 'hips', 'knees'], 4, 2.4, 5.4],
    ['side-plank', ['shoulders', 'hips', 'knees'], 4, 2, 5],
    ['side-plank', ['head', 'shoulders', 'hips'], 8, 2, 5],
    ['side-plank-long', ['shoulders', 'hips', 'ankles'], 4, 2, 5],
    ['side-plank-long', ['head', 'shoulders', 'hips'], 8, 2, 5],
    ['bird-dog', ['handR', 'shoulders', 'hips'], 15, 2.4, 5.4],
    ['bird-dog', ['shoulders', 'hips', 'ankleL'], 15, 2.4, 5.4],
    ['bird-dog-leg', ['shoulders', 'hips', 'ankleL'], 15, 2.4, 5.4],
  ];
  test.each(lines)('%s: %j', (id, line, most, from, until) => {
    expect(worst(skeletonsOf(id, from, until).map((skeleton) => bendAt(line, skeleton)))).toBeLessThan(most);
  });
});

describe('what does not move', () => {
  const still: readonly FigureId[] = [
    'bird-dog',
    'bird-dog-leg',
    'bridge-march',
    'dead-bug',
    'dead-bug-feet-down',
  ];
  test.each(still)('%s: the pelvis stays level where it is', (id) => {
    const pelvises = skeletonsOf(id).flatMap(({ spine }) => spine.slice(0, 1));
    const first = pelvises[0];
    expect(first && worst(pelvises.map(({ origin }) => length(add(origin, first.origin, -1))))).toBeLessThan(
      1,
    );
    expect(worst(pelvises.map(({ right }) => Math.abs(right[1])))).toBeLessThan(0.02);
  });

  test('curl-up: hips and low back stay down while the head lifts a little', () => {
    const all = skeletonsOf('curl-up');
    const rises = (of: (skeleton: Skeleton) => number): number =>
      worst(all.map(of)) - Math.min(...all.map(of));
    expect(rises(({ spine }) => spine[2]?.origin[1] ?? 0)).toBeLessThan(2);
    expect(rises(({ head }) => head.origin[1])).toBeGreaterThan(6);
    expect(rises(({ head }) => head.origin[1])).toBeLessThan(16);
  });
});

const upright: Vec = [0, 1, 0];
const across: Vec = [1, 0, 0];

test('dead-bug: the far thigh is upright and its shin level', () => {
  for (const { limbs } of skeletonsOf('dead-bug')) {
    const { root, middle, end } = limbs.legL;
    expect(degrees(add(middle, root, -1), upright)).toBeLessThan(5);
    expect(degrees(add(end, middle, -1), across)).toBeLessThan(5);
  }
});

test.each(['side-plank', 'side-plank-long'] as const)('%s: the elbow stays under the shoulder', (id) => {
  for (const { limbs } of skeletonsOf(id)) {
    const { root, middle } = limbs.armR;
    expect(degrees(add(root, middle, -1), upright)).toBeLessThan(10);
  }
});

test('bottom-to-heels: the hips go round knees that stay where they are', () => {
  const knees = skeletonsOf('bottom-to-heels').map(({ limbs }) => limbs.legL.middle);
  const first = knees[0] ?? upright;
  expect(worst(knees.map((knee) => length(add(knee, first, -1))))).toBeLessThan(3);
});

test('cat-cow: the back rounds far above a straight line, and then is level', () => {
  const humps = skeletonsOf('cat-cow').map((skeleton) => {
    const [hips, shoulders] = [places.hips(skeleton), places.shoulders(skeleton)];
    return worst(
      skeleton.spine.map(({ origin }) => {
        const share = (origin[0] - hips[0]) / (shoulders[0] - hips[0]);
        return origin[1] - mix(hips, shoulders, share)[1];
      }),
    );
  });
  expect(worst(humps)).toBeGreaterThan(9);
  expect(Math.min(...humps)).toBeLessThan(2);
});

import type { LimbPin, Pose } from '../pose.ts';
import { faceDown } from './exercises.ts';

const mixed = (from: number, to: number, share: number): number => from + (to - from) * share;

const toRadians = Math.PI / 180;

/** The top of the shin and foot on the mat, the knee at x = 40. */
const shin = (z: number): LimbPin => ({ to: [97, 7.5, z], foot: 204, faces: 180 });

const palm = (x: number, side: 1 | -1): LimbPin => ({
  to: [x, 5, -side * 18],
  fingers: [-1, 0, 0],
  thumb: [0, 0, side],
});

/** Hands under the shoulders, knees under the hips, back level, eyes on the mat; head to the left. */
const onFours: Pose = {
  at: [40, 65.6, 0],
  turn: [180, -77, 0],
  spine: [-6, 10, -4, -8],
  legR: shin(-10),
  legL: shin(10),
  armR: palm(-26, 1),
  armL: palm(-26, -1),
};

/** The far arm swung up from the floor, in the frame of the chest. */
const armRaised = (share: number): LimbPin => {
  const swing = mixed(82, 169, share) * toRadians;
  const reach = mixed(76.1, 76.7, share);
  return {
    on: 'chest',
    to: [reach * Math.sin(swing), 1 - reach * Math.cos(swing), 18],
    fingers: [Math.sin(swing) * share + 0.1 * (1 - share), 1 - share - Math.cos(swing) * share, 0],
    thumb: [-share, 0, share - 1],
    hinge: [-Math.cos(swing), -Math.sin(swing), 0.3],
  };
};

const legReached = (share: number): Pose['legL'] => [
  mixed(77, -9, share),
  0,
  0,
  mixed(89, 1, share),
  mixed(-66, -20, share),
];

export const legOutAt = (share: number): Pose => ({ ...onFours, legL: legReached(share) });
export const birdDogAt = (share: number): Pose => ({ ...legOutAt(share), armR: armRaised(share) });

export const rounded: Pose = {
  ...onFours,
  at: [40, 65, 0],
  turn: [180, -44.9, 0],
  spine: [36, 30, 14, 10],
};
export const levelled: Pose = {
  ...onFours,
  at: [40, 65, 0],
  turn: [180, -83.2, 0],
  spine: [-14, 4, -6, -10],
};

/**
 * From hands and knees back until the buttocks rest on the heels. The hips go round the knees, and the trunk leans so
 * that the arms stay long while the hands stay where they are.
 */
export function sunkAt(share: number): Pose {
  const thigh = mixed(90, 25, share) * toRadians;
  return {
    at: [40 + 56 * Math.cos(thigh), 9.2 + 56 * Math.sin(thigh), 0],
    turn: [180, mixed(-80.5, -65, share) + 14 * share * (1 - share), 0],
    spine: [mixed(-6, 50, share), mixed(10, 12, share), mixed(-4, -24, share), mixed(-8, -18, share)],
    legR: shin(-10),
    legL: shin(10),
    armR: palm(-41, 1),
    armL: palm(-41, -1),
  };
}

/** The same, only as far as a cushion on the heels. */
export const sunkHalfAt = (share: number): Pose => sunkAt(share * 0.68);

const beside = (side: 1 | -1): LimbPin => ({
  to: [-84, 5, -side * 29],
  fingers: [-1, 0, 0],
  thumb: [0, 0, side],
  hinge: [-0.35, -0.2, 1],
});
export const proneReady: Pose = {
  ...faceDown,
  spine: [-2, -4, 2, 4],
  look: 0,
  armR: beside(1),
  armL: beside(-1),
};
export const pressedUp: Pose = {
  ...proneReady,
  turn: [180, -76, 0],
  legR: [-11.4, 5, 0, 0, -64],
  legL: [-11.4, 5, 0, 0, -64],
  spine: [-36, -20, -2, -4],
};

export const pressedHigh: Pose = {
  ...pressedUp,
  turn: [180, -73, 0],
  legR: [-14.4, 5, 0, 0, -64],
  legL: [-14.4, 5, 0, 0, -64],
  spine: [-43, -25, -1, -3],
};

/** The elbow under the right shoulder at this height, forearm forwards; `chest` is how steep the chest rises. */
const propping = (x: number, chest: number): LimbPin => ({
  to: [x - 9, 5, 43],
  fingers: [-0.3, 0, 1],
  thumb: [0.9, 0.5, 0],
  hinge: [-0.8, -0.8 * Math.sin(chest * toRadians), 0.8 * Math.cos(chest * toRadians)],
});

const handOnHip: LimbPin = {
  on: 'pelvis',
  to: [8, 8, 15],
  fingers: [0.7, -0.6, -0.2],
  thumb: [-0.4, -0.9, 0],
  hinge: [-0.4, 0.3, 1],
};

/** Knees on top of each other on the mat, shins behind. */
const knelt = (x: number, y: number): LimbPin => ({ to: [x, y, -47], ankle: -50, hinge: [1, 0, 0] });

/** On the right side, facing the viewer: knees, hips, shoulders and head in line. */
export const kneePlank: Pose = {
  at: [22.2, 39.3, 10],
  turn: [0, 66.6, 90],
  legR: knelt(70, 6),
  legL: knelt(77, 25.2),
  armR: propping(-42.8, 23.4),
  armL: handOnHip,
};
export const kneePlankLow: Pose = {
  ...kneePlank,
  at: [18.9, 20.9, 10],
  turn: [0, 58.5, 90],
  sideBend: -17.5,
  legL: knelt(72, 26.2),
  armR: propping(-42.8, 49),
};

/** Feet on top of each other, legs long. */
const footOnSide = (x: number, y: number): LimbPin => ({ to: [x, y, 10], ankle: 0, hinge: [1, 0, 0] });
export const longPlank: Pose = {
  ...kneePlank,
  at: [-0.6, 47.1, 10],
  turn: [0, 73.3, 90],
  legR: footOnSide(105, 6),
  legL: footOnSide(110, 23.2),
  armR: propping(-66.1, 16.7),
};
export const longPlankLow: Pose = {
  ...longPlank,
  at: [-3.6, 21.2, 10],
  turn: [0, 62.5, 90],
  sideBend: -25,
  legL: footOnSide(112.5, 21),
  armR: propping(-66.1, 52),
};

import type { LimbPin, Pose } from '../pose.ts';
import { armsReady as armsInFront, kneesBent, legsOut, onSide, shifted } from './lying.ts';

/** The lying place of the floor sequence: the chair stands at the head end. */
const lyingX = 50;

export const rest = shifted(legsOut, lyingX);
export const bent = shifted(kneesBent, lyingX);
export const armsReady = shifted(armsInFront, lyingX);
export const side = shifted(onSide, lyingX);

/** Half up, on the right elbow and the left hand. */
export const propped: Pose = {
  ...side,
  at: [50, 0, -30],
  turn: [0, 50, 90],
  spine: [6, 8, 4, 0],
  tilt: -8,
  legR: [86, 3, -42, 96, -10],
  legL: [90, -6, 36, 100, -10],
  armR: [12.5, 43, 25, 95],
  armL: { to: [12, 5, 4], fingers: [-0.5, 0, 1], thumb: [-1, 0, -0.5], hinge: [-0.6, -0.2, 0.8] },
};

const shin = (x: number, z: number): LimbPin => ({ to: [x, 7.5, z], foot: 204, faces: 180 });

const hand = (x: number, z: number): LimbPin => ({ to: [x, 5, z], fingers: [-1, 0, 0] });

/** Hands and knees, head to the left, as reached by rolling on from the side. */
export const allFoursRolled: Pose = {
  at: [40, 64.5, 0],
  turn: [0, 75.5, 180],
  spine: [-4, 10, -14, -20],
  legR: shin(98, -10),
  legL: shin(98, 10),
  armR: hand(-28, -18),
  armL: hand(-28, 18),
};

/** Between the two: the weight comes over the hands, the knees slide under the hips. */
export const comingOver: Pose = {
  ...allFoursRolled,
  at: [44, 44, -13],
  turn: [0, 70, 130],
  legR: { to: [100, 16, -2], foot: 203, faces: 180 },
  legL: { to: [104, 20, 14], foot: 203, faces: 180 },
  armR: { to: [-22, 7, -2], fingers: [-0.9, 0, 0.4], thumb: [-0.3, 0, 0.9], hinge: [-0.8, -0.7, 0] },
  armL: { to: [2, 5, 13], fingers: [-0.9, 0, 0.4], thumb: [-0.3, 0, -0.9] },
};

/** The same, facing left: the turns of the next steps start here. */
const allFours: Pose = { ...allFoursRolled, turn: [180, -75.5, 0] };

const crawlLength = 68;
const crawlSteps = 9;

/** Hands and knees set back or forward: `right` for left knee and right hand, `other` for the other pair. */
function crawlPose(trunk: number, pair: number, other: number, liftPair = 0, liftOther = 0): Pose {
  const at = (limb: LimbPin, x: number, lift: number): LimbPin => ({
    ...limb,
    to: [limb.to[0] - x, limb.to[1] + lift, limb.to[2]],
  });
  return {
    ...allFours,
    at: [40 - trunk, 63.8, 0],
    legR: at(shin(98, -10), other, liftOther / 2),
    legL: at(shin(98, 10), pair, liftPair / 2),
    armR: at(hand(-28, -18), pair, liftPair),
    armL: at(hand(-28, 18), other, liftOther),
  };
}

/** Left knee with right hand, then right knee with left hand, a little at a time. */
function crawlTo(length: number, steps: number): Pose[] {
  const half = length / steps;
  const place = (step: number): number => Math.min(step * half, length);
  const poses = [crawlPose(0, 0, 0)];
  let [pair, other] = [0, 0];
  for (let step = 0; step < steps; step += 1) {
    const target = place(step + 2);
    const isPair = step % 2 === 0;
    const halfWay = isPair ? (pair + target) / 2 : (other + target) / 2;
    poses.push(
      isPair
        ? crawlPose(place(step + 0.5), halfWay, other, 8, 0)
        : crawlPose(place(step + 0.5), pair, halfWay, 0, 8),
    );
    if (isPair) pair = target;
    else other = target;
    poses.push(crawlPose(place(step + 1), pair, other));
  }
  return poses;
}

export const crawl = crawlTo(crawlLength, crawlSteps);

export const crawled = crawl.at(-1) ?? allFours;

const onSeat = (x: number, z: number): LimbPin => ({ to: [x, 58, z], fingers: [-1, 0, 0] });

export const handsOnSeat: Pose = {
  at: [-66, 65.5, 0],
  turn: [180, -28, 0],
  spine: [12, 14, -8, -8],
  legR: shin(-12, -10),
  legL: shin(-12, 10),
  armR: onSeat(-134, -15),
  armL: onSeat(-134, 15),
};

const tucked = (x: number, z: number): LimbPin => ({ to: [x, 20, z], foot: -77, toes: 74, faces: 180 });

export const halfKneel: Pose = {
  ...handsOnSeat,
  at: [-62, 67, 0],
  turn: [180, -24, 0],
  legR: tucked(-10, -10),
  legL: { to: [-98, 10, 11], faces: 180 },
};

/** The near knee comes up and forward until the foot can be put down. */
export const kneeLifts: Pose = {
  ...handsOnSeat,
  at: [-63, 66, 0],
  turn: [180, -25, 0],
  legR: { to: [-11, 28, -10], foot: -110, toes: 30, faces: 180 },
  legL: { to: [-32, 32, 11], foot: 236, faces: 180 },
};
export const footLands: Pose = {
  ...halfKneel,
  at: [-62, 66.5, 0],
  legL: { to: [-78, 27, 11], foot: 330, faces: 180 },
};

export const rise: Pose = {
  ...halfKneel,
  at: [-74, 100, 0],
  turn: [180, -52, 0],
  spine: [16, 14, -14, -14],
  legR: { to: [-36, 19, -10], foot: -50, toes: 50, faces: 180 },
};

/** Turning on the feet, one hand still on the seat. */
export const turning: Pose = {
  at: [-102, 92, -16],
  turn: [262, -44, 0],
  spine: [14, 12, -8, -6],
  legR: { to: [-106, 10, 6], faces: 262 },
  legL: { to: [-84, 10, 4], faces: 262 },
  armR: { to: [-134, 58, 14], fingers: [-0.9, 0, 0.4], hinge: [-1, 0, 0.3] },
  armL: { on: 'thighL', to: [12, 30, 2], fingers: [0.1, 1, -0.2] },
};

export const seated: Pose = {
  at: [-150, 67, 0],
  turn: [360, 0, 0],
  spine: [-2, 10, -4, 0],
  legR: { to: [-92, 10, 10], faces: 360 },
  legL: { to: [-94, 10, -10], faces: 360 },
  armR: { on: 'thighR', to: [11, 34, 2], fingers: [0.15, 1, -0.2] },
  armL: { on: 'thighL', to: [11, 34, 2], fingers: [0.15, 1, -0.2] },
};

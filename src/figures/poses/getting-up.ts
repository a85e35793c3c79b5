import type { LimbPin, Pose } from '../pose.ts';
import { kneesBent, legsOut, onSide, shifted } from './lying.ts';

/** The lying place of the floor sequence: the chair stands at the head end. */
const lyingX = 50;

export const rest = shifted(legsOut, lyingX);
export const bent = shifted(kneesBent, lyingX);
export const side = shifted(onSide, lyingX);

/** Half up, on the right elbow and the left hand. */
export const propped: Pose = {
  ...side,
  at: [50, 0, -30],
  turn: [0, 50, 90],
  spine: [6, 8, 4, 0],
  tilt: -8,
  legR: { to: [100, 8, -6], ankle: -30 },
  legL: { to: [112, 14, 0], ankle: -30 },
  armR: { to: [-20, 6, 8], fingers: [-0.3, 0, 1], thumb: [1, 0.2, 0.3], hinge: [-0.2, -0.3, 1] },
  armL: { to: [12, 5, 4], fingers: [-0.5, 0, 1], thumb: [-1, 0, -0.5], hinge: [-0.6, -0.2, 0.8] },
};

const shin = (x: number, z: number): LimbPin => ({ to: [x, 7.5, z], foot: 204, faces: 180 });

const hand = (x: number, z: number): LimbPin => ({ to: [x, 5, z], fingers: [-1, 0, 0] });

/** Hands and knees, head to the left, as reached by rolling on from the side. */
export const allFoursRolled: Pose = {
  at: [40, 65.5, 0],
  turn: [0, 75, 180],
  spine: [-4, 10, -14, -20],
  legR: shin(98, -10),
  legL: shin(98, 10),
  armR: hand(-28, -18),
  armL: hand(-28, 18),
};

/** The same, facing left: the turns of the next steps start here. */
export const allFours: Pose = { ...allFoursRolled, turn: [180, -75, 0] };

const crawlPose = (x: number, legR: number, legL: number, armR: number, armL: number): Pose => ({
  ...allFours,
  at: [x, 65.5, 0],
  legR: shin(legR, -10),
  legL: shin(legL, 10),
  armR: hand(armR, -18),
  armL: hand(armL, 18),
});

/** Knee and hand on their way, just off the floor. */
const lifted = (pose: Pose, knee: 'legR' | 'legL', arm: 'armR' | 'armL'): Pose => {
  const [leg, reach] = [pose[knee] as LimbPin, pose[arm] as LimbPin];
  return {
    ...pose,
    [knee]: { ...leg, to: [leg.to[0], leg.to[1] + 4, leg.to[2]] },
    [arm]: { ...reach, to: [reach.to[0], reach.to[1] + 9, reach.to[2]] },
  };
};

export const crawl: readonly Pose[] = [
  allFours,
  lifted(crawlPose(30, 98, 78, -50, -28), 'legL', 'armR'),
  crawlPose(20, 98, 58, -72, -28),
  lifted(crawlPose(6, 70, 58, -72, -58), 'legR', 'armL'),
  crawlPose(-6, 40, 58, -72, -88),
  lifted(crawlPose(-18, 40, 40, -84, -88), 'legL', 'armR'),
  crawlPose(-28, 30, 30, -96, -96),
];

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

const tucked = (x: number, z: number): LimbPin => ({ to: [x, 21, z], foot: -62, toes: 66, faces: 180 });

export const halfKneel: Pose = {
  ...handsOnSeat,
  at: [-62, 67, 0],
  turn: [180, -24, 0],
  legR: tucked(-10, -10),
  legL: { to: [-98, 10, 11], faces: 180 },
};

export const rise: Pose = {
  ...halfKneel,
  at: [-74, 100, 0],
  turn: [180, -52, 0],
  spine: [16, 14, -14, -14],
  legR: { to: [-36, 26, -10], foot: -48, toes: 50, faces: 180 },
};

/** Turning on the feet, one hand still on the seat. */
export const turning: Pose = {
  at: [-94, 104, 0],
  turn: [262, -30, 0],
  spine: [14, 12, -8, -6],
  legR: { to: [-106, 10, 6], faces: 262 },
  legL: { to: [-84, 10, 4], faces: 262 },
  armR: { to: [-134, 58, 14], fingers: [-0.9, 0, 0.4], hinge: [-0.5, -0.2, 1] },
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

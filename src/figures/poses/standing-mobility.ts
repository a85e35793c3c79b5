import type { LimbPin, Pose } from '../pose.ts';
import { worktopHeight } from '../props/furniture.ts';
import { flatFoot } from './feet.ts';
import { standing } from './upright.ts';

/** Standing tall and facing the viewer; the own right is to the left of the picture. */
const facing: Pose = {
  ...standing,
  turn: [-90, 0, 0],
  legR: flatFoot(-11, 0, { faces: -104 }),
  legL: flatFoot(11, 0, { faces: -76 }),
};

/** A hand that slides along the outside of its thigh. */
const besideThigh = (leg: 'thighR' | 'thighL', along: number): LimbPin => ({
  on: leg,
  to: [2, along, 12],
  fingers: [0.1, 1, -0.1],
  thumb: [1, 0, 0],
  hinge: [-0.5, 0, 1],
});

const sideways = (bend: number, low: number, high: number): Pose => ({
  ...facing,
  at: [bend / 8, 121, 0],
  sideBend: bend,
  tilt: bend / 5,
  armR: besideThigh('thighR', low),
  armL: besideThigh('thighL', high),
});
export const sideTall = sideways(0, 8, 8);
export const sideBent = sideways(29, 23, -5);

const reaching = (raised: number): Pose => ({
  ...facing,
  spine: raised > 90 ? [-8, 8, -8, -6] : [-10, 18, -10, 2],
  armR: [4, raised, 0, 8],
  armL: [4, raised, 0, 8],
});
export const reachLow = reaching(9);
export const reachHigh = reaching(166);

/** One foot off the floor, hips level, a hand on the worktop at the own left. */
const onTopLeft: LimbPin = { to: [38, worktopHeight + 5, 8], fingers: [0.25, 0, 1], hinge: [-0.6, -0.3, 1] };
export const bothFeetDown: Pose = { ...facing, at: [0, 121, 0], armR: [0, 8, 0, 14], armL: onTopLeft };
export const oneFootUp: Pose = {
  ...bothFeetDown,
  at: [6, 121.5, 0],
  legR: { to: [-8, 30, -6], foot: -16 },
};

/** The tree of yoga, kept low: a sole against the other calf, never the knee, and a hand on the wall at the own left. */
const onWallLeft: LimbPin = {
  to: [71, 176, 12],
  fingers: [0, 1, 0.1],
  thumb: [0, 0.1, 1],
  hinge: [0, -1, 0.5],
};
const onHipRight: LimbPin = {
  on: 'pelvis',
  to: [5, 6, 17],
  fingers: [0.8, -0.4, -0.4],
  thumb: [-0.6, -0.7, 0],
  hinge: [-0.6, 0, 1],
};
export const treeReady: Pose = {
  ...facing,
  at: [4, 121.3, 0],
  legL: flatFoot(8, 0, { faces: -80 }),
  legR: { to: [-13, 15, 2], faces: -140, foot: -30, toes: 20, hinge: [1, 0, 0.5] },
  armR: onHipRight,
  armL: onWallLeft,
};
export const treeHeld: Pose = {
  ...treeReady,
  at: [5, 121.3, 0],
  legR: { to: [-7, 56, 4], faces: 180, foot: -84, hinge: [0.3, 0, 1] },
};

/** One knee on a cushion, the other foot in front; the pelvis stays tucked while the hips go forward. */
const halfKneeling = (x: number, y: number): Pose => ({
  ...standing,
  at: [x, y, 0],
  turn: [0, 6, 0],
  spine: [-2, 12, -8, 0],
  legR: { to: [-58, 9.5, 9], foot: 204 },
  legL: flatFoot(52, -9),
  armR: [0, 8, 0, 14],
  armL: { on: 'thighL', to: [11, 36, 2], fingers: [0.15, 1, -0.2] },
});
export const kneelTall = halfKneeling(0, 69);
export const hipsForward = halfKneeling(17, 66.5);

/** The back stays on the wall while the knees bend. */
const againstWall = (y: number): Pose => ({
  ...standing,
  at: [0, y, 0],
  turn: [0, -2, 0],
  spine: [-1, 4, 0, 4],
  legR: flatFoot(42, 11),
  legL: flatFoot(42, -11),
  armR: [4, 10, 0, 8],
  armL: [4, 10, 0, 8],
});
export const wallHigh = againstWall(113);
export const wallLow = againstWall(84);

/** A straight line from feet to head, leaning with one forearm on a wall at the own right. */
const leaning = (hips: number, lean: number, bend: number): Pose => ({
  ...standing,
  at: [hips, 115.8, 0],
  turn: [0, lean, 90],
  sideBend: bend,
  legR: { to: [15, 10, 0], faces: -90 },
  legL: { to: [35, 10, 0], faces: -90 },
  armR: { to: [-45, 214, 8], fingers: [0, 1, 0], thumb: [1, 0, 0], hinge: [0, -1, 0.6] },
  armL: {
    on: 'pelvis',
    to: [5, 6, 17],
    fingers: [0.8, -0.4, -0.4],
    thumb: [-0.6, -0.7, 0],
    hinge: [-0.6, 0, 1],
  },
});
export const leanSagging = leaning(-10, 6, -4);
export const leanStraight = leaning(1, 12, 0);

import type { LimbPin, Pose } from '../pose.ts';
import { worktopHeight } from '../props/furniture.ts';

export const standing: Pose = {
  at: [0, 121.5, 0],
  spine: [-10, 18, -10, 2],
  legR: { to: [-4, 10, 9] },
  legL: { to: [4, 10, -9] },
  armR: [0, 6, 0, 14],
  armL: [0, 6, 0, 14],
};

/** A hand on the sore low back, thumb forward. */
const handOnBack: LimbPin = {
  on: 'waist',
  to: [-7, 5, 15.5],
  fingers: [-0.3, -0.75, -0.5],
  thumb: [0.9, 0.1, 0],
  hinge: [-1, -0.1, 0.9],
};

const onThigh: LimbPin = { on: 'thighR', to: [11, 34, 2], fingers: [0.15, 1, -0.2] };
const onThighL: LimbPin = { on: 'thighL', to: [11, 34, 2], fingers: [0.15, 1, -0.2] };

const onTop = (x: number, z: number): LimbPin => ({
  to: [x, worktopHeight + 5, z],
  fingers: [1, 0, 0],
});

/** Caught by the pain at the kitchen worktop. */
export const caught: Pose = {
  ...standing,
  at: [-30, 117, 0],
  turn: [0, -30, 0],
  spine: [12, 18, -6, 4],
  legR: { to: [-26, 10, 9] },
  legL: { to: [-12, 10, -9] },
  armR: handOnBack,
  armL: onTop(46, -18),
};

export const caughtLower: Pose = { ...caught, at: [-31, 116, 0], turn: [0, -33, 0], spine: [14, 19, -4, 8] };

export const pressing: Pose = {
  ...standing,
  at: [4, 121.5, 0],
  turn: [0, -2, 0],
  armR: handOnBack,
  armL: handOnBack,
};

export const pressingHard: Pose = {
  ...pressing,
  at: [7, 121.5, 0],
  turn: [0, 3, 0],
  spine: [-14, 16, -6, 2],
  armR: { ...handOnBack, to: [-5.5, 5, 15.5] },
  armL: { ...handOnBack, to: [-5.5, 5, 15.5] },
};

export const holding: Pose = {
  ...standing,
  at: [-18, 117, 0],
  turn: [0, -14, 0],
  spine: [4, 16, -6, 4],
  legR: { to: [-26, 10, 10] },
  legL: { to: [-10, 10, -10] },
  armR: onTop(36, 16),
  armL: onTop(40, -16),
};

export const holdingSunk: Pose = { ...holding, at: [-20, 113, 0], turn: [0, -18, 0] };

/** On a chair whose seat is at x, facing right. */
export const sitting: Pose = {
  at: [-2, 67, 0],
  spine: [-2, 10, -4, 0],
  legR: { to: [56, 10, 10] },
  legL: { to: [54, 10, -10] },
  armR: onThigh,
  armL: onThighL,
};

export const sittingEdge: Pose = {
  ...sitting,
  at: [8, 67, 0],
  legR: { to: [46, 10, 11] },
  legL: { to: [44, 10, -11] },
};

export const noseOverToes: Pose = {
  ...sittingEdge,
  at: [12, 69, 0],
  turn: [0, -40, 0],
  spine: [4, 10, -14, -10],
};

export const halfUp: Pose = {
  ...noseOverToes,
  at: [22, 96, 0],
  turn: [0, -34, 0],
  armR: { ...onThigh, to: [11, 22, 2] },
  armL: { ...onThighL, to: [11, 22, 2] },
};

export const stoodUp: Pose = {
  ...standing,
  at: [44, 121.5, 0],
  legR: sittingEdge.legR,
  legL: sittingEdge.legL,
};

/** One stride, walked on the spot: four moments. */
const stride = (legR: LimbPin, legL: LimbPin, y: number, swing: number): Pose => ({
  ...standing,
  at: [0, y, 0],
  turn: [0, -3, 0],
  legR,
  legL,
  armR: [swing, 6, 0, 18],
  armL: { to: [24, 117, -32], fingers: [1, 0, 0], hinge: [-0.8, -0.6, 0.4] },
});

export const strides: readonly Pose[] = [
  stride({ to: [17, 11, 9], foot: 14 }, { to: [-20, 15, -9], foot: -24, toes: 22 }, 119.5, -12),
  stride({ to: [0, 10, 9] }, { to: [-8, 21, -9], foot: -26 }, 121.5, 0),
  stride({ to: [-20, 15, 9], foot: -24, toes: 22 }, { to: [17, 11, -9], foot: 14 }, 119.5, 12),
  stride({ to: [-8, 21, 9], foot: -26 }, { to: [0, 10, -9] }, 121.5, 0),
];

/** Sitting tall with the back against a cushion. */
export const supported: Pose = { ...sitting, at: [2, 67, 0], turn: [0, 5, 0] };

const drinking = (raised: boolean): Pose => ({
  ...supported,
  spine: [-2, 10, -4, raised ? -10 : 0],
  armR: raised
    ? {
        on: 'head',
        to: [25, -7, 11],
        fingers: [-0.3, 0.5, -0.8],
        thumb: [0.6, 0.8, 0.2],
        hinge: [0, -0.8, 0.7],
      }
    : { on: 'thighR', to: [22, 24, 6], fingers: [0.1, 1, -0.3], thumb: [1, 0, -0.3] },
});
export const glassLow = drinking(false);
export const glassHigh = drinking(true);

/** On a stool with the back to the viewer, hands working beside the spine. */
const kneading = (up: number): Pose => ({
  ...sitting,
  at: [0, 67, 0],
  turn: [112, 0, 0],
  legR: { to: [-10, 10, -56] },
  legL: { to: [-32, 10, -48] },
  armR: { on: 'waist', to: [-16, up, 15], fingers: [0.2, 0.35, -0.9], thumb: [0, 1, 0], hinge: [-0.2, 0, 1] },
  armL: { on: 'waist', to: [-16, up, 15], fingers: [0.2, 0.35, -0.9], thumb: [0, 1, 0], hinge: [-0.2, 0, 1] },
});
export const kneadingLow = kneading(-5);
export const kneadingHigh = kneading(5);

/** Turned out of a car seat: hips and knees together, then both feet down. */
export const inCar: Pose = {
  ...sitting,
  at: [0, 60, 0],
  turn: [0, 14, 0],
  legR: { to: [60, 22, 10], foot: 16 },
  legL: { to: [62, 22, -10], foot: 16 },
};
/** Lying back in a car seat that is tipped. */
export const tippedBack: Pose = {
  ...inCar,
  at: [-2, 60, 0],
  turn: [0, 44, 0],
  spine: [-2, 8, -4, -2],
};
/** Half way: the feet come over the sill together. */
export const turningOut: Pose = {
  ...inCar,
  at: [2, 61, 5],
  turn: [-42, 8, 0],
  legR: { to: [36, 28, 52] },
  legL: { to: [50, 28, 36] },
};
export const turnedOut: Pose = {
  ...inCar,
  at: [4, 61, 10],
  turn: [-82, 2, 0],
  legR: { to: [4, 10, 72] },
  legL: { to: [24, 10, 70] },
};

/** Under a warm shower, one hand on the rail. */
export const showering: Pose = {
  ...standing,
  at: [-4, 121.8, 0],
  turn: [0, -5, 0],
  armR: [8, 8, 0, 22],
  armL: { to: [36, 122, -26], fingers: [1, 0, -0.1] },
};
export const showeringRelaxed: Pose = {
  ...showering,
  at: [-6, 120.5, 0],
  turn: [0, -8, 0],
  spine: [-6, 20, 0, 10],
};

/** Leaning back in a bath, knees out of the water, a hand on each edge. */
export const bathing: Pose = {
  at: [-16, 18, 0],
  turn: [0, 50, 0],
  spine: [4, 12, 8, 10],
  legR: { to: [50, 16, 9], foot: 55 },
  legL: { to: [55, 16, -9], foot: 55 },
  armR: { to: [-14, 62, 33], fingers: [0.95, -0.3, 0], hinge: [-0.2, 0.4, 0.9] },
  armL: { to: [-4, 58, -30], fingers: [0.95, -0.3, 0] },
};

/** A helper on the knees behind the one who lies. */
export const kneelingHelper: Pose = {
  at: [18, 64, -58],
  turn: [-90, -24, 0],
  spine: [10, 14, -22, -18],
  legR: { to: [8, 7.5, -116], foot: 204, faces: -90 },
  legL: { to: [28, 7.5, -116], foot: 204, faces: -90 },
  armR: { to: [-14, 44, -12], fingers: [-0.2, -0.4, 1] },
  armL: { to: [42, 46, -14], fingers: [0.2, -0.4, 1] },
};
export const helperSmoothing: Pose = {
  ...kneelingHelper,
  turn: [-90, -30, 0],
  armR: { to: [-26, 42, -9], fingers: [-0.2, -0.4, 1] },
  armL: { to: [48, 45, -10], fingers: [0.2, -0.4, 1] },
};

/** Folding at the hips with one hand on a worktop: the back stays long, the hips go back. */
export const beforeFolding: Pose = {
  ...standing,
  at: [-34, 120, 0],
  turn: [0, -8, 0],
  spine: [-4, 12, -6, 2],
  legR: { to: [-30, 10, 11] },
  legL: { to: [-36, 10, -11] },
  armR: { on: 'thighR', to: [10, 15, 5], fingers: [0.1, 1, -0.1] },
  armL: onTop(19, -20),
};
export const folded: Pose = {
  ...beforeFolding,
  at: [-62, 107, 0],
  turn: [0, -52, 0],
  spine: [4, 8, -14, -12],
  armR: { on: 'thighR', to: [11, 46, 4], fingers: [0.1, 1, -0.1] },
};

const gripping = (x: number, y: number, fingers: Pose['at']): Pick<Pose, 'armR' | 'armL'> => ({
  armR: { to: [x, y, 15], fingers, hinge: [-0.6, -0.4, 0.9] },
  armL: { to: [x, y, -15], fingers, hinge: [-0.6, -0.4, 0.9] },
});

/** Lifting a carton off a stool: hips back, carton pulled close, up with the legs. */
export const atTheLoad: Pose = {
  ...standing,
  at: [-78, 96, 0],
  turn: [0, -54, 0],
  spine: [4, 8, -16, -14],
  legR: { to: [-52, 10, 13] },
  legL: { to: [-60, 10, -13] },
  ...gripping(-12, 73, [0.75, -0.65, 0]),
};
export const loadClose: Pose = {
  ...atTheLoad,
  at: [-76, 96, 0],
  turn: [0, -46, 0],
  ...gripping(-30, 84, [0.85, -0.5, 0]),
};
export const risingWithLoad: Pose = {
  ...atTheLoad,
  at: [-66, 110, 0],
  turn: [0, -26, 0],
  spine: [-2, 12, -12, -4],
  ...gripping(-34, 104, [0.95, -0.3, 0]),
};
export const carrying: Pose = {
  ...atTheLoad,
  at: [-56, 120.5, 0],
  turn: [0, 2, 0],
  spine: [-10, 16, -8, 2],
  ...gripping(-38, 122, [1, -0.1, 0]),
};

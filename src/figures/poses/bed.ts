import { bedHeight } from '../props/furniture.ts';
import type { LimbPin, Pose } from '../pose.ts';
import { armsReady, kneesBent, legsOut, onSide, shifted } from './lying.ts';

export const inBed = shifted(legsOut, 10, bedHeight, 2);
export const bedBent = shifted(kneesBent, 10, bedHeight, 2);
export const bedArmsReady = shifted(armsReady, 10, bedHeight, 2);
export const bedSide: Pose = shifted({ ...onSide, tilt: 8 }, 10, bedHeight, 14);

/** Legs over the edge while elbow and hand push the trunk up. */
export const legsOver: Pose = {
  ...bedSide,
  at: [12, 0, 22],
  lies: bedHeight,
  turn: [0, 50, 90],
  spine: [6, 8, 4, 0],
  sideBend: -4,
  tilt: -10,
  legR: { to: [10, 22, 82], faces: -90, foot: -20 },
  legL: { to: [32, 24, 82], faces: -90, foot: -20 },
  armR: { to: [-56, 56, 40], fingers: [-0.3, 0, 1], thumb: [1, 0.2, 0.3], hinge: [-0.3, -0.3, 1] },
  armL: { to: [-28, 55, 38], fingers: [-0.6, 0, 0.8], thumb: [-0.8, 0, -0.6], hinge: [-0.6, -0.2, 0.8] },
};

const onEdge = (x: number): LimbPin => ({
  to: [x, bedHeight + 5, 30],
  fingers: [Math.sign(x) * 0.5, 0, 0.8],
  hinge: [-1, 0, 0.5],
});

export const bedSit: Pose = {
  at: [12, 64, 26],
  turn: [0, 0, 90],
  spine: [0, 10, -4, 0],
  legR: { to: [1, 10, 84], faces: -90 },
  legL: { to: [23, 10, 84], faces: -90 },
  armR: onEdge(-24),
  armL: onEdge(48),
};

/** The same, told by where the person faces: standing up and sitting down start here. */
export const bedSitFacing: Pose = { ...bedSit, turn: [-90, 0, 0] };

export const standByBed: Pose = {
  at: [12, 121, 78],
  turn: [-90, 0, 0],
  spine: [-8, 16, -8, 0],
  legR: { to: [1, 10, 84], faces: -90 },
  legL: { to: [23, 10, 84], faces: -90 },
  armR: [6, 10, 0, 14],
  armL: [6, 10, 0, 14],
};

/** Half way down: hips back, a hand reaching for the edge. */
export const bendToSit: Pose = {
  ...standByBed,
  at: [12, 92, 48],
  turn: [-90, -36, 0],
  spine: [4, 12, -10, -8],
  armR: { on: 'thighR', to: [12, 24, 2], fingers: [0.1, 1, -0.2] },
  armL: { on: 'thighL', to: [12, 24, 2], fingers: [0.1, 1, -0.2] },
};

import { bedHeight } from '../props.ts';
import type { Pose } from '../pose.ts';
import { kneesBent, legsOut, onSide, shifted } from './lying.ts';

const place = [10, bedHeight, 6] as const;

export const inBed = shifted(legsOut, ...place);
export const bedBent = shifted(kneesBent, ...place);
export const bedSide: Pose = shifted({ ...onSide, tilt: 6 }, 10, bedHeight, 14);

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
  armR: { to: [-56, 56, 40], fingers: [-0.3, 0, 1], hinge: [-0.3, -0.6, 1] },
  armL: { to: [-28, 55, 42], fingers: [-0.6, 0, 0.8], hinge: [-0.6, -0.2, 0.8] },
};

export const bedSit: Pose = {
  at: [12, 64, 26],
  turn: [0, 0, 90],
  spine: [0, 10, -4, 0],
  legR: { to: [1, 10, 84], faces: -90 },
  legL: { to: [23, 10, 84], faces: -90 },
  armR: { to: [-24, 55, 30], fingers: [-0.6, 0, 0.8], hinge: [-1, 0, 0.5] },
  armL: { to: [48, 55, 30], fingers: [0.6, 0, 0.8], hinge: [-1, 0, 0.5] },
};

export const standByBed: Pose = {
  at: [12, 121, 74],
  turn: [0, 0, 90],
  spine: [-8, 16, -8, 0],
  legR: { to: [1, 10, 80], faces: -90 },
  legL: { to: [23, 10, 80], faces: -90 },
  armR: [6, 10, 0, 14],
  armL: [6, 10, 0, 14],
};

/** Half way down, hips back, nose over the toes. */
export const bendToSit: Pose = {
  ...standByBed,
  at: [12, 92, 48],
  turn: [0, -34, 90],
  spine: [4, 12, -10, -8],
  armR: { on: 'thighR', to: [12, 36, 2], fingers: [0.1, 1, -0.2] },
  armL: { on: 'thighL', to: [12, 36, 2], fingers: [0.1, 1, -0.2] },
};

import type { LimbPin, Pose } from '../pose.ts';

/** A foot flat on the floor. */
const flat = (x: number, z: number): LimbPin => ({ to: [x, 10, z] });

/** A heel on the floor, toes up. */
const heel = (x: number, z: number): LimbPin => ({ to: [x, 10.5, z], foot: 78 });

/** On the back, head to the left, legs out, hands beside the hips. */
export const legsOut: Pose = {
  at: [0, 0, 0],
  lies: 0,
  turn: [0, 90, 0],
  spine: [-5, 4, 6, 2],
  legR: heel(110, 12),
  legL: heel(109, -12),
  armR: [-11, 16, 0, 5],
  armL: [-11, 16, 0, 5],
};

/** On the back with the feet flat. */
export const kneesBent: Pose = { ...legsOut, legR: flat(66, 10), legL: flat(62, -10) };

const laid = (up: number, out: number): LimbPin => ({
  on: 'waist',
  to: [15.5, up, out],
  fingers: [0.1, -0.75, -0.65],
  thumb: [0.1, 0.7, -0.7],
  hinge: [-0.6, 0, 1],
});

export const handsOnTummy: Pick<Pose, 'armR' | 'armL'> = { armR: laid(14, 15), armL: laid(8, 16) };

export const handOnChest: Pick<Pose, 'armR' | 'armL'> = {
  armR: laid(12, 14),
  armL: laid(25, 8),
};

/** On the right side, facing the viewer. */
export const onSide: Pose = {
  at: [0, 0, -22],
  lies: 0,
  turn: [0, 87, 90],
  spine: [8, 12, 6, 4],
  tilt: 18,
  legR: [60, 2.5, 0, 84],
  legL: [64, -5, 0, 88],
  armR: [62, 3, 0, 126],
  armL: { to: [-46, 5, 24], fingers: [-0.6, 0, 0.8], thumb: [-0.8, 0, -0.6], hinge: [-0.3, -0.3, 1] },
};

/** On the left side with the back to the viewer. */
export const backToUs: Pose = {
  ...onSide,
  at: [0, 0, 14],
  turn: [0, 87, -90],
  tilt: -8,
  legR: [58, -5, 0, 84],
  legL: [52, 2.5, 0, 78],
  armL: [66, 3, 0, 120],
  armR: {
    on: 'waist',
    to: [-14, -2, 10],
    fingers: [0.1, -0.5, -0.9],
    thumb: [0, 0.9, -0.3],
    hinge: [-0.5, 0, 1],
  },
};

/** Moves a whole pose along the floor, with its pins of the room. */
export function shifted(pose: Pose, x: number, y = 0, z = 0): Pose {
  const limb = (old: Pose['legR']): Pose['legR'] =>
    'to' in old && !old.on ? { ...old, to: [old.to[0] + x, old.to[1] + y, old.to[2] + z] } : old;
  return {
    ...pose,
    at: [pose.at[0] + x, pose.at[1] + y, pose.at[2] + z],
    ...(pose.lies === undefined ? {} : { lies: pose.lies + y }),
    legR: limb(pose.legR),
    legL: limb(pose.legL),
    armR: limb(pose.armR),
    armL: limb(pose.armL),
  };
}

/** Arms taken up in front, so that shoulders, hips and knees can roll together. */
export const armsReady: Pose = { ...kneesBent, armR: [66, 24, 0, 108], armL: [60, -4, 0, 74] };

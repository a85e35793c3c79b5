import type { LimbPin, Pose } from '../pose.ts';

/** A foot flat on the floor. */
export const flat = (x: number, z: number, y = 10): LimbPin => ({ to: [x, y, z] });

/** A heel on the floor, toes up. */
export const heel = (x: number, z: number, y = 11): LimbPin => ({ to: [x, y, z], foot: 76 });

/** On the back, head to the left, legs out. */
export const legsOut: Pose = {
  at: [0, 0, 0],
  lies: 0,
  turn: [0, 90, 0],
  spine: [-5, 4, 6, 2],
  legR: heel(110, 12),
  legL: heel(109, -12),
  armR: [4, 22, 0, 10],
  armL: [4, 22, 0, 10],
};

/** On the back with the feet flat. */
export const kneesBent: Pose = { ...legsOut, legR: flat(66, 10), legL: flat(63, -10) };

export const handsOnTummy: Pick<Pose, 'armR' | 'armL'> = {
  armR: { on: 'waist', to: [16, 14, 16], fingers: [0.3, -0.3, -1], hinge: [-0.6, -0.2, 1] },
  armL: { on: 'waist', to: [16, 10, 16], fingers: [0.3, -0.3, -1], hinge: [-0.6, -0.2, 1] },
};

/** On the right side, facing the viewer. */
export const onSide: Pose = {
  at: [0, 0, 8],
  lies: 0,
  turn: [0, 90, 90],
  spine: [8, 12, 6, 4],
  tilt: 16,
  legR: [58, 4, 0, 82],
  legL: [62, -6, 0, 86],
  armR: [78, 8, 0, 70],
  armL: { to: [-42, 5, 56], fingers: [-0.6, 0, 0.8], hinge: [-0.4, -0.2, 1] },
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

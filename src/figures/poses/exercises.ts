import { seatHeight } from '../props.ts';
import type { LimbPin, Pose } from '../pose.ts';
import { handsOnTummy, kneesBent, legsOut, onSide } from './lying.ts';

export const restingHands: Pose = { ...kneesBent, ...handsOnTummy };

export const breathedIn: Pose = { ...restingHands, breath: 9 };

/** Calves on a seat whose front edge is at x = 62. */
export const calvesUp: Pose = {
  ...kneesBent,
  legR: { to: [112, seatHeight + 8, 10], foot: 82 },
  legL: { to: [112, seatHeight + 8, -10], foot: 82 },
  ...handsOnTummy,
};

export const kneesOverPillow: Pose = {
  ...legsOut,
  legR: heelOut(98, 11),
  legL: heelOut(97, -11),
};

function heelOut(x: number, z: number): LimbPin {
  return { to: [x, 11, z], foot: 64 };
}

const ankles = (foot: number): Pose => ({
  ...kneesOverPillow,
  legR: { to: [98, 11, 11], foot },
  legL: { to: [97, 11, -11], foot },
});
export const toesUp = ankles(84);
export const toesDown = ankles(38);

export const archedLightly: Pose = { ...kneesBent, turn: [0, 86, 0], spine: [-12, 12, 6, 2] };
export const flattened: Pose = { ...kneesBent, turn: [0, 99, 0], spine: [10, 2, 4, 2] };

/** Both knees to one side; the shoulders stay down. */
const rolledKnees = (roll: number): Pose => ({
  ...kneesBent,
  turn: [0, 90, roll],
  twist: -roll,
  legR: { to: [62, 10, 9], hinge: [1, 0.35, roll / 45] },
  legL: { to: [62, 10, -9], hinge: [1, 0.35, -roll / 45] },
  armR: [4, 62, 0, 6],
  armL: [4, 62, 0, 6],
});
export const kneesMiddle = rolledKnees(0);
export const kneesRight = rolledKnees(24);
export const kneesLeft = rolledKnees(-24);

const onShin = (leg: 'shinR' | 'shinL', inward = 0): LimbPin => ({
  on: leg,
  to: [12, 14, inward],
  fingers: [0.35, -0.2, -1],
  hinge: [-0.6, -0.5, 0.8],
});

const chestLeg = (bend: number): Pose['legR'] => [bend, 4, 0, 112, -8];

export const oneKneeLow: Pose = {
  ...kneesBent,
  legR: chestLeg(84),
  armR: onShin('shinR', 2),
  armL: { ...onShin('shinR'), to: [12, 12, 4] },
};
export const oneKneeHigh: Pose = { ...oneKneeLow, legR: chestLeg(112) };

const bothKnees = (bend: number): Pose => ({
  ...kneesBent,
  turn: [0, 92, 0],
  spine: [2, 4, 6, 2],
  legR: [bend, 8, 0, 116, -8],
  legL: [bend, 8, 0, 116, -8],
  armR: onShin('shinR', 3),
  armL: onShin('shinL', 3),
});
export const bothKneesLow = bothKnees(92);
export const bothKneesHigh = bothKnees(116);

/** Face down, head to the left, face turned to the viewer. */
export const faceDown: Pose = {
  at: [0, 0, 0],
  lies: 0,
  turn: [180, -90, 0],
  spine: [-2, -4, -4, -6],
  look: -70,
  legR: { to: [112, 8, -11], foot: 204, faces: 180 },
  legL: { to: [112, 8, 11], foot: 204, faces: 180 },
  armR: { to: [-88, 5, -26], fingers: [-0.6, 0, 0.8], hinge: [0.2, -0.2, 1] },
  armL: { to: [-88, 5, 26], fingers: [-0.6, 0, -0.8], hinge: [0.2, -0.2, 1] },
};

export const kneeDrawnUp: Pose = { ...faceDown, legL: [62, 62, 0, 88, -30] };

export const onElbows: Pose = {
  ...faceDown,
  turn: [180, -86, 0],
  spine: [-26, -22, -6, -14],
  look: 0,
  armR: { to: [-104, 6, -20], fingers: [-1, 0, 0], hinge: [-0.3, -1, 0.1] },
  armL: { to: [-104, 6, 20], fingers: [-1, 0, 0], hinge: [-0.3, -1, 0.1] },
};

/** On the side with a pillow between the knees. */
export const sidePillow: Pose = {
  ...onSide,
  legR: [52, 3, 0, 74],
  legL: [56, 2, 0, 78],
  tilt: 0,
};

export const sideBreath: Pose = { ...sidePillow, breath: 6 };

export const pressLying: Pose = {
  ...kneesBent,
  armR: { on: 'waist', to: [-5, -4, 21], fingers: [-0.5, -0.5, -0.4], hinge: [-0.4, 0.2, 1] },
  armL: { on: 'waist', to: [-5, -4, 21], fingers: [-0.5, -0.5, -0.4], hinge: [-0.4, 0.2, 1] },
};

export const pressLyingFirm: Pose = { ...pressLying, breath: 5 };

export const phoneAtEar: Pose = {
  ...kneesBent,
  armR: { on: 'head', to: [4, -6, 20], fingers: [-0.15, 1, -0.3], hinge: [0.3, -0.6, 1] },
  armL: { on: 'waist', to: [16, 10, 16], fingers: [0.3, -0.3, -1], hinge: [-0.6, -0.2, 1] },
};

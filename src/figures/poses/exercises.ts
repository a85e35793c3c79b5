import { seatHeight } from '../props/furniture.ts';
import type { LimbPin, Pose } from '../pose.ts';
import { backToUs, handOnChest, handsOnTummy, kneesBent, legsOut, onSide } from './lying.ts';

export const restingHands: Pose = { ...kneesBent, ...handsOnTummy };
export const breathing: Pose = { ...kneesBent, ...handOnChest };

/** Calves on the seat of a chair. */
export const calvesUp: Pose = {
  ...kneesBent,
  legR: { to: [66, seatHeight + 10.5, 10], foot: 84 },
  legL: { to: [66, seatHeight + 10.5, -10], foot: 84 },
  ...handsOnTummy,
};

const outstretched = (foot: number): Pose => ({
  ...legsOut,
  legR: { to: [106, 10.5, 11], foot },
  legL: { to: [105, 10.5, -11], foot },
});
export const kneesOverPillow = outstretched(70);
export const toesUp = outstretched(92);
export const toesDown = outstretched(34);

const armsUp: Pick<Pose, 'armR' | 'armL'> = {
  armR: { to: [-106, 5, 46], fingers: [-1, 0, -0.2], hinge: [0, 0, 1] },
  armL: { to: [-106, 5, -46], fingers: [-1, 0, 0.2], hinge: [0, 0, 1] },
};
export const archedLightly: Pose = { ...kneesBent, ...armsUp, turn: [0, 84, 0], spine: [-18, 14, 8, 4] };
export const flattened: Pose = { ...kneesBent, ...armsUp, turn: [0, 98, 0], spine: [10, 1, 4, 2] };

/** Both knees to one side; the shoulders stay down. */
const rolledKnees = (roll: number): Pose => ({
  ...kneesBent,
  turn: [0, 90, roll],
  twist: -roll,
  legR: { to: [62, 10, 9], hinge: [1, 0.35, roll / 45] },
  legL: { to: [62, 10, -9], hinge: [1, 0.35, -roll / 45] },
  armR: { to: [-54, 5, 91], fingers: [0.1, 0, 1], hinge: [0, 0, 1], thumb: [-1, 0, 0] },
  armL: { to: [-54, 5, -91], fingers: [0.1, 0, -1], hinge: [0, 0, 1], thumb: [-1, 0, 0] },
});
export const kneesMiddle = rolledKnees(0);
export const kneesRight = rolledKnees(24);
export const kneesLeft = rolledKnees(-24);

/** A hand at the side of the knee, fingers over the top of the shin. */
const onKnee = (leg: 'thighR' | 'thighL', along: number): LimbPin => ({
  on: leg,
  to: [4, along, 9.5],
  fingers: [0.35, 0.85, -0.5],
  thumb: [0.9, 0, -0.5],
  hinge: [-0.1, -0.25, 1],
});

const chestLeg = (bend: number): Pose['legR'] => [bend, 4, 0, 116, -8];

export const oneKneeLow: Pose = {
  ...kneesBent,
  legR: chestLeg(101),
  armR: onKnee('thighR', 48),
  armL: onKnee('thighR', 46),
};
export const oneKneeHigh: Pose = { ...oneKneeLow, legR: chestLeg(120) };

const bothKnees = (bend: number): Pose => ({
  ...kneesBent,
  turn: [0, 92, 0],
  spine: [2, 4, 6, 2],
  legR: [bend, 8, 0, 118, -8],
  legL: [bend, 8, 0, 118, -8],
  armR: onKnee('thighR', 47),
  armL: onKnee('thighL', 47),
});
export const bothKneesLow = bothKnees(103);
export const bothKneesHigh = bothKnees(122);

/** Face down, head to the left, face turned to the viewer, forehead near the hands. */
export const faceDown: Pose = {
  at: [0, 0, 0],
  lies: 0,
  turn: [180, -90, 0],
  spine: [-2, -4, -4, -6],
  look: -70,
  legR: [2.5, 5, 0, 0, -64],
  legL: [2.5, 5, 0, 0, -64],
  armR: { to: [-92, 5, -30], fingers: [-0.6, 0, 0.8], thumb: [0.8, 0, 0.6], hinge: [-0.1, -0.1, 1] },
  armL: { to: [-92, 5, 30], fingers: [-0.6, 0, -0.8], thumb: [0.8, 0, -0.6], hinge: [-0.1, -0.1, 1] },
};

/** The same over a pillow under the tummy. */
export const overPillow: Pose = {
  ...faceDown,
  at: [0, 24, 0],
  turn: [180, -96, 0],
  spine: [2, -4, -6, -8],
  legR: [10.5, 5, 0, 0, -64],
  legL: [10.5, 5, 0, 0, -64],
};

export const kneeDrawnUp: Pose = { ...faceDown, legL: [5, 60, -74, 84, -20] };

export const onElbows: Pose = {
  ...faceDown,
  turn: [180, -87, 0],
  legR: [-0.5, 5, 0, 0, -64],
  legL: [-0.5, 5, 0, 0, -64],
  spine: [-26, -22, -6, -14],
  look: 0,
  armR: { to: [-104, 6, -20], fingers: [-1, 0, 0], hinge: [-0.3, -1, 0.1] },
  armL: { to: [-104, 6, 20], fingers: [-1, 0, 0], hinge: [-0.3, -1, 0.1] },
};

/** On the side with a pillow between the knees and one under the head. */
export const sidePillow: Pose = {
  ...onSide,
  legR: [50, 2, 0, 72],
  legL: [56, 3, 0, 78],
  tilt: 2,
};

const pressedIn = (depth: number): Pose => ({
  ...backToUs,
  armR: { ...(backToUs.armR as LimbPin), to: [-16 + depth, -2, 8] },
});
export const pressLying = pressedIn(0);
export const pressLyingFirm = pressedIn(2.5);

export const phoneAtEar: Pose = {
  ...kneesBent,
  armR: {
    on: 'head',
    to: [33, 2, 14],
    fingers: [-0.1, 0.5, -0.9],
    thumb: [0, 1, 0.3],
    hinge: [-0.2, -1, 0.4],
  },
  armL: handsOnTummy.armL,
};

export const warmedBack: Pose = {
  ...backToUs,
  armR: { to: [-46, 7, -26], fingers: [-0.5, 0, -0.8], thumb: [-0.8, 0, 0.5] },
};

export const underBlanket: Pose = { ...kneesOverPillow, ...handsOnTummy };

import type { LimbPin, Pose } from '../pose.ts';
import { flatFoot, heelUp } from './feet.ts';
import { standing } from './upright.ts';

/** A stick held along the back: one hand behind the neck, one behind the low back. */
const stickHands: Pick<Pose, 'armR' | 'armL'> = {
  armR: {
    on: 'chest',
    to: [-13, 17, 9],
    fingers: [-0.5, 0.25, -0.8],
    thumb: [0, 1, 0],
    hinge: [0.35, 0.9, 0.8],
  },
  armL: {
    on: 'waist',
    to: [-16, 2, 12],
    fingers: [-0.35, -0.1, -1],
    thumb: [0, 1, 0],
    hinge: [-0.8, -0.2, 0.8],
  },
};

/** The spine keeps its own curves while the hips fold, so the stick never leaves it. */
const hinged = (x: number, y: number, lean: number, arms: Pick<Pose, 'armR' | 'armL'>): Pose => ({
  ...standing,
  at: [x, y, 0],
  turn: [0, lean, 0],
  spine: [-10, 15, -12, -2],
  legR: flatFoot(0, 11),
  legL: flatFoot(-4, -11),
  ...arms,
});
export const stickTall = hinged(0, 120.5, 0, stickHands);
export const stickFolded = hinged(-34, 111, -58, stickHands);

/** Hands that slide down the front of the thighs. */
const alongThighs = (along: number): Pick<Pose, 'armR' | 'armL'> => {
  const hand = (leg: 'thighR' | 'thighL'): LimbPin => ({
    on: leg,
    to: [11, along, 4],
    fingers: [0.1, 1, -0.2],
    hinge: [-1, 0, 0.5],
  });
  return { armR: hand('thighR'), armL: hand('thighL') };
};
export const hingeTall = hinged(0, 120.5, 0, alongThighs(5));
export const hingeFolded = hinged(-34, 111, -58, alongThighs(44));

/** Arms that hang with both hands on one load, close to the legs. */
const hanging = (forward: number): Pick<Pose, 'armR' | 'armL'> => ({
  armR: [forward, -10, 0, 6],
  armL: [forward, -10, 0, 6],
});
export const loadTall = hinged(0, 120.5, 0, hanging(13));
export const loadFolded = hinged(-34, 111, -58, hanging(48));

const wide = (outward: number): Pick<LimbPin, 'faces' | 'hinge'> => ({
  faces: -outward * 14,
  hinge: [1, 0.35, 0.3],
});

/** Feet a little wider than the hips, knees over the toes. */
const squatting = (x: number, y: number, lean: number, arms: number): Pose => ({
  ...standing,
  at: [x, y, 0],
  turn: [0, lean, 0],
  legR: flatFoot(2, 15, wide(1)),
  legL: flatFoot(-2, -15, wide(-1)),
  armR: [arms, 3, 0, 8],
  armL: [arms, 3, 0, 8],
});
export const squatTall = squatting(0, 121, 0, 14);
export const squatLow: Pose = { ...squatting(-32, 69, -34, 112), spine: [0, 8, -12, -12] };

/** Both hands hold a load against the chest. */
const loaded = (pose: Pose): Pose => {
  const hand: LimbPin = { on: 'chest', to: [17, -16, 7], fingers: [0.5, 0.7, -0.4], hinge: [-0.2, -1, 0.3] };
  return { ...pose, armR: hand, armL: hand };
};
export const loadedTall = loaded(squatTall);
export const loadedLow = loaded(squatLow);

/** Down to a chair that stands behind, as if to sit, and up again. */
const overChair = (x: number, y: number, lean: number, arms: number): Pose => ({
  ...squatting(x, y, lean, arms),
  legR: flatFoot(46, 14, wide(1)),
  legL: flatFoot(44, -14, wide(-1)),
});
export const beforeChair = overChair(44, 121, 0, 14);
export const touchingChair: Pose = { ...overChair(9, 68, -36, 112), spine: [0, 8, -12, -12] };

export const stepHeight = 26;

const stepping = (x: number, y: number, lean: number, legR: LimbPin, legL: LimbPin, swing = 0): Pose => ({
  ...standing,
  at: [x, y, 0],
  turn: [0, lean, 0],
  spine: [-6, 15, -9, 0],
  legR,
  legL,
  armR: [-swing, 6, 0, 22],
  armL: [swing, 6, 0, 22],
});

const onStep = (z: number): LimbPin => flatFoot(44, z, {}, stepHeight);
const lifted = (x: number, y: number, z: number, foot = -6): LimbPin => ({ to: [x, y, z], foot });

/** Up with the near foot, down with the far one first. */
export const stepUps: readonly Pose[] = [
  stepping(-8, 121.5, 0, flatFoot(-10, 9), flatFoot(-6, -9)),
  stepping(-5, 121.2, -4, lifted(16, 52, 9, -10), flatFoot(-6, -9), 10),
  stepping(4, 120, -8, onStep(9), flatFoot(-6, -9), 14),
  stepping(26, 126, -20, onStep(9), heelUp(-6, -9, 38), 10),
  stepping(40, 146, -6, onStep(9), lifted(34, 52, -9), -4),
  stepping(42, 147.5, 0, onStep(9), onStep(-9)),
  stepping(38, 145, -7, onStep(9), lifted(20, 50, -9, -16), -6),
  stepping(20, 124, -16, onStep(9), heelUp(-6, -9, 30), 6),
  stepping(4, 120, -8, onStep(9), flatFoot(-6, -9), 10),
  stepping(-5, 121.2, -4, lifted(16, 52, 9, -10), flatFoot(-6, -9), 4),
];

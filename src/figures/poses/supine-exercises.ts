import type { LimbPin, Pose } from '../pose.ts';
import { handsOnTummy, kneesBent, legsOut } from './lying.ts';

/** From the hip joints to the shoulder joints along a straight trunk. */
const trunk = 63;

/** A hand flat on the floor beside the hips. */
const palmDown = (side: 1 | -1): LimbPin => ({
  to: [8, 5, side * 40],
  fingers: [1, 0, side * 0.2],
  thumb: [0, 0, -side],
  hinge: [-0.3, 0, 1],
});
const armsDown: Pick<Pose, 'armR' | 'armL'> = { armR: palmDown(1), armL: palmDown(-1) };

const steepest = 23.8;

/** The hips lifted about the shoulders, which stay where they are; at 1 knees, hips and shoulders are in line. */
export function bridgeAt(share: number): Pose {
  const rise = steepest * share;
  return {
    ...kneesBent,
    ...armsDown,
    at: [trunk * (Math.cos((rise * Math.PI) / 180) - 1), 0, 0],
    turn: [0, 90 + rise, 0],
    spine: [-5 + 5 * share, 4 - 4 * share, 6 + 9 * share, 2 + 9 * share],
    legR: { to: [50, 10, 10] },
    legL: { to: [50, 10, -10] },
  };
}

/** Half of the way up. */
export const lowBridgeAt = (share: number): Pose => bridgeAt(share / 2);

export const bridged = bridgeAt(1);
const marching: Pose['legR'] = [46, 0, 0, 94, -12];
export const bridgedRightUp: Pose = { ...bridged, legR: marching };
export const bridgedLeftUp: Pose = { ...bridged, legL: marching };

/** Thighs upright, shins level, arms to the ceiling. */
const tabletop: Pose['legR'] = [90, 0, 0, 90, -10];
const toCeiling: Pose['armR'] = [88, 0, 0, 4];
export const legsInAir: Pose = {
  ...legsOut,
  spine: [-3, 3, 5, 2],
  legR: tabletop,
  legL: tabletop,
  armR: toCeiling,
  armL: toCeiling,
};
export const heelTapped: Pose = { ...legsInAir, legR: [44.3, 0, 0, 90, 0] };

/** The near heel goes down while the far arm goes back over the head. */
export const heelAndArm: Pose = { ...heelTapped, armL: [164, 0, 0, 4] };

export const feetDown: Pose = { ...kneesBent, ...armsDown };
export const oneFootUp: Pose = { ...feetDown, legR: [88, 0, 0, 92, -10] };

/** The heel glides over the mat. */
const slid = (x: number, foot: number): Pose => ({
  ...legsOut,
  ...armsDown,
  legL: { to: [112.4, 10.5, -12], foot: 78 },
  legR: {
    to: [x, 5.5 * Math.sin((foot * Math.PI) / 180) + 5.6 * Math.cos((foot * Math.PI) / 180) + 4.4, 12],
    foot,
  },
});
export const heelOut = slid(112.4, 78);
export const heelIn = slid(58, 30);

/** Hands under the hollow of the back, one knee bent. */
const under = (side: 1 | -1, elbow = 0): LimbPin => ({
  to: [-22, 4.5, side * 8],
  fingers: [0.3, 0, -side],
  thumb: [-1, 0, 0],
  hinge: [elbow - 0.2, 0.1, 1],
});
const curled = (share: number, elbows = 0): Pose => ({
  ...kneesBent,
  spine: [-5, 4 + 20 * share, 6 + 2 * share, 2 + 2 * share],
  legR: { to: [112.4, 10.5, 12], foot: 78 },
  legL: { to: [58, 10, -10] },
  armR: under(1, elbows),
  armL: under(-1, elbows),
});
export const beforeCurl = curled(0);
export const curledUp = curled(1);
export const curledElbowsUp = curled(1, 0.7);

/** The chin comes in; the back of the head stays down on a folded towel. */
const nodded = (neck: number, head: number): Pose => ({
  ...kneesBent,
  ...handsOnTummy,
  spine: [-5, 4, neck, head],
});
export const chinUp = nodded(28, -26);
export const chinIn = nodded(5, 13);

const strapped = (lift: number, hands: LimbPin['to'], knee = 6): Pose => ({
  ...kneesBent,
  legR: [lift, 0, 0, knee, 4],
  legL: { to: [64, 10, -10] },
  armR: { to: hands, fingers: [0.6, 0.8, -0.1], hinge: [-0.4, -0.6, 0.8] },
  armL: { to: [hands[0], hands[1], -hands[2]], fingers: [0.6, 0.8, 0.1], hinge: [-0.4, -0.6, 0.8] },
});
export const strapLow = strapped(56, [-8, 62, 9]);
export const strapHigh = strapped(76, [-30, 60, 9]);
export const strapBentLow = strapped(74, [-14, 60, 9], 52);
export const strapBentHigh = strapped(96, [-32, 56, 9], 52);

const towelled = (bend: number, hands: LimbPin['to']): Pose => ({
  ...kneesBent,
  legR: [bend, 2, 0, 100, -8],
  armR: { to: hands, fingers: [0.4, 0.9, -0.1], hinge: [-0.3, -0.8, 0.7] },
  armL: { to: [hands[0], hands[1], 20 - hands[2]], fingers: [0.4, 0.9, 0.1], hinge: [-0.3, -0.8, 0.7] },
});
export const towelLow = towelled(92, [-38, 60, 20]);
export const towelHigh = towelled(112, [-54, 54, 20]);

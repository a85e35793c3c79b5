import type { Pose } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import type { SolvedLimb } from './limb.ts';
import { across, add, dot, type Frame, rotate, unit, type Vec } from './vector.ts';

/** Degrees a joint may show: what most adults can do, with some room for soft tissue. */
export const rangeOfMotion = {
  kneeBend: [0, 158],
  elbowBend: [0, 160],
  hipForward: [-30, 130],
  hipOutward: [-30, 70],
  hipTurn: [0, 80],
  shoulderOutward: [-50, 180],
  shoulderBack: [0, 70],
  ankle: [12, 125],
  wrist: [0, 95],
  lumbar: [-45, 60],
  chest: [-35, 45],
  neck: [-45, 45],
  head: [-35, 35],
  twist: [-45, 45],
  look: [-80, 80],
} as const;

const degrees = (a: Vec, b: Vec): number =>
  (Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b))))) * 180) / Math.PI;

const upperOf = (limb: SolvedLimb): Vec => add(limb.middle, limb.root, -1);
const lowerOf = (limb: SolvedLimb): Vec => add(limb.end, limb.middle, -1);
/** Degrees a knee or elbow is bent; 0 is straight. */
export const bendOf = (limb: SolvedLimb): number => degrees(upperOf(limb), lowerOf(limb));

const atan = (y: number, x: number): number => (Math.atan2(y, x) * 180) / Math.PI;

/** Every joint of a skeleton in degrees, by the names of the table. */
export function joints({ spine, limbs }: Skeleton): [keyof typeof rangeOfMotion, number][] {
  const [pelvis, chest] = [spine[0], spine[6]] as [Frame, Frame];
  const found: [keyof typeof rangeOfMotion, number][] = [];
  for (const side of ['R', 'L'] as const) {
    const sign = side === 'R' ? 1 : -1;
    const leg = limbs[`leg${side}`];
    const thigh = unit(upperOf(leg));
    const forward = atan(dot(thigh, pelvis.front), -dot(thigh, pelvis.up));
    const outward = (Math.asin(dot(thigh, pelvis.right) * sign) * 180) / Math.PI;
    found.push(['kneeBend', bendOf(leg)], ['hipOutward', outward]);
    if (Math.abs(outward) < 45) found.push(['hipForward', forward]);
    if (bendOf(leg) > 20) {
      const neutralFront = rotate(pelvis.front, pelvis.right, forward);
      const kneeFront = across(add([0, 0, 0], lowerOf(leg), -1), thigh);
      if (Math.abs(outward) < 45) found.push(['hipTurn', degrees(across(neutralFront, thigh), kneeFront)]);
    }
    found.push(['ankle', degrees(leg.ahead, lowerOf(leg))]);
    const arm = limbs[`arm${side}`];
    const upper = unit(upperOf(arm));
    found.push(['elbowBend', bendOf(arm)]);
    found.push(['shoulderOutward', (Math.asin(dot(upper, chest.right) * sign) * 180) / Math.PI]);
    found.push(['shoulderBack', Math.max(0, (Math.asin(-dot(upper, chest.front)) * 180) / Math.PI)]);
    found.push(['wrist', degrees(arm.ahead, lowerOf(arm))]);
  }
  return found;
}

/** The joints of spine, neck and head in degrees, as a pose asks for them. */
export const spineJoints = ({ spine = [0, 0, 0, 0], twist = 0, look = 0 }: Pose) =>
  [
    ['lumbar', spine[0]],
    ['chest', spine[1]],
    ['neck', spine[2]],
    ['head', spine[3]],
    ['twist', twist],
    ['look', look],
  ] as const;

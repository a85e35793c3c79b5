import type { Vec } from './vector.ts';

/** Where a pinned hand or foot belongs; without a place it is a point of the room. */
export type Anchor = 'pelvis' | 'waist' | 'chest' | 'head' | 'thighR' | 'thighL' | 'shinR' | 'shinL';

/** Bend, spread, turn and hinge of a limb and of its hand or foot, in degrees; all zero is a limb that hangs straight. */
export type LimbAngles = readonly [bend: number, spread: number, turn: number, hinge: number, end?: number];

/**
 * A hand (wrist) or foot (ankle) held at a point. On the body the point is front, up and outward of the anchor;
 * on a thigh or shin it is front, along from the upper joint, and outward.
 */
export interface LimbPin {
  readonly to: Vec;
  readonly on?: Anchor;
  /** Feet: degrees the toes point up in the plane the person faces. */
  readonly foot?: number;
  /** Degrees the foot faces, as in `Pose.turn`; otherwise as the person does. */
  readonly faces?: number;
  /** Degrees the toes are bent back. */
  readonly toes?: number;
  /** Feet: degrees the toes are drawn up towards the shin, where that matters more than `foot`. */
  readonly ankle?: number;
  /** Hands: where fingers and thumb point, in the same frame as `to`. */
  readonly fingers?: Vec;
  readonly thumb?: Vec;
  /** Where the elbow or knee points, as front, up and outward of the trunk. */
  readonly hinge?: Vec;
}

export type Limb = LimbAngles | LimbPin;

export interface Pose {
  /** Middle of the hips. Its height is not used when the pose lies on something. */
  readonly at: Vec;
  /** Height of the surface the trunk rests on. */
  readonly lies?: number;
  /** Degrees: facing (0 = to the right of the picture, seen from above anticlockwise), leaning back, rolled to the own right. */
  readonly turn?: Vec;
  /** Degrees of forward bend: lumbar spine, chest, neck, head. */
  readonly spine?: readonly [number, number, number, number];
  /** Degrees the chest turns and bends to the own right over the pelvis. */
  readonly twist?: number;
  readonly sideBend?: number;
  /** Degrees the head turns and tilts to the own right. */
  readonly look?: number;
  readonly tilt?: number;
  /** How far the breath lifts the tummy, in units. */
  readonly breath?: number;
  readonly legR: Limb;
  readonly legL: Limb;
  readonly armR: Limb;
  readonly armL: Limb;
}

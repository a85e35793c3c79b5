import { body, limbRadii } from './body.ts';
import { across, add, cross, dot, length, mix, rotate, unit, type Vec } from './vector.ts';

export interface SolvedLimb {
  readonly root: Vec;
  readonly middle: Vec;
  readonly end: Vec;
  /** Where fingers or toes point. */
  readonly ahead: Vec;
  /** Thumb side of a hand, sole side of a foot. */
  readonly side: Vec;
  readonly toes: number;
  /** Distance asked of a pin as a share of the limb's length; above 1 it is out of reach. */
  readonly reach: number;
}

/** What a limb aims at before its middle joint is found. */
export interface Aim {
  readonly end: Vec;
  readonly hinge: Vec;
  /** Which way the middle joint gives way when the floor is in its way. */
  readonly rather: Vec;
  readonly ahead: Vec;
  readonly side: Vec;
  readonly toes: number;
}

/** Units an elbow or knee may press into the floor before it gives way. */
const softness = 1.2;

/**
 * Turns the middle joint about the line from root to end until an elbow or knee rests on the floor instead of sinking
 * into it. Of the two ways it takes the one nearer to `rather`, so that it never changes its mind half way.
 */
function aboveFloor(hinge: Vec, axis: Vec, lowestRise: number, rather: Vec): Vec {
  if (hinge[1] >= lowestRise) return hinge;
  const quarter = cross(axis, hinge);
  const most = Math.hypot(hinge[1], quarter[1]);
  const towards = Math.atan2(quarter[1], hinge[1]);
  const off = Math.acos(Math.min(1, Math.max(-1, lowestRise / (most || 1))));
  const [one, other] = [towards - off, towards + off].map((turn) =>
    rotate(hinge, axis, (turn * 180) / Math.PI),
  );
  return one && other && dot(one, rather) > dot(other, rather) ? one : (other ?? hinge);
}

/** Finds the middle joint of a limb between two aims. */
export function solve(aims: readonly [Aim, Aim, number], root: Vec, isLeg: boolean): SolvedLimb {
  const [from, to, share] = aims;
  const [upper, lower] = isLeg ? [body.thigh, body.shank] : [body.upperArm, body.forearm];
  const asked = add(mix(from.end, to.end, share), root, -1);
  const axis = unit(asked);
  const distance = Math.min(Math.max(length(asked), 12), (upper + lower) * 0.9999);
  const along = (upper ** 2 - lower ** 2 + distance ** 2) / (2 * distance);
  const out = Math.sqrt(Math.max(upper ** 2 - along ** 2, 0));
  const wished = unit(across(mix(unit(from.hinge), unit(to.hinge), share), axis));
  const middleRadius = isLeg ? limbRadii.knee : limbRadii.elbow;
  const straight = add(root, axis, along);
  const hinge =
    out > 0.5 ? aboveFloor(wished, axis, (middleRadius - softness - straight[1]) / out, from.rather) : wished;
  const ahead = unit(mix(from.ahead, to.ahead, share));
  return {
    root,
    middle: add(straight, hinge, out),
    end: add(root, axis, distance),
    ahead,
    side: unit(across(mix(unit(from.side), unit(to.side), share), ahead)),
    toes: from.toes + (to.toes - from.toes) * share,
    reach: length(asked) / (upper + lower),
  };
}

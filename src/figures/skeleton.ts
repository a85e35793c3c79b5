import { body, limbRadii, spineLengths, trunkSlices } from './body.ts';
import type { Anchor, Limb, LimbAngles, Pose } from './pose.ts';
import {
  across,
  add,
  cross,
  direction,
  dot,
  type Frame,
  length,
  mix,
  moveFrame,
  place,
  rotate,
  rotateFrame,
  unit,
  type Vec,
} from './vector.ts';

export type LimbName = 'legR' | 'legL' | 'armR' | 'armL';

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

export interface Skeleton {
  /** From the hips to the base of the neck. */
  readonly spine: readonly Frame[];
  readonly head: Frame;
  readonly breath: number;
  readonly limbs: Readonly<Record<LimbName, SolvedLimb>>;
}

/** What a limb aims at before its middle joint is found. */
interface Aim {
  readonly end: Vec;
  readonly hinge: Vec;
  /** Which way the middle joint gives way when the floor is in its way. */
  readonly rather: Vec;
  readonly ahead: Vec;
  readonly side: Vec;
  readonly toes: number;
}

const room: Frame = { origin: [0, 0, 0], front: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

function facing(yaw: number): Frame {
  return rotateFrame(room, room.up, yaw);
}

function pelvisOf({ at, turn = [0, 0, 0] }: Pose): Frame {
  const rolled = rotateFrame(room, room.up, -turn[2]);
  const leaned = rotateFrame(rolled, room.right, turn[1]);
  return { ...rotateFrame(leaned, room.up, turn[0]), origin: at };
}

function bend(frame: Frame, forward: number, twist: number, sideways: number): Frame {
  const bent = rotateFrame(frame, frame.right, -forward);
  return rotateFrame(rotateFrame(bent, bent.up, -twist), bent.front, sideways);
}

function spineOf(pose: Pose): { spine: Frame[]; head: Frame } {
  const [lumbar, chest, neck, head] = pose.spine ?? [0, 0, 0, 0];
  let frame = pelvisOf(pose);
  const spine = [frame];
  for (const [index, piece] of spineLengths.entries()) {
    const forward = index === 0 ? 0 : index < 4 ? lumbar : chest;
    if (index > 0) frame = bend(frame, forward / 3, (pose.twist ?? 0) / 6, (pose.sideBend ?? 0) / 6);
    frame = moveFrame(frame, [0, piece, 0]);
    spine.push(frame);
  }
  const neckFrame = moveFrame(bend(frame, neck, (pose.look ?? 0) / 2, 0), [0, body.neck, 0]);
  return { spine, head: bend(neckFrame, head, (pose.look ?? 0) / 2, pose.tilt ?? 0) };
}

/** Lowest point of trunk, shoulders and head. */
function lowest(spine: readonly Frame[], head: Frame): number {
  let low = place(head, [-1.5, 14.5, 0])[1] - 13.5;
  const shoulders = spine[6];
  for (const side of [-1, 1]) {
    if (shoulders) {
      const joint = place(shoulders, [0, body.shoulderRise, side * body.shoulderHalfWidth]);
      low = Math.min(low, joint[1] - limbRadii.shoulder);
    }
    for (const [index, frame] of spine.entries()) {
      const [half, radius, front] = trunkSlices[index] ?? [0, 0, 0];
      low = Math.min(low, place(frame, [front, 0, side * half])[1] - radius);
    }
  }
  return low;
}

const isAngles = (limb: Limb): limb is LimbAngles => Array.isArray(limb);

function mirrored(frame: Frame, outward: number): Frame {
  return { ...frame, right: add([0, 0, 0], frame.right, outward) };
}

/** Where the elbow or knee points when nothing else is said: elbows back and out, knees forward. */
const usualHinge = { leg: [1, 0.35, 0], arm: [-1, -0.5, 0.35] } as const;

const givesWay = (root: Frame, isLeg: boolean): Vec => direction(root, isLeg ? [1, 0, 0] : [-0.2, -1, 0.4]);

function aimByAngles(limb: LimbAngles, root: Frame, isLeg: boolean): Aim {
  const [flex, spread, turn, hingeAngle, endAngle = 0] = limb;
  const [upper, lower] = isLeg ? [body.thigh, body.shank] : [body.upperArm, body.forearm];
  const sign = isLeg ? -1 : 1;
  const handed = dot(cross(root.front, root.up), root.right);
  const hanging = add([0, 0, 0], root.up, -1);
  const swing = (vector: Vec): Vec => rotate(vector, cross(root.front, root.up), flex);
  const flat = swing(hanging);
  const spreadAxis = cross(flat, root.right);
  const down = rotate(flat, spreadAxis, spread);
  const bendTowards = rotate(swing(add([0, 0, 0], root.front, sign)), down, turn * handed * sign);
  const axis = cross(down, bendTowards);
  const lowerDown = rotate(down, axis, hingeAngle);
  const lowerFront = rotate(bendTowards, axis, hingeAngle);
  const end = add(add(root.origin, down, upper), lowerDown, lower);
  const hinge = add([0, 0, 0], bendTowards, -1);
  const rather = givesWay(root, isLeg);
  if (!isLeg) {
    const ahead = rotate(lowerDown, axis, endAngle);
    return { end, hinge, rather, ahead, side: lowerFront, toes: 0 };
  }
  const toesUp = rotate(add([0, 0, 0], lowerFront, -1), axis, -endAngle);
  return { end, hinge, rather, ahead: toesUp, side: rotate(lowerDown, axis, -endAngle), toes: 0 };
}

function aimOf(
  limb: Limb,
  root: Frame,
  anchors: Readonly<Record<Anchor, Frame>>,
  yaw: number,
  outward: number,
  isLeg: boolean,
): Aim {
  if (isAngles(limb)) return aimByAngles(limb, root, isLeg);
  const frame = limb.on ? mirrored(anchors[limb.on], outward) : room;
  const end = place(frame, limb.to);
  const hinge = direction(root, limb.hinge ?? usualHinge[isLeg ? 'leg' : 'arm']);
  const rather = givesWay(root, isLeg);
  const reach = unit(add(end, root.origin, -1));
  if (isLeg) {
    const plane = facing(limb.faces ?? yaw);
    const angle = ((limb.foot ?? 0) * Math.PI) / 180;
    const ahead = direction(plane, [Math.cos(angle), Math.sin(angle), 0]);
    const side = direction(plane, [Math.sin(angle), -Math.cos(angle), 0]);
    const aim = { end, hinge, rather, ahead, side, toes: limb.toes ?? 0 };
    return limb.ankle === undefined ? aim : withAnkle(aim, root.origin, limb.ankle);
  }
  // A hand laid on something has its thumb on the inner side.
  const thumb = limb.thumb ? direction(frame, limb.thumb) : add([0, 0, 0], root.right, -1);
  const ahead = limb.fingers ? unit(direction(frame, limb.fingers)) : reach;
  return { end, hinge, rather, ahead, side: thumb, toes: 0 };
}

/** The foot set by its ankle: at 0 it stands at a right angle to the shin. */
function withAnkle(aim: Aim, root: Vec, ankle: number): Aim {
  const leg = solve([aim, aim, 0], root, true);
  const shin = unit(add(leg.end, leg.middle, -1));
  const front = unit(across(add(leg.middle, mix(root, leg.end, 0.5), -1), shin));
  const axis = cross(front, shin);
  return { ...aim, ahead: rotate(front, axis, -ankle), side: rotate(shin, axis, -ankle) };
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

function solve(aims: readonly [Aim, Aim, number], root: Vec, isLeg: boolean): SolvedLimb {
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

const blend = (a: number, b: number, share: number): number => a + (b - a) * share;

const both = (aim: Aim): [Aim, Aim] => [aim, aim];

function blendAngles(from: LimbAngles, to: LimbAngles, share: number): LimbAngles {
  const at = (index: 0 | 1 | 2 | 3 | 4): number => blend(from[index] ?? 0, to[index] ?? 0, share);
  return [at(0), at(1), at(2), at(3), at(4)];
}

function blendTrunk(from: Pose, to: Pose, share: number): Pose {
  const number = (pick: (pose: Pose) => number | undefined): number =>
    blend(pick(from) ?? 0, pick(to) ?? 0, share);
  return {
    ...from,
    at: mix(from.at, to.at, share),
    turn: mix(from.turn ?? [0, 0, 0], to.turn ?? [0, 0, 0], share),
    spine: [
      number((pose) => pose.spine?.[0]),
      number((pose) => pose.spine?.[1]),
      number((pose) => pose.spine?.[2]),
      number((pose) => pose.spine?.[3]),
    ],
    twist: number((pose) => pose.twist),
    sideBend: number((pose) => pose.sideBend),
    look: number((pose) => pose.look),
    tilt: number((pose) => pose.tilt),
    breath: number((pose) => pose.breath),
  };
}

function shinFrame(limb: SolvedLimb, right: Vec, part: 'thigh' | 'shin'): Frame {
  const [from, to] = part === 'thigh' ? [limb.root, limb.middle] : [limb.middle, limb.end];
  const along = unit(add(to, from, -1));
  const front = unit(cross(right, along));
  return { origin: from, front, up: along, right: cross(along, front) };
}

/**
 * The body between two poses. Pins of both poses are read on the body as it is now and then mixed, so a hand that is
 * pinned alike in both stays exactly where it is while the body moves.
 */
export function skeletonBetween(from: Pose, to: Pose, share: number): Skeleton {
  const trunk = blendTrunk(from, to, share);
  let { spine, head } = spineOf(trunk);
  const settled = trunk.at[1] - lowest(spine, head);
  const heightOf = (pose: Pose): number => (pose.lies === undefined ? pose.at[1] : pose.lies + settled);
  const height = blend(heightOf(from), heightOf(to), share);
  ({ spine, head } = spineOf({ ...trunk, at: [trunk.at[0], height, trunk.at[2]] }));

  const [pelvis, , waist, , , , chest] = spine as [Frame, Frame, Frame, Frame, Frame, Frame, Frame];
  const yaw = trunk.turn?.[0] ?? 0;
  const anchors: Record<Anchor, Frame> = {
    pelvis,
    waist,
    chest,
    head,
    thighR: pelvis,
    thighL: pelvis,
    shinR: pelvis,
    shinL: pelvis,
  };
  const limb = (name: LimbName): SolvedLimb => {
    const isLeg = name.startsWith('leg');
    const outward = name.endsWith('R') ? 1 : -1;
    const frame = mirrored(isLeg ? pelvis : chest, outward);
    const root = moveFrame(
      frame,
      isLeg ? [0, 0, body.hipHalfWidth] : [0, body.shoulderRise, body.shoulderHalfWidth],
    );
    const aim = (own: Limb): Aim => aimOf(own, root, anchors, yaw, outward, isLeg);
    const [first, second] = [from[name], to[name]];
    const aims: [Aim, Aim] =
      isAngles(first) && isAngles(second)
        ? both(aim(blendAngles(first, second, share)))
        : [aim(first), aim(second)];
    return solve([...aims, share], root.origin, isLeg);
  };
  const legR = limb('legR');
  const legL = limb('legL');
  anchors.thighR = shinFrame(legR, pelvis.right, 'thigh');
  anchors.thighL = shinFrame(legL, pelvis.right, 'thigh');
  anchors.shinR = shinFrame(legR, pelvis.right, 'shin');
  anchors.shinL = shinFrame(legL, pelvis.right, 'shin');
  return {
    spine,
    head,
    breath: trunk.breath ?? 0,
    limbs: { legR, legL, armR: limb('armR'), armL: limb('armL') },
  };
}

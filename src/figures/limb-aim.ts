import { body } from './body.ts';
import { type Aim, solve } from './limb.ts';
import type { Anchor, Limb, LimbAngles } from './pose.ts';
import {
  across,
  add,
  cross,
  direction,
  dot,
  type Frame,
  mix,
  place,
  room,
  rotate,
  rotateFrame,
  unit,
  type Vec,
} from './vector.ts';

function facing(yaw: number): Frame {
  return rotateFrame(room, room.up, yaw);
}

export const isAngles = (limb: Limb): limb is LimbAngles => Array.isArray(limb);

export function mirrored(frame: Frame, outward: number): Frame {
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

/** Where a limb of a pose wants its hand or foot, as the body is now. */
export function aimOf(
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

import { body, limbRadii, spineLengths, trunkSlices } from './body.ts';
import type { Pose } from './pose.ts';
import { type Frame, moveFrame, place, room, rotateFrame } from './vector.ts';

function pelvisOf({ at, turn = [0, 0, 0] }: Pose): Frame {
  const rolled = rotateFrame(room, room.up, -turn[2]);
  const leaned = rotateFrame(rolled, room.right, turn[1]);
  return { ...rotateFrame(leaned, room.up, turn[0]), origin: at };
}

function bend(frame: Frame, forward: number, twist: number, sideways: number): Frame {
  const bent = rotateFrame(frame, frame.right, -forward);
  return rotateFrame(rotateFrame(bent, bent.up, -twist), bent.front, sideways);
}

/** The spine from the hips to the base of the neck, and the head on it. */
export function spineOf(pose: Pose): { spine: Frame[]; head: Frame } {
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
export function lowest(spine: readonly Frame[], head: Frame): number {
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

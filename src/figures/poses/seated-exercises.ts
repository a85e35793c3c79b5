import type { LimbPin, Pose } from '../pose.ts';
import { sitting, standing } from './upright.ts';

export const deskHeight = 86;
export const tallDeskHeight = 140;

const tall: Pose = { ...sitting, at: [4, 67, 0], spine: [-8, 15, -9, 2] };

export const seatedTall: Pose = { ...tall, armR: [10, 6, 0, 20], armL: [10, 6, 0, 20] };
export const seatedHigh: Pose = {
  ...seatedTall,
  spine: [-8, 8, -8, -4],
  armR: [166, 12, 0, 8],
  armL: [166, 12, 0, 8],
};

/** Sitting and facing the viewer, on a stool. */
const seatedBend = (bend: number): Pose => ({
  ...sitting,
  at: [0, 67, 0],
  turn: [-90, 0, 0],
  spine: [-8, 15, -9, 2],
  sideBend: bend,
  tilt: bend / 5,
  legR: { to: [-15, 10, 52] },
  legL: { to: [15, 10, 52] },
  armR: {
    on: 'pelvis',
    to: [2, -6 - bend / 2.4, 24],
    fingers: [0.1, -1, 0.1],
    thumb: [1, 0, 0],
    hinge: [-1, 0, 0.8],
  },
  armL: { on: 'thighL', to: [11, 38, 3], fingers: [0.15, 1, -0.2] },
});
export const seatedUpright = seatedBend(0);
export const seatedToSide = seatedBend(26);

/** The pelvis rolls back and forward on the seat and the spine follows. */
export const seatedRound: Pose = { ...tall, at: [2, 67, 0], turn: [0, 16, 0], spine: [22, 24, 4, 14] };
export const seatedLong: Pose = { ...tall, at: [5, 67, 0], turn: [0, -10, 0], spine: [-18, 4, -6, -4] };

const typing = (x: number, y: number, z: number): LimbPin => ({
  to: [x, y, z],
  fingers: [1, -0.15, 0],
  hinge: [-0.4, -1, 0.3],
});

export const atDesk: Pose = {
  ...sitting,
  at: [4, 67, 0],
  turn: [0, 3, 0],
  spine: [-6, 12, -8, -2],
  armR: typing(40, deskHeight + 6, 13),
  armL: typing(41, deskHeight + 6, -13),
};

export const atTallDesk: Pose = {
  ...standing,
  armR: typing(34, tallDeskHeight + 6, 13),
  armL: typing(35, tallDeskHeight + 6, -13),
};

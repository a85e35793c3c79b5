import type { Vec } from './vector.ts';

/**
 * The one body. Lengths follow the usual shares of standing height (thigh 0.245, shank 0.246, upper arm 0.186,
 * forearm 0.146) for a height of 232 units.
 */
export const body = {
  thigh: 56,
  shank: 57,
  upperArm: 42,
  forearm: 35,
  hipHalfWidth: 9,
  shoulderHalfWidth: 18,
  /** Rise of the shoulder joints above the last chest joint. */
  shoulderRise: 1,
  neck: 10,
  /** From the sole of a flat foot to the ankle joint. */
  ankleHeight: 10,
} as const;

/** Pieces of the spine from the hip line to the neck: one of the pelvis, three lumbar, three of the chest. */
export const spineLengths = [14, 8, 8, 8, 12, 12, 10] as const;

/** Trunk slices, one for each end of a spine piece: half width, radius, and how far in front of the spine. */
export const trunkSlices: readonly Vec[] = [
  [8, 14, -1],
  [8, 13, 0],
  [7, 11.6, 0.6],
  [6.5, 11.2, 1],
  [7, 11.8, 1],
  [9, 13, 0.5],
  [10, 12.2, -0.8],
  [6, 8, -1.5],
];

/** Spheres of a limb: share of the way along the piece, radius, offset to the back. */
export const limbRadii = {
  hip: 12.6,
  knee: 8.8,
  calf: 8.2,
  cuff: 6.4,
  shoulder: 8,
  elbow: 5.8,
  wrist: 4.2,
  palm: 4.7,
  fingers: 2.9,
  thumb: 2.1,
} as const;

/** Spheres of a foot in its own frame: towards the toes, towards the sole, radius. */
export const foot = {
  heel: [-5.5, 5.6, 4.4],
  instep: [3, 1, 5.4],
  ball: [14.5, 6.4, 3.6],
  /** Beyond the ball, along the bent toes. */
  toes: 8,
  toesRadius: 3.2,
  /** Half the width of the ball of the foot, without its radius. */
  spread: 2.6,
} as const;

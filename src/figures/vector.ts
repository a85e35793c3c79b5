/** x to the right of the picture, y up, z towards the viewer; one unit is about 7 mm of the drawn person. */
export type Vec = readonly [number, number, number];

export const add = (a: Vec, b: Vec, scale = 1): Vec => [
  a[0] + b[0] * scale,
  a[1] + b[1] * scale,
  a[2] + b[2] * scale,
];

export const mix = (a: Vec, b: Vec, share: number): Vec => add(a, add(b, a, -1), share);

export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const length = (a: Vec): number => Math.hypot(...a);

export const unit = (a: Vec): Vec => add([0, 0, 0], a, 1 / (length(a) || 1));

/** The part of `a` at a right angle to the unit vector `axis`. */
export const across = (a: Vec, axis: Vec): Vec => add(a, axis, -dot(a, axis));

export function rotate(a: Vec, axis: Vec, degrees: number): Vec {
  const angle = (degrees * Math.PI) / 180;
  const turned = add(add([0, 0, 0], a, Math.cos(angle)), cross(axis, a), Math.sin(angle));
  return add(turned, axis, dot(axis, a) * (1 - Math.cos(angle)));
}

/** A place on the body with its own front, up and right. */
export interface Frame {
  readonly origin: Vec;
  readonly front: Vec;
  readonly up: Vec;
  readonly right: Vec;
}

export function rotateFrame(frame: Frame, axis: Vec, degrees: number): Frame {
  return {
    origin: frame.origin,
    front: rotate(frame.front, axis, degrees),
    up: rotate(frame.up, axis, degrees),
    right: rotate(frame.right, axis, degrees),
  };
}

/** A direction given as front, up and right shares of a frame. */
export const direction = (frame: Frame, [front, up, right]: Vec): Vec =>
  add(add(add([0, 0, 0], frame.front, front), frame.up, up), frame.right, right);

export const place = (frame: Frame, local: Vec): Vec => add(frame.origin, direction(frame, local));

export const moveFrame = (frame: Frame, local: Vec): Frame => ({ ...frame, origin: place(frame, local) });

/** The room itself: x, y and z as a place with a front, an up and a right. */
export const room: Frame = { origin: [0, 0, 0], front: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

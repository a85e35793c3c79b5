import type { Actor, Figure, Key } from '../figure.ts';
import type { Outfit } from '../person.ts';
import type { Part, View } from '../picture.ts';
import type { Pose } from '../pose.ts';
import type { Vec } from '../vector.ts';

export const bentView: View = { turn: 0, down: 14, zoom: 1.5, x: 191, y: 172 };
export const longView: View = { turn: 0, down: 14, zoom: 1.3, x: 167, y: 170 };
export const proneView: View = { turn: 0, down: 14, zoom: 1.28, x: 164, y: 170 };
export const sideView: View = { turn: 0, down: 50, zoom: 1.42, x: 184, y: 140 };
export const backView: View = { turn: 0, down: 36, zoom: 1.42, x: 184, y: 148 };
export const gettingUpView: View = { turn: 0, down: 18, zoom: 1.36, x: 112, y: 172 };
export const toChairView: View = { turn: 0, down: 15, zoom: 0.98, x: 182, y: 190 };
export const bedView: View = { turn: 16, down: 20, zoom: 0.95, x: 178, y: 160 };
export const standingView: View = { turn: 0, down: 10, zoom: 0.82, x: 172, y: 202 };
export const sittingView: View = { turn: 0, down: 12, zoom: 1, x: 165, y: 196 };

/** Moves to each pose in turn, resting a moment in each, and back to the first. */
export function loop(outfit: Outfit, moveSeconds: number, restSeconds: number, ...poses: Pose[]): Actor {
  const keys: Key[] = [];
  let at = 0;
  for (const [index, pose] of [...poses, ...poses.slice(0, 1)].entries()) {
    if (index > 0) keys.push([(at += moveSeconds), pose]);
    if (index < poses.length) keys.push([index === 0 ? 0 : (at += restSeconds), pose]);
  }
  return { ...outfit, keys };
}

const waySteps = 24;

/** A way with bends in it: the poses from its beginning (0) to its end (1), near enough to look like one move. */
export const way = (poseAt: (share: number) => Pose): Pose[] =>
  Array.from({ length: waySteps + 1 }, (_, step) => poseAt(step / waySteps));

/** Goes a way without stopping on it, rests at its end, and goes back. */
export function thereAndBack(outfit: Outfit, moveSeconds: number, restSeconds: number, poses: Pose[]): Actor {
  const last = poses.length - 1;
  const gone = (from: number, order: readonly Pose[]): Key[] =>
    order.map((pose, index): Key => {
      const at = from + (index / last) * moveSeconds;
      return index === 0 || index === last ? [at, pose] : [at, pose, 'passed'];
    });
  const back = gone(moveSeconds + restSeconds, [...poses].reverse());
  return { ...outfit, keys: [...gone(0, poses), ...back] };
}

/** Moves once from pose to pose and stays in the last one. */
export function once(outfit: Outfit, moveSeconds: number, ...poses: Pose[]): Actor {
  const last = poses.length - 1;
  const moving = poses.map((pose, index): Key => [1.2 + (index / Math.max(last, 1)) * moveSeconds, pose]);
  const [first, final] = [poses[0], poses[last]];
  if (!first || !final) return { ...outfit, keys: [] };
  return { ...outfit, keys: [[0, first], ...moving, [moveSeconds + 5.5, final]] };
}

/** In for four seconds, out for six. */
export const breathing = (pose: Pose, outfit: Outfit = right, depth = 8): Actor => ({
  ...outfit,
  keys: [
    [0, pose],
    [4, { ...pose, breath: depth }],
    [10, pose],
  ],
});

export const right = { near: 'R' } as const;
export const left = { near: 'L' } as const;

export const arrow = (...line: readonly [start: Vec, middle: Vec, tip: Vec]): Part => ({
  look: 'arrow',
  line,
  tip: true,
});

export const figure = (
  view: View,
  actor: Actor,
  props: Figure['props'],
  still: number,
  more: Partial<Figure> = {},
): Figure => ({
  view,
  actors: [actor],
  props: props ?? [],
  still,
  ...more,
});

/** A step of a sequence: it fades out in its last pose and starts again. */
export const step = (view: View, actor: Actor, props: Figure['props'], more: Partial<Figure> = {}): Figure =>
  figure(view, actor, props, (actor.keys.at(-1)?.[0] ?? 0) - 2, { fades: true, ...more });

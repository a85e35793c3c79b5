import { box, corners, plain, post, type Prop, type Span } from './prop.ts';

export const seatHeight = 53;

export const mat = (x0: number, x1: number, z: Span = [-42, 42]): Prop =>
  plain(...box('mat', [x0, x1], [-6, 0], z));

/** A kitchen chair; `back` is the side of its backrest: -1 to the left of the picture, 1 to the right. */
export function chair(x: number, back: -1 | 1): Prop {
  const [near, far] = [22, -22];
  const backX = x + back * 22;
  return plain(
    {
      look: 'wood dark',
      bands: [post(x - 20, far, [0, 50]), post(x + 20, far, [0, 50]), post(backX, far, [50, 112])],
    },
    { look: 'wood dark', bands: [post(x - 20, near, [0, 50]), post(x + 20, near, [0, 50])] },
    { look: 'wood', bands: [[...post(backX, far, [78, 114], 4), ...post(backX, near, [78, 114], 4)]] },
    { look: 'wood dark', bands: [post(backX, near, [50, 112])] },
    ...box('wood', [x - 26, x + 26], [44, seatHeight], [-26, 26], 4),
  );
}

/** A cushion from one place to another, thicker in the middle. */
export function cushion(x: Span, y: Span, z: Span, look = 'cushion', depth?: number): Prop {
  const radius = Math.min((x[1] - x[0]) / 2, (y[1] - y[0]) / 2);
  const middle = (y[0] + y[1]) / 2;
  const made = plain({ look, bands: [corners(x, z, middle, radius)] });
  return depth === undefined ? made : { ...made, depth };
}

/** Height of a folded towel with a head on it. */
export const foldedTowel = 2.5;

export const bedHeight = 50;

export function bed(x: Span, z: Span): Prop {
  return plain(
    {
      look: 'wood dark',
      bands: [post(x[0] + 8, z[1] - 6, [0, 30], 5), post(x[1] - 8, z[1] - 6, [0, 30], 5)],
    },
    ...box('wood', x, [14, 32], z, 4),
    ...box('sheet', [x[0] + 1, x[1] - 1], [30, bedHeight], [z[0] + 1, z[1] - 1], 7),
    { look: 'wood', bands: [[...post(x[0] - 2, z[0], [10, 84], 4), ...post(x[0] - 2, z[1], [10, 84], 4)]] },
  );
}

export const worktopHeight = 116;

/** A kitchen worktop with cupboards. */
export const worktop = (x: Span, z: Span): Prop =>
  plain(
    ...box('cupboard', [x[0] + 6, x[1]], [0, worktopHeight - 8], z),
    ...box('wood', x, [worktopHeight - 9, worktopHeight], [z[0], z[1] + 3]),
  );

/** A hand rail along a wall. */
export const rail = (x: Span, y: number, z: number): Prop =>
  plain(
    { look: 'wood dark', bands: [post(x[0] + 20, z, [y - 12, y]), post(x[1] - 20, z, [y - 12, y])] },
    {
      look: 'wood',
      bands: [
        [
          [x[0], y, z, 3.4],
          [x[1], y, z, 3.4],
        ],
      ],
    },
  );

export const stool = (): Prop =>
  plain(
    { look: 'wood dark', bands: [post(-18, -16, [0, 46]), post(18, -16, [0, 46])] },
    { look: 'wood dark', bands: [post(-18, 16, [0, 46]), post(18, 16, [0, 46])] },
    ...box('wood', [-25, 25], [43, seatHeight], [-23, 23], 5),
  );

/** A broad, low step. */
export const step = (x: Span, height: number): Prop => ({
  parts: box('wood', x, [0, height], [-34, 34], 2),
  depth: -400,
});

/** A piece of wall, higher than the picture. */
export const wall = (x: Span): Prop => plain(...box('cupboard', x, [0, 320], [-44, 40], 2));

/** A desk with a keyboard and a screen at the height of the eyes of who works there. */
export const desk = (height: number): Prop =>
  plain(
    {
      look: 'wood dark',
      bands: [post(42, -30, [0, height]), post(128, -30, [0, height]), post(128, 2, [0, height])],
    },
    ...box('wood', [34, 138], [height - 7, height], [-36, 8]),
    ...box('pipe', [94, 118], [height, height + 3], [-24, 4], 1.5),
    { look: 'pipe', bands: [post(108, -10, [height, height + 40])] },
    ...box('shoe', [100, 105], [height + 22, height + 74], [-36, 12], 2),
  );

import type { Ball, Part } from '../picture.ts';

export interface Prop {
  readonly parts: readonly Part[];
  /** Drawn after the people. */
  readonly front?: boolean;
  /** Drawn between the people's limbs, at this depth towards the eye. */
  readonly depth?: number;
}

export type Span = readonly [from: number, to: number];

export const plain = (...parts: readonly Part[]): Prop => ({ parts });

export function corners([x0, x1]: Span, [z0, z1]: Span, y: number, radius: number): Ball[] {
  return [x0 + radius, x1 - radius].flatMap((x) =>
    [z0 + radius, z1 - radius].map((z): Ball => [x, y, z, radius]),
  );
}

/** A box with soft edges: a darker body and a lighter top. */
export function box(look: string, x: Span, y: Span, z: Span, radius = 3): Part[] {
  const top = corners(x, z, y[1] - radius, radius);
  return [
    { look: `${look} dark`, bands: [[...corners(x, z, y[0] + radius, radius), ...top]] },
    { look, bands: [top] },
  ];
}

export const post = (x: number, z: number, y: Span, radius = 3): Ball[] => [
  [x, y[0] + radius, z, radius],
  [x, y[1] - radius, z, radius],
];

export const part = (look: string, ...bands: readonly (readonly Ball[])[]): Prop => plain({ look, bands });

import type { SolvedLimb } from './limb.ts';
import { ball, type Ball, type Part } from './picture.ts';
import { box } from './props/prop.ts';
import { add } from './vector.ts';

export type HeldThing = 'phone' | 'glass' | 'carton' | 'weight';

/** A carton between both hands, level whatever the arms do; only for a person who faces along the picture. */
function cartonParts({ end: [x, y, z] }: SolvedLimb): Part[] {
  return box('cupboard', [x - 3, x + 27], [y - 20, y + 6], [3 - z, z - 3], 2);
}

/** A weight that hangs by its handle from both hands, in the middle before the body. */
function weightParts({ end, ahead }: SolvedLimb): Part[] {
  const [x, y] = add(end, ahead, 10);
  const low: Ball = [x, y - 16, 0, 10];
  const handle = [-1, 1].map((side): Ball => [x, y, side * 6, 2.2]);
  return [
    { look: 'shoe', bands: [[low], handle, ...handle.map((at) => [at, ball([x, y - 11, at[2]], 2.2)])] },
  ];
}

/** A thing held in the hand. */
export function heldParts(arm: SolvedLimb, thing: HeldThing): Part[] {
  if (thing === 'carton') return cartonParts(arm);
  if (thing === 'weight') return weightParts(arm);
  const grip = add(arm.end, arm.ahead, 10);
  const reaching = thing === 'phone' ? [-12, 14, 3.2] : [-8, 13, 4.8];
  const [below, above, radius] = reaching as [number, number, number];
  return [
    {
      look: thing,
      bands: [[ball(add(grip, arm.side, below), radius), ball(add(grip, arm.side, above), radius)]],
    },
  ];
}

import { footBalls, handBalls } from './person.ts';
import type { Ball } from './picture.ts';
import type { Skeleton } from './skeleton.ts';
import type { Contact } from './touches.ts';
import { place as placeOn } from './vector.ts';

/** What counts as touching, in picture pixels at 360 pixels wide. */
export const touchPixels = 3;

/** Height of the lowest point of what is drawn. */
export const lowestOf = (balls: readonly Ball[]): number =>
  Math.min(...balls.map(([, y, , radius]) => y - radius));

/** Lowest point of a named place of the body. */
export function lowOf(place: Contact, { spine, head, limbs }: Skeleton): number {
  const trunkLow = (from: number, to: number, radius: number): number =>
    Math.min(...spine.slice(from, to).map(({ origin }) => origin[1] - radius));
  if (place === 'hips') return trunkLow(0, 1, 14);
  if (place === 'back') return trunkLow(5, 6, 13);
  if (place === 'head') return placeOn(head, [-1.5, 14.5, 0])[1] - 13.5;
  const limb = limbs[`${/^(foot|knee)/.test(place) ? 'leg' : 'arm'}${place.endsWith('R') ? 'R' : 'L'}`];
  if (place.startsWith('foot')) return lowestOf(footBalls(limb));
  if (place.startsWith('knee')) return limb.middle[1] - 8.8;
  if (place.startsWith('elbow')) return limb.middle[1] - 5.8;
  const { palm, fingers } = handBalls(limb);
  return lowestOf([palm, fingers]);
}

import { foot, limbRadii, trunkSlices } from './body.ts';
import { ball, type Ball, type Camera, type Layer, type Part } from './picture.ts';
import { headParts } from './head.ts';
import { heldParts, type HeldThing } from './held-things.ts';
import type { SolvedLimb } from './limb.ts';
import type { Skeleton } from './skeleton.ts';
import { add, cross, dot, type Frame, mix, place, rotate, unit, type Vec } from './vector.ts';

export interface Outfit {
  /** The side that is drawn in full colour; the other one is darker. */
  readonly near: 'R' | 'L';
  readonly helper?: boolean;
  /** Undressed for a shower. */
  readonly bare?: boolean;
  readonly blanket?: boolean;
  /** Hands under the low back: the forearms are hidden by the trunk. */
  readonly tucked?: boolean;
  /** Height of what carries the person, for the shade; none where it would fall beside it. */
  readonly surface?: number;
  readonly holds?: Readonly<Partial<Record<'R' | 'L', HeldThing>>>;
  /** A stick held along the back. */
  readonly stick?: boolean;
}

const stickRadius = 2;

const chain = (balls: readonly Ball[]): Ball[][] =>
  balls.slice(1).map((next, index) => [balls[index] ?? next, next]);

/** The breath lifts the front of the waist most and leaves the back where it is. */
const breathShares = [0, 0.3, 0.9, 1, 0.8, 0.5, 0, 0] as const;

function slice(frame: Frame, index: number, breath: number): Ball[] {
  const [half, radius, front] = trunkSlices[index] ?? [0, 1, 0];
  const lift = (breath * (breathShares[index] ?? 0)) / 2;
  return [-1, 1].map((side) => ball(place(frame, [front + lift, 0, side * half]), radius + lift));
}

function slices({ spine, breath }: Skeleton, from: number, to: number): Ball[][] {
  const bands: Ball[][] = [];
  for (let index = from; index < to; index += 1) {
    const [lower, upper] = [spine[index], spine[index + 1]];
    if (lower && upper) bands.push([...slice(lower, index, breath), ...slice(upper, index + 1, breath)]);
  }
  return bands;
}

function legBands(leg: SolvedLimb): Ball[][] {
  const shank = unit(add(leg.end, leg.middle, -1));
  const thigh = unit(add(leg.middle, leg.root, -1));
  const back = unit(cross(cross(thigh, shank), shank));
  const straight = 1 - Math.abs(dot(thigh, shank));
  const calfBack = 2.4 * Math.min(1, straight * 30);
  const calf = add(mix(leg.middle, leg.end, 0.3), back, calfBack);
  const cuff = mix(leg.middle, leg.end, 0.93);
  return chain([
    ball(leg.root, limbRadii.hip),
    ball(leg.middle, limbRadii.knee),
    ball(calf, limbRadii.calf),
    ball(cuff, limbRadii.cuff),
  ]).concat([[ball(leg.middle, limbRadii.knee), ball(cuff, limbRadii.cuff)]]);
}

/** Balls of heel, instep, ball of the foot and toes. */
export function footBalls(leg: SolvedLimb): Ball[] {
  const at = ([ahead, sole, radius]: readonly [number, number, number]): Ball =>
    ball(add(add(leg.end, leg.ahead, ahead), leg.side, sole), radius);
  const ballOfFoot = at(foot.ball);
  const across = cross(leg.side, leg.ahead);
  const toesAhead = rotate(leg.ahead, across, leg.toes);
  const toes = add([ballOfFoot[0], ballOfFoot[1], ballOfFoot[2]], toesAhead, foot.toes);
  return [at(foot.heel), at(foot.instep), ballOfFoot, ball(toes, foot.toesRadius)];
}

function shoeBands(leg: SolvedLimb): Ball[][] {
  const [heel, instep, ballOfFoot, toes] = footBalls(leg) as [Ball, Ball, Ball, Ball];
  const across = cross(leg.side, leg.ahead);
  // A foot on its edge is as thick as it was, so that it does not sink in.
  const spread = foot.spread * Math.max(0, 1 - 2 * Math.abs(across[1]));
  const wide = ([x, y, z, radius]: Ball): Ball[] =>
    [-spread, spread].map((aside) => ball(add([x, y, z], across, aside), radius));
  return [
    [heel, instep, ...wide(ballOfFoot)],
    [...wide(ballOfFoot), ...wide(toes)],
    [ball(leg.end, 5.2), heel, instep],
  ];
}

export function handBalls(arm: SolvedLimb): { palm: Ball; fingers: Ball; thumb: Ball } {
  const palm = add(arm.end, arm.ahead, 7);
  return {
    palm: ball(palm, limbRadii.palm),
    fingers: ball(add(arm.end, arm.ahead, 18), limbRadii.fingers),
    thumb: ball(add(add(arm.end, arm.ahead, 11.5), arm.side, 7), limbRadii.thumb),
  };
}

function armBands(arm: SolvedLimb): Ball[][] {
  const { palm, fingers, thumb } = handBalls(arm);
  const wrist = ball(arm.end, limbRadii.wrist);
  return [
    ...chain([ball(arm.root, 6.6), ball(arm.middle, limbRadii.elbow), wrist, palm, fingers]),
    [ball(add(arm.end, arm.ahead, 4), 2.8), thumb],
  ];
}

function sleeveBand(arm: SolvedLimb): Ball[] {
  return [ball(arm.root, limbRadii.shoulder), ball(mix(arm.root, arm.middle, 0.55), 7)];
}

/** A blanket over trunk and legs that falls to the surface below. */
function blanketParts(skeleton: Skeleton, surface: number): Part[] {
  const { legR, legL, armR, armL } = skeleton.limbs;
  const balls = (points: readonly Ball[]): Ball[] =>
    points.flatMap(([x, y, z, radius]): Ball[] => [
      [x, y, z, radius + 2.5],
      [x, Math.min(y, surface + 4), z + Math.sign(z) * 3, 4],
    ]);
  const across = (index: number): Ball[] => {
    const frame = skeleton.spine[index];
    return frame ? slice(frame, index, skeleton.breath) : [];
  };
  const rows = [
    across(5),
    [...across(3), handBalls(armR).palm, handBalls(armL).palm],
    across(0),
    [ball(legR.middle, limbRadii.knee), ball(legL.middle, limbRadii.knee)],
    [ball(legR.end, limbRadii.knee), ball(legL.end, limbRadii.knee)],
  ].map(balls);
  const bands = rows.slice(1).map((row, index) => [...(rows[index] ?? []), ...row]);
  return [{ look: 'blanket', bands }];
}

/** A soft shade on the surface below, smaller under what is held higher. */
function shadePart({ spine, limbs }: Skeleton, surface: number): Part {
  const fall = ([x, y, z]: Vec, radius: number): Ball => [
    x,
    surface,
    z,
    Math.max(0.1, radius * (1 - Math.max(0, y - surface - radius) / 40)),
  ];
  const { legR, legL, armR, armL } = limbs;
  const lines = [
    spine.map(({ origin }) => fall(origin, 10)),
    ...[legR, legL].map((leg) => [
      ...[leg.root, leg.middle, leg.end].map((joint) => fall(joint, 7)),
      fall(add(leg.end, leg.ahead, 16), 6),
    ]),
    ...[armR, armL].map((arm) => [arm.end, add(arm.end, arm.ahead, 14)].map((at) => fall(at, 4.5))),
  ];
  const bands = lines.flatMap(chain).filter((band) => band.every(([, , , radius]) => radius > 2.5));
  return { look: 'shade', bands, opacity: 0.16 };
}

/** A straight stick that rests on tailbone and back of the head. */
export function stickEnds({ spine, head }: Skeleton): readonly [Vec, Vec] {
  const tailbone = place(spine[0] ?? head, [-1 - 14 - stickRadius, 2, 0]);
  const crown = place(head, [-1.4 - 12.8 - stickRadius, 15, 0]);
  const along = unit(add(crown, tailbone, -1));
  return [add(tailbone, along, -22), add(crown, along, 16)];
}

/** The layers of one person. */
export function personLayers(skeleton: Skeleton, outfit: Outfit, { eye, depth }: Camera): Layer[] {
  const who = outfit.helper ? ' other' : '';
  const worn = (look: string): string => (outfit.bare ? 'skin' : look);
  const { spine, head, limbs } = skeleton;
  const chest = spine[5] ?? head;
  const layers: Layer[] = [];
  for (const side of ['R', 'L'] as const) {
    const shade = outfit.near === side ? who : ` far${who}`;
    const leg = limbs[`leg${side}`];
    const arm = limbs[`arm${side}`];
    const held = outfit.holds?.[side];
    const [upperArm, forearm] = [armBands(arm).slice(0, 1), armBands(arm).slice(1)];
    const skin = `skin${outfit.near === side ? '' : ' far'}`;
    const pelvis = outfit.near === side ? slices(skeleton, 0, 1) : [];
    layers.push({
      depth: depth(mix(leg.root, leg.end, 0.4)),
      parts: [
        { look: `${worn('shoe')}${shade}`, bands: shoeBands(leg) },
        { look: `${worn('legs')}${shade}`, bands: [...pelvis, ...legBands(leg)] },
      ],
    });
    if (outfit.tucked) {
      layers.push({ depth: depth(chest.origin) - 0.2, parts: [{ look: skin, bands: forearm }] });
    }
    layers.push({
      depth: depth(mix(arm.root, arm.end, 0.4)) + (outfit.near === side ? 3 : -3),
      parts: [
        ...(held ? heldParts(arm, held) : []),
        { look: skin, bands: outfit.tucked ? upperArm : [...upperArm, ...forearm] },
        { look: `${worn('top')}${shade}`, bands: [sleeveBand(arm)] },
      ],
    });
  }
  const shoulders: Ball[] = [limbs.armR.root, limbs.armL.root].map((joint) =>
    ball(joint, limbRadii.shoulder),
  );
  const collar = spine[7] ?? chest;
  const throat = ball(place(head, [0.5, 4, 0]), 6.4);
  layers.push({
    depth: Math.min(depth(chest.origin) - 0.1, depth(head.origin) - 1.5),
    parts: [{ look: 'skin far', bands: [[ball(collar.origin, 6.4), throat]] }],
  });
  layers.push({
    depth: depth(chest.origin),
    parts: [
      {
        look: `${worn('top')}${who}`,
        bands: [...slices(skeleton, 1, 7), [...shoulders, ...slice(collar, 7, 0)]],
      },
    ],
  });
  layers.push({
    depth: depth(head.origin) - 1,
    parts: headParts(head, eye, who),
  });
  if (outfit.stick) {
    const bands = [stickEnds(skeleton).map((end) => ball(end, stickRadius))];
    layers.push({ depth: depth(chest.origin) - 0.2, parts: [{ look: 'wood', bands }] });
  }
  const surface = outfit.surface ?? 0;
  layers.push({ depth: -500, parts: [shadePart(skeleton, surface)] });
  if (outfit.blanket) {
    layers.push({ depth: depth(chest.origin) + 45, parts: blanketParts(skeleton, surface) });
  }
  return layers;
}

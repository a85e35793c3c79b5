import { body } from './body.ts';
import { type Aim, solve, type SolvedLimb } from './limb.ts';
import { aimOf, isAngles, mirrored } from './limb-aim.ts';
import type { Anchor, Limb, LimbAngles, Pose } from './pose.ts';
import { lowest, spineOf } from './spine.ts';
import { add, cross, type Frame, mix, moveFrame, unit, type Vec } from './vector.ts';

export type LimbName = 'legR' | 'legL' | 'armR' | 'armL';

export interface Skeleton {
  /** From the hips to the base of the neck. */
  readonly spine: readonly Frame[];
  readonly head: Frame;
  readonly breath: number;
  readonly limbs: Readonly<Record<LimbName, SolvedLimb>>;
}

const blend = (a: number, b: number, share: number): number => a + (b - a) * share;

const both = (aim: Aim): [Aim, Aim] => [aim, aim];

function blendAngles(from: LimbAngles, to: LimbAngles, share: number): LimbAngles {
  const at = (index: 0 | 1 | 2 | 3 | 4): number => blend(from[index] ?? 0, to[index] ?? 0, share);
  return [at(0), at(1), at(2), at(3), at(4)];
}

function blendTrunk(from: Pose, to: Pose, share: number): Pose {
  const number = (pick: (pose: Pose) => number | undefined): number =>
    blend(pick(from) ?? 0, pick(to) ?? 0, share);
  return {
    ...from,
    at: mix(from.at, to.at, share),
    turn: mix(from.turn ?? [0, 0, 0], to.turn ?? [0, 0, 0], share),
    spine: [
      number((pose) => pose.spine?.[0]),
      number((pose) => pose.spine?.[1]),
      number((pose) => pose.spine?.[2]),
      number((pose) => pose.spine?.[3]),
    ],
    twist: number((pose) => pose.twist),
    sideBend: number((pose) => pose.sideBend),
    look: number((pose) => pose.look),
    tilt: number((pose) => pose.tilt),
    breath: number((pose) => pose.breath),
  };
}

function shinFrame(limb: SolvedLimb, right: Vec, part: 'thigh' | 'shin'): Frame {
  const [from, to] = part === 'thigh' ? [limb.root, limb.middle] : [limb.middle, limb.end];
  const along = unit(add(to, from, -1));
  const front = unit(cross(right, along));
  return { origin: from, front, up: along, right: cross(along, front) };
}

/**
 * The body between two poses. Pins of both poses are read on the body as it is now and then mixed, so a hand that is
 * pinned alike in both stays exactly where it is while the body moves.
 */
export function skeletonBetween(from: Pose, to: Pose, share: number): Skeleton {
  const trunk = blendTrunk(from, to, share);
  let { spine, head } = spineOf(trunk);
  const settled = trunk.at[1] - lowest(spine, head);
  const heightOf = (pose: Pose): number => (pose.lies === undefined ? pose.at[1] : pose.lies + settled);
  const height = blend(heightOf(from), heightOf(to), share);
  ({ spine, head } = spineOf({ ...trunk, at: [trunk.at[0], height, trunk.at[2]] }));

  const [pelvis, , waist, , , , chest] = spine as [Frame, Frame, Frame, Frame, Frame, Frame, Frame];
  const yaw = trunk.turn?.[0] ?? 0;
  const anchors: Record<Anchor, Frame> = {
    pelvis,
    waist,
    chest,
    head,
    thighR: pelvis,
    thighL: pelvis,
    shinR: pelvis,
    shinL: pelvis,
  };
  const limb = (name: LimbName): SolvedLimb => {
    const isLeg = name.startsWith('leg');
    const outward = name.endsWith('R') ? 1 : -1;
    const frame = mirrored(isLeg ? pelvis : chest, outward);
    const root = moveFrame(
      frame,
      isLeg ? [0, 0, body.hipHalfWidth] : [0, body.shoulderRise, body.shoulderHalfWidth],
    );
    const aim = (own: Limb): Aim => aimOf(own, root, anchors, yaw, outward, isLeg);
    const [first, second] = [from[name], to[name]];
    const aims: [Aim, Aim] =
      isAngles(first) && isAngles(second)
        ? both(aim(blendAngles(first, second, share)))
        : [aim(first), aim(second)];
    return solve([...aims, share], root.origin, isLeg);
  };
  const legR = limb('legR');
  const legL = limb('legL');
  anchors.thighR = shinFrame(legR, pelvis.right, 'thigh');
  anchors.thighL = shinFrame(legL, pelvis.right, 'thigh');
  anchors.shinR = shinFrame(legR, pelvis.right, 'shin');
  anchors.shinL = shinFrame(legL, pelvis.right, 'shin');
  return {
    spine,
    head,
    breath: trunk.breath ?? 0,
    limbs: { legR, legL, armR: limb('armR'), armL: limb('armL') },
  };
}

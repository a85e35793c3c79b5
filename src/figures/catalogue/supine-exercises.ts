import type { Actor, Figure } from '../figure.ts';
import type { FigureId } from '../figure-id.ts';
import { skeletonOf } from '../motion.ts';
import type { SolvedLimb } from '../limb.ts';
import { ball, type Ball, type View } from '../picture.ts';
import * as supine from '../poses/supine-exercises.ts';
import { cushion, foldedTowel, mat } from '../props/furniture.ts';
import { arrow, bentView, figure, longView, loop, right, thereAndBack, way } from './kit.ts';
import { across, add, mix, unit } from '../vector.ts';

const shortMat = mat(-116, 102);
const longMat = mat(-114, 132);
const highView: View = { ...bentView, zoom: 1.3, y: 184 };

const nodView: View = { ...bentView, zoom: 1.66, x: 190, y: 176 };
const towelPad = cushion([-110, -84], [0, foldedTowel * 2], [-20, 20], 'pillow');

/** A strap from both hands round the sole of the raised foot. */
const strap =
  (actor: Actor): NonNullable<Figure['moving']> =>
  (seconds) => {
    const { armR, armL, legR } = skeletonOf(actor, seconds).limbs;
    const sole = add(add(legR.end, legR.ahead, 9), legR.side, 11);
    const bands = [armR, armL].map((arm) => {
      const grip = add(arm.end, arm.ahead, 9);
      return [ball(grip, 2), ball(sole, 2)];
    });
    return [{ look: 'heat', bands }];
  };

/** A towel behind the thigh, held by its ends. */
const towel =
  (actor: Actor): NonNullable<Figure['moving']> =>
  (seconds) => {
    const { armR, armL, legR } = skeletonOf(actor, seconds).limbs;
    const thigh = mix(legR.root, legR.middle, 0.74);
    const behind = unit(across(add(legR.end, legR.middle, -1), unit(add(legR.middle, legR.root, -1))));
    const grip = (arm: SolvedLimb): Ball => ball(add(arm.end, arm.ahead, 10), 2.6);
    const near = [grip(armR), ball(add(thigh, behind, 7), 4)];
    const far = [grip(armL), ball(add(thigh, behind, -8), 3)];
    return [{ look: 'pillow', bands: [near, far] }];
  };

const strapped = loop(right, 2.6, 3, supine.strapLow, supine.strapHigh);
const strappedBent = loop(right, 2.6, 3, supine.strapBentLow, supine.strapBentHigh);
const towelled = loop(right, 2.5, 2, supine.towelLow, supine.towelHigh);

export const supineFigures = {
  bridge: figure(bentView, thereAndBack(right, 2.4, 3, way(supine.bridgeAt)), [shortMat], 4, {
    arrows: [arrow([6, 76, 10], [4, 88, 10], [2, 104, 10])],
  }),
  'bridge-march': figure(
    highView,
    loop(right, 1.8, 0.8, supine.bridged, supine.bridgedRightUp, supine.bridged, supine.bridgedLeftUp),
    [shortMat],
    2.2,
    { arrows: [arrow([106, 34, 10], [116, 54, 10], [108, 76, 10])] },
  ),
  'dead-bug': figure(highView, loop(right, 2.4, 0.6, supine.legsInAir, supine.heelTapped), [shortMat], 2.6, {
    arrows: [arrow([90, 74, 10], [102, 56, 10], [104, 34, 10])],
  }),
  'dead-bug-feet-down': figure(
    bentView,
    loop(right, 2, 1, supine.feetDown, supine.oneFootUp),
    [shortMat],
    2.5,
    {
      arrows: [arrow([88, 26, 10], [96, 46, 10], [88, 64, 10])],
    },
  ),
  'heel-slides': figure(longView, loop(right, 2.6, 0.8, supine.heelOut, supine.heelIn), [longMat], 2, {
    arrows: [arrow([120, -6, 40], [92, -8, 40], [66, -6, 40])],
  }),
  'curl-up': figure(
    longView,
    loop({ ...right, tucked: true }, 2, 3, supine.beforeCurl, supine.curledUp),
    [longMat],
    3,
    {
      arrows: [arrow([-112, 26, 0], [-114, 44, 0], [-104, 60, 0])],
    },
  ),
  'head-nod': figure(nodView, loop(right, 1.6, 2, supine.chinUp, supine.chinIn), [shortMat, towelPad], 2.5, {
    arrows: [arrow([-92, 36, 0], [-80, 40, 0], [-70, 32, 0])],
  }),
  'hamstring-stretch': figure({ ...bentView, zoom: 1.12, y: 194 }, strapped, [shortMat], 4, {
    moving: strap(strapped),
    arrows: [arrow([104, 100, 10], [92, 124, 10], [70, 138, 10])],
  }),
  'knee-to-chest-towel': figure(bentView, towelled, [shortMat], 3.5, {
    moving: towel(towelled),
    arrows: [arrow([72, 92, 10], [58, 112, 10], [30, 112, 10])],
  }),
  'bridge-half': figure(bentView, thereAndBack(right, 2, 2.5, way(supine.lowBridgeAt)), [shortMat], 3.5, {
    arrows: [arrow([6, 76, 10], [4, 88, 10], [2, 104, 10])],
  }),
  'dead-bug-arm': figure(
    { ...highView, zoom: 1.16, x: 204 },
    loop(right, 2.4, 0.6, supine.legsInAir, supine.heelAndArm),
    [mat(-160, 102)],
    2.6,
    {
      arrows: [
        arrow([90, 74, 10], [102, 56, 10], [104, 34, 10]),
        arrow([-114, 116, 0], [-140, 96, 0], [-158, 66, 0]),
      ],
    },
  ),
  'curl-up-elbows': figure(
    longView,
    loop({ ...right, tucked: true }, 2.6, 3, supine.beforeCurl, supine.curledElbowsUp),
    [longMat],
    3,
    { arrows: [arrow([-112, 26, 0], [-114, 44, 0], [-104, 60, 0])] },
  ),
  'hamstring-bent': figure({ ...bentView, zoom: 1.12, y: 194 }, strappedBent, [shortMat], 4, {
    moving: strap(strappedBent),
    arrows: [arrow([104, 80, 10], [98, 100, 10], [80, 116, 10])],
  }),
} as const satisfies Partial<Record<FigureId, Figure>>;

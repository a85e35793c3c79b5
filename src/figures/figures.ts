import type { Actor, Arrow, Figure, Key } from './figure.ts';
import type { FigureId } from './figure-id.ts';
import type { Outfit } from './person.ts';
import type { Part, View } from './picture.ts';
import * as bedPose from './poses/bed.ts';
import * as exercise from './poses/exercises.ts';
import * as up from './poses/getting-up.ts';
import * as upright from './poses/upright.ts';
import type { Pose } from './pose.ts';
import * as prop from './props.ts';
import type { Vec } from './vector.ts';

const bentView: View = { turn: 0, down: 14, zoom: 1.5, x: 191, y: 172 };
const longView: View = { turn: 0, down: 14, zoom: 1.3, x: 167, y: 170 };
const proneView: View = { turn: 0, down: 14, zoom: 1.28, x: 164, y: 170 };
const sideView: View = { turn: 0, down: 50, zoom: 1.42, x: 184, y: 140 };
const backView: View = { turn: 0, down: 36, zoom: 1.42, x: 184, y: 148 };
const gettingUpView: View = { turn: 0, down: 18, zoom: 1.36, x: 112, y: 172 };
const toChairView: View = { turn: 0, down: 15, zoom: 0.98, x: 182, y: 190 };
const bedView: View = { turn: 16, down: 20, zoom: 0.95, x: 178, y: 160 };
const standingView: View = { turn: 0, down: 10, zoom: 0.82, x: 172, y: 202 };
const sittingView: View = { turn: 0, down: 12, zoom: 1, x: 165, y: 196 };

/** Moves to each pose in turn, resting a moment in each, and back to the first. */
function loop(outfit: Outfit, moveSeconds: number, restSeconds: number, ...poses: Pose[]): Actor {
  const keys: Key[] = [];
  let at = 0;
  for (const [index, pose] of [...poses, ...poses.slice(0, 1)].entries()) {
    if (index > 0) keys.push([(at += moveSeconds), pose]);
    if (index < poses.length) keys.push([index === 0 ? 0 : (at += restSeconds), pose]);
  }
  return { ...outfit, keys };
}

/** Moves once from pose to pose and stays in the last one. */
function once(outfit: Outfit, moveSeconds: number, ...poses: Pose[]): Actor {
  const last = poses.length - 1;
  const moving = poses.map((pose, index): Key => [1.2 + (index / Math.max(last, 1)) * moveSeconds, pose]);
  const [first, final] = [poses[0], poses[last]];
  if (!first || !final) return { ...outfit, keys: [] };
  return { ...outfit, keys: [[0, first], ...moving, [moveSeconds + 5.5, final]] };
}

/** In for four seconds, out for six. */
const breathing = (pose: Pose, outfit: Outfit = right, depth = 8): Actor => ({
  ...outfit,
  keys: [
    [0, pose],
    [4, { ...pose, breath: depth }],
    [10, pose],
  ],
});

const right = { near: 'R' } as const;
const left = { near: 'L' } as const;

const arrow = (...through: [Vec, Vec, Vec]): Arrow => ({ through });

const figure = (
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
const step = (view: View, actor: Actor, props: Figure['props'], more: Partial<Figure> = {}): Figure =>
  figure(view, actor, props, (actor.keys.at(-1)?.[0] ?? 0) - 2, { fades: true, ...more });

const shortMat = prop.mat(-116, 102);
const longMat = prop.mat(-114, 132);
const wideMat = prop.mat(-66, 172, [-62, 62]);
const chairMat = prop.mat(-112, 150);
const toChair = [chairMat, prop.chair(-150, -1)];
const bed = [prop.bed([-120, 138], [-44, 44]), prop.cushion([-116, -66], [46, 60], [-34, 34], 'pillow')];
const bedSurface = { ...right, surface: prop.bedHeight };
const sideMat = [prop.mat(-118, 106, [-56, 50]), prop.cushion([-116, -76], [0, 15], [-30, 26], 'pillow')];
const headPillow = prop.cushion([-120, -84], [0, 8], [-26, 26], 'pillow');

/** Warm water, falling without end. */
function rain(seconds: number): Part[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((drop) => {
    const fallen = (seconds * 0.9 + drop * 0.37) % 1;
    const [x, y, z] = [-38 + ((drop * 5) % 8) * 3.6, 238 - fallen * 84, (drop % 3) * 8 - 6];
    return {
      look: 'rain',
      line: [
        [x, y, z],
        [x + 0.5, y - 7, z],
        [x + 1, y - 14, z],
      ],
      opacity: Math.round((1 - fallen) * 100) / 100,
    };
  });
}

export const figures: Readonly<Record<FigureId, Figure>> = {
  'stop-bent': figure(
    standingView,
    loop(right, 2, 0.6, upright.caught, upright.caughtLower),
    [prop.worktop([30, 140], [-34, 26])],
    0,
    { glow: true },
  ),
  'press-standing': figure(standingView, loop(right, 1.6, 1, upright.pressing, upright.pressingHard), [], 2, {
    glow: true,
  }),
  'press-lying': figure(
    backView,
    loop(right, 2, 1, exercise.pressLying, exercise.pressLyingFirm),
    sideMat,
    0,
    { glow: true },
  ),
  'breathe-lying': figure(bentView, breathing(exercise.breathing), [shortMat], 4),
  'hold-support': figure(
    standingView,
    loop(right, 2, 1, upright.holding, upright.holdingSunk),
    [prop.worktop([22, 140], [-34, 30])],
    0,
    { glow: true },
  ),
  'lie-warm': figure(
    longView,
    breathing(exercise.underBlanket, { ...right, blanket: true }),
    [longMat, headPillow],
    0,
  ),
  'helper-blanket': {
    view: { ...longView, zoom: 1.16, y: 188, down: 16 },
    actors: [
      breathing(exercise.underBlanket, { ...right, blanket: true }),
      loop({ near: 'R', helper: true }, 2.5, 5, upright.kneelingHelper, upright.helperSmoothing),
    ],
    props: [longMat, headPillow],
    still: 0,
  },
  'call-for-help': figure(
    bentView,
    breathing(exercise.phoneAtEar, { ...right, holds: { R: 'phone' } }),
    [shortMat, headPillow],
    0,
  ),
  'floor-rest': figure(gettingUpView, breathing(up.rest), [wideMat], 0),
  'floor-knees-bent': step(gettingUpView, once(right, 2.5, up.rest, up.bent), [wideMat], {
    arrows: [arrow([150, 34, 0], [142, 60, 0], [116, 76, 0])],
  }),
  'floor-roll': step(gettingUpView, once(right, 4, up.bent, up.armsReady, up.side), [wideMat], {
    arrows: [arrow([16, 74, -30], [26, 78, 20], [30, 54, 58])],
  }),
  'floor-push-up': step(gettingUpView, once(left, 3, up.side, up.propped), [wideMat], {
    arrows: [arrow([-72, 22, 0], [-75, 50, 0], [-62, 78, 0])],
  }),
  'floor-all-fours': step(
    gettingUpView,
    once(left, 5, up.propped, up.comingOver, up.allFoursRolled),
    [wideMat],
    {
      arrows: [arrow([78, 60, 0], [80, 84, 0], [58, 98, 0])],
    },
  ),
  'floor-crawl': step(toChairView, once(left, 7, ...up.crawl), toChair, {
    arrows: [arrow([60, 100, 0], [36, 106, 0], [8, 100, 0])],
  }),
  'floor-hands-on-seat': step(toChairView, once(left, 3, up.crawled, up.handsOnSeat), toChair, {
    arrows: [arrow([-52, 108, 0], [-50, 132, 0], [-66, 152, 0])],
  }),
  'floor-half-kneel': step(
    toChairView,
    once(left, 4, up.handsOnSeat, up.kneeLifts, up.footLands, up.halfKneel),
    toChair,
    {
      arrows: [arrow([-36, 4, 56], [-62, 4, 64], [-92, 4, 56])],
    },
  ),
  'floor-rise': step(toChairView, once(left, 3, up.halfKneel, up.rise), toChair, {
    arrows: [arrow([-24, 84, 0], [-24, 112, 0], [-44, 134, 0])],
  }),
  'floor-sit': step(toChairView, once(right, 5, up.rise, up.turning, up.seated), toChair, {
    arrows: [arrow([-126, 2, 52], [-88, 2, 70], [-50, 2, 46])],
  }),
  'face-down-knee-bent': step(
    { ...proneView, down: 40, zoom: 1.24, y: 136 },
    once(left, 3, exercise.faceDown, exercise.kneeDrawnUp),
    [prop.mat(-122, 140, [-50, 62])],
    { arrows: [arrow([96, 6, 40], [76, 4, 62], [42, 4, 66])] },
  ),
  'bed-knees-bent': step(bedView, once(bedSurface, 2.5, bedPose.inBed, bedPose.bedBent), bed, {
    arrows: [arrow([108, 84, 0], [100, 110, 0], [76, 128, 0])],
  }),
  'bed-roll': step(
    bedView,
    once(bedSurface, 4, bedPose.bedBent, bedPose.bedArmsReady, bedPose.bedSide),
    bed,
    {
      arrows: [arrow([-20, 122, -30], [-10, 128, 20], [-6, 104, 56])],
    },
  ),
  'bed-legs-over': step(bedView, once(bedSurface, 3, bedPose.bedSide, bedPose.legsOver), bed, {
    arrows: [arrow([70, 84, 40], [84, 62, 70], [66, 34, 88])],
  }),
  'bed-sit': step(bedView, once(bedSurface, 3, bedPose.legsOver, bedPose.bedSit), bed, {
    arrows: [arrow([-92, 96, 20], [-92, 136, 20], [-62, 164, 20])],
  }),
  'sit-to-stand': step(
    { ...standingView, x: 160 },
    once(right, 4.5, upright.sittingEdge, upright.noseOverToes, upright.halfUp, upright.stoodUp),
    [prop.chair(0, -1)],
    { still: 3, arrows: [arrow([112, 84, 0], [118, 124, 0], [104, 162, 0])] },
  ),
  'sit-supported': figure(
    sittingView,
    breathing(upright.supported),
    [prop.chair(4, -1), prop.cushion([-21, -7], [56, 88], [-18, 18])],
    0,
  ),
  'stand-to-lie': step(
    { ...bedView, zoom: 0.8, y: 172 },
    once(
      bedSurface,
      14,
      bedPose.standByBed,
      bedPose.bendToSit,
      bedPose.bedSitFacing,
      bedPose.bedSit,
      bedPose.legsOver,
      bedPose.bedSide,
      bedPose.bedBent,
    ),
    bed,
  ),
  'car-seat': step(
    { ...sittingView, turn: 12, down: 12, zoom: 0.98, y: 192 },
    once(right, 5, upright.inCar, upright.turningOut, upright.turnedOut),
    prop.car(),
    { still: 8, arrows: [arrow([104, 40, 10], [92, 26, 66], [52, 22, 84])] },
  ),
  'legs-on-chair': figure(
    { ...bentView, zoom: 1.36, y: 182, x: 184 },
    breathing(exercise.calvesUp),
    [shortMat, prop.chair(58, 1)],
    0,
  ),
  'side-lying': figure(
    sideView,
    breathing(exercise.sidePillow, left, 5),
    [...sideMat, prop.cushion([24, 84], [12, 25], [-6, 30], 'cushion', 5)],
    0,
  ),
  'pillow-under-knees': figure(
    longView,
    breathing(exercise.kneesOverPillow),
    [longMat, headPillow, prop.cushion([32, 76], [0, 22], [-30, 30])],
    0,
  ),
  'face-down-pillow': figure(
    proneView,
    breathing(exercise.overPillow, left, 0),
    [prop.mat(-122, 140), prop.cushion([-36, 16], [0, 14], [-36, 36], 'pillow')],
    0,
  ),
  'ankle-pumps': figure(
    { ...longView, x: 152 },
    loop(right, 1.6, 0.5, exercise.toesUp, exercise.toesDown),
    [longMat],
    0,
    {
      arrows: [arrow([136, 4, 14], [142, 24, 14], [128, 44, 14])],
    },
  ),
  'pelvic-tilt': figure(
    { ...bentView, down: 6 },
    loop(right, 2.2, 1, exercise.archedLightly, exercise.flattened),
    [shortMat],
    3.5,
    { arrows: [arrow([26, -14, 44], [4, -20, 44], [-20, -14, 44])] },
  ),
  'knee-rolls': figure(
    { turn: -52, down: 28, zoom: 1.3, x: 176, y: 128 },
    loop(
      right,
      2.6,
      0.5,
      exercise.kneesMiddle,
      exercise.kneesRight,
      exercise.kneesMiddle,
      exercise.kneesLeft,
    ),
    [shortMat],
    4,
    { arrows: [arrow([104, 2, -34], [112, 2, 0], [104, 2, 34])] },
  ),
  'one-knee-to-chest': figure(
    bentView,
    loop(right, 2.5, 2, exercise.oneKneeLow, exercise.oneKneeHigh),
    [shortMat],
    3.5,
    { arrows: [arrow([72, 92, 10], [58, 112, 10], [30, 112, 10])] },
  ),
  'both-knees-to-chest': figure(
    bentView,
    loop(right, 2.5, 2, exercise.bothKneesLow, exercise.bothKneesHigh),
    [shortMat],
    3.5,
    { arrows: [arrow([72, 92, 10], [58, 112, 10], [30, 112, 10])] },
  ),
  'tummy-breath': figure(bentView, breathing(exercise.restingHands, right, 10), [shortMat], 4),
  'prone-on-elbows': figure(
    proneView,
    loop(left, 3, 3, exercise.faceDown, exercise.onElbows),
    [prop.mat(-126, 140)],
    5,
    { arrows: [arrow([-104, 44, 0], [-108, 66, 0], [-94, 88, 0])] },
  ),
  'self-massage': figure(
    { ...sittingView, zoom: 1.05 },
    loop(right, 1.2, 0.1, upright.kneadingLow, upright.kneadingHigh),
    [prop.stool()],
    0,
    { glow: true },
  ),
  'heat-pack': figure(
    backView,
    breathing(exercise.warmedBack, right, 5),
    [...sideMat, prop.hotWaterBottle(-18, 18, 34)],
    0,
  ),
  walk: figure(standingView, loop(right, 0.75, 0, ...upright.strides), [prop.rail([-220, 240], 112, -34)], 0),
  'drink-water': figure(
    sittingView,
    loop({ ...right, holds: { R: 'glass' } }, 2, 1.5, upright.glassLow, upright.glassHigh),
    [prop.chair(4, -1)],
    2.5,
  ),
  tablets: {
    view: { turn: -8, down: 20, zoom: 1.55, x: 178, y: 150 },
    actors: [],
    props: prop.tabletTable(),
    still: 0,
  },
  'warm-shower': figure(
    { ...standingView, zoom: 0.76, x: 182 },
    loop({ ...right, bare: true }, 2.5, 1, upright.showering, upright.showeringRelaxed),
    [...prop.shower(), prop.showerPane()],
    0,
    { moving: rain },
  ),
};

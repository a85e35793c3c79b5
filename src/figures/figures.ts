import type { Actor, Figure, Key } from './figure.ts';
import type { FigureId } from './figure-id.ts';
import type { Outfit } from './person.ts';
import type { View } from './picture.ts';
import type { Pose } from './pose.ts';
import * as bedPose from './poses/bed.ts';
import * as exercise from './poses/exercises.ts';
import * as up from './poses/getting-up.ts';
import { kneesBent, legsOut, shifted } from './poses/lying.ts';
import * as upright from './poses/upright.ts';
import * as prop from './props.ts';

const lyingView: View = { turn: 0, down: 14, zoom: 1.25, x: 172, y: 180 };
const aboveView: View = { turn: 0, down: 58, zoom: 1.2, x: 176, y: 132 };
const chairFloorView: View = { turn: 0, down: 14, zoom: 0.98, x: 180, y: 192 };
const bedView: View = { turn: 16, down: 20, zoom: 0.86, x: 178, y: 168 };
const standingView: View = { turn: 0, down: 10, zoom: 0.8, x: 180, y: 203 };
const sittingView: View = { turn: 0, down: 12, zoom: 1, x: 165, y: 200 };

/** Moves to each pose in turn, resting a moment in each, and back to the first. */
function loop(outfit: Outfit, moveSeconds: number, restSeconds: number, ...poses: Pose[]): Actor {
  const keys: Key[] = [];
  let at = 0;
  for (const pose of [...poses, poses[0]]) {
    if (!pose) continue;
    if (keys.length > 0) at += moveSeconds;
    keys.push([at, pose]);
    if (keys.length < poses.length * 2) keys.push([(at += restSeconds), pose]);
  }
  return { ...outfit, keys };
}

/** Moves once from pose to pose and stays in the last one. */
function once(outfit: Outfit, moveSeconds: number, ...poses: Pose[]): Actor {
  const last = poses.length - 1;
  const moving = poses.map((pose, index): Key => [1 + (index / Math.max(last, 1)) * moveSeconds, pose]);
  const [first, final] = [poses[0], poses[last]];
  if (!first || !final) return { ...outfit, keys: [] };
  return { ...outfit, keys: [[0, first], ...moving, [moveSeconds + 5, final]] };
}

const R = { near: 'R' } as const;
const L = { near: 'L' } as const;

const longMat = prop.mat(-132, 140);
const seqMat = prop.mat(-118, 176, 46);
const seqProps = [seqMat, prop.chair(-148, -1)];
const bedProps = [
  prop.floor(-176, 176, 96),
  prop.bed([-128, 138], [-44, 44]),
  prop.cushion([-124, -72], [48, 60], [-32, 36], 'pillow'),
];
const headCushion = prop.cushion([-126, -84], [0, 10], [-24, 24], 'pillow');

const step = (actor: Actor, props = seqProps): Figure => ({
  view: chairFloorView,
  actors: [actor],
  props,
  still: (actor.keys.at(-1)?.[0] ?? 0) - 2,
  fades: true,
});

const bedStep = (actor: Actor): Figure => ({ ...step(actor, bedProps), view: bedView });

const breathing = (pose: Pose, outfit: Outfit = R): Actor => ({
  ...outfit,
  keys: [
    [0, pose],
    [4, { ...pose, breath: 8 }],
    [10, pose],
  ],
});

const lying = (actor: Actor, still: number, props: Figure['props'] = [longMat]): Figure => ({
  view: lyingView,
  actors: [actor],
  props: props ?? [],
  still,
});

const chairRight = prop.chair(0, -1);

export const figures: Readonly<Record<FigureId, Figure>> = {
  'stop-bent': {
    view: standingView,
    actors: [loop(R, 2, 0.6, upright.caught, upright.caughtLower)],
    props: [prop.floor(-130, 150), prop.worktop([30, 140], [-34, 26])],
    glow: true,
    still: 0,
  },
  'press-standing': {
    view: standingView,
    actors: [loop(R, 1.6, 1, upright.pressing, upright.pressingHard)],
    props: [prop.floor(-110, 110)],
    glow: true,
    still: 2,
  },
  'press-lying': { ...lying(loop(R, 2, 1, exercise.pressLying, exercise.pressLyingFirm), 0), glow: true },
  'breathe-lying': lying(breathing(exercise.restingHands), 4),
  'hold-support': {
    view: standingView,
    actors: [loop(R, 2, 1, upright.holding, upright.holdingSunk)],
    props: [prop.floor(-130, 150), prop.worktop([22, 140], [-34, 30])],
    glow: true,
    still: 0,
  },
  'lie-warm': lying(breathing(exercise.restingHands, { ...R, blanket: true }), 0, [longMat, headCushion]),
  'helper-blanket': {
    view: { ...chairFloorView, x: 170 },
    actors: [
      breathing(shifted(exercise.restingHands, 0), { ...R, blanket: true }),
      loop(
        { near: 'L', helper: true },
        2,
        1,
        shifted({ ...up.handsOnSeat, armR: { to: [30, 36, -10] }, armL: { to: [30, 40, 10] } }, 150),
      ),
    ],
    props: [longMat, headCushion],
    still: 0,
  },
  'call-for-help': { ...lying(breathing(exercise.phoneAtEar, { ...R, holds: { R: 'phone' } }), 0) },
  'floor-rest': { ...step(breathing(up.rest)), fades: false, still: 0 },
  'floor-knees-bent': step(once(R, 2.5, up.rest, up.bent)),
  'floor-roll': step(once(R, 3, up.bent, up.side)),
  'floor-push-up': step(once(L, 3, up.side, up.propped)),
  'floor-all-fours': step(once(L, 3, up.propped, up.allFoursRolled)),
  'floor-crawl': step(once(L, 7, ...up.crawl)),
  'floor-hands-on-seat': step(once(L, 3, up.crawled, up.handsOnSeat)),
  'floor-half-kneel': step(once(L, 3, up.handsOnSeat, up.halfKneel)),
  'floor-rise': step(once(L, 3, up.halfKneel, up.rise)),
  'floor-sit': step(once(R, 4.5, up.rise, up.turning, up.seated)),
  'face-down-knee-bent': step(once(L, 3, shifted(exercise.faceDown, 40), shifted(exercise.kneeDrawnUp, 40)), [
    seqMat,
  ]),
  'bed-knees-bent': bedStep(once(R, 2.5, bedPose.inBed, bedPose.bedBent)),
  'bed-roll': bedStep(once(R, 3, bedPose.bedBent, bedPose.bedSide)),
  'bed-legs-over': bedStep(once(R, 3, bedPose.bedSide, bedPose.legsOver)),
  'bed-sit': bedStep(once(R, 3, bedPose.legsOver, bedPose.bedSit)),
  'sit-to-stand': {
    view: { ...standingView, x: 160 },
    actors: [once(R, 4.5, upright.sittingEdge, upright.noseOverToes, upright.halfUp, upright.stoodUp)],
    props: [prop.floor(-100, 150), chairRight],
    still: 2.8,
    fades: true,
  },
  'sit-supported': {
    view: sittingView,
    actors: [breathing(upright.sitting)],
    props: [prop.floor(-110, 130), chairRight, prop.cushion([-28, -14], [56, 84], [-18, 18])],
    still: 0,
  },
  'stand-to-lie': bedStep(
    once(R, 12, bedPose.standByBed, bedPose.bedSit, bedPose.legsOver, bedPose.bedSide, bedPose.bedBent),
  ),
  'car-seat': {
    view: { ...sittingView, turn: 24 },
    actors: [once(R, 4, upright.sitting, upright.sitting)],
    props: [prop.floor(-110, 130), chairRight],
    still: 0,
    fades: true,
  },
  'legs-on-chair': lying(breathing(exercise.calvesUp), 0, [longMat, prop.chair(88, 1)]),
  'side-lying': { ...lying(breathing(exercise.sidePillow), 0), view: aboveView },
  'pillow-under-knees': lying(breathing(exercise.kneesOverPillow), 0, [
    longMat,
    headCushion,
    prop.cushion([40, 74], [0, 22], [-30, 30]),
  ]),
  'face-down-pillow': { ...lying(breathing(exercise.faceDown, L), 0, [longMat]) },
  'ankle-pumps': lying(loop(R, 1.6, 0.5, exercise.toesUp, exercise.toesDown), 0),
  'pelvic-tilt': lying(loop(R, 2.2, 1, exercise.archedLightly, exercise.flattened), 3.5),
  'knee-rolls': {
    ...lying(
      loop(R, 2.6, 0.5, exercise.kneesMiddle, exercise.kneesRight, exercise.kneesMiddle, exercise.kneesLeft),
      4,
    ),
    view: { ...lyingView, turn: -58, down: 26 },
  },
  'one-knee-to-chest': lying(loop(R, 2.5, 2, exercise.oneKneeLow, exercise.oneKneeHigh), 5),
  'both-knees-to-chest': lying(loop(R, 2.5, 2, exercise.bothKneesLow, exercise.bothKneesHigh), 5),
  'tummy-breath': lying(breathing(exercise.restingHands), 4),
  'prone-on-elbows': lying(loop(L, 3, 3, exercise.faceDown, exercise.onElbows), 8),
  'self-massage': {
    view: { ...sittingView, turn: 140 },
    actors: [
      loop(
        R,
        1.2,
        0.1,
        { ...upright.sitting, armR: upright.handOnBack, armL: upright.handOnBack },
        {
          ...upright.sitting,
          armR: { ...upright.handOnBack, to: [-11, 4, 15] },
          armL: { ...upright.handOnBack, to: [-11, 4, 15] },
        },
      ),
    ],
    props: [prop.floor(-110, 130), chairRight],
    glow: true,
    still: 0,
  },
  'heat-pack': { ...lying(breathing(exercise.sidePillow), 0), view: aboveView },
  walk: {
    view: standingView,
    actors: [loop(R, 0.75, 0, ...upright.strides)],
    props: [prop.floor(-150, 150), prop.rail([-170, 170], 100, -36)],
    still: 0,
  },
  'drink-water': {
    view: sittingView,
    actors: [loop({ ...R, holds: { R: 'glass' } }, 2, 1, upright.sitting)],
    props: [prop.floor(-110, 130), chairRight],
    still: 0,
  },
  tablets: { view: sittingView, actors: [], props: [prop.floor(-110, 130)], still: 0 },
  'warm-shower': {
    view: standingView,
    actors: [loop(R, 2, 1, upright.standing)],
    props: [prop.floor(-110, 110)],
    still: 0,
  },
};
void legsOut;
void kneesBent;

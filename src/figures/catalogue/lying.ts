import type { Figure } from '../figure.ts';
import type { FigureId } from '../figure-id.ts';
import {
  bentView,
  longView,
  proneView,
  sideView,
  backView,
  loop,
  breathing,
  right,
  left,
  arrow,
  figure,
} from './kit.ts';
import * as exercise from '../poses/exercises.ts';
import * as upright from '../poses/upright.ts';
import * as thing from '../props/things.ts';
import * as prop from '../props/furniture.ts';

const shortMat = prop.mat(-116, 102);
const longMat = prop.mat(-114, 132);
const sideMat = [prop.mat(-118, 106, [-56, 50]), prop.cushion([-116, -76], [0, 15], [-30, 26], 'pillow')];
const headPillow = prop.cushion([-120, -84], [0, 8], [-26, 26], 'pillow');
export const lyingFigures = {
  'press-lying': figure(
    backView,
    loop(right, 2, 1, exercise.pressLying, exercise.pressLyingFirm),
    sideMat,
    0,
    { glow: true },
  ),
  'breathe-lying': figure(bentView, breathing(exercise.breathing), [shortMat], 4),
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
    { ...bentView, down: 6, zoom: 1.42, x: 193 },
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
  'heat-pack': figure(
    backView,
    breathing(exercise.warmedBack, right, 5),
    [...sideMat, thing.hotWaterBottle(-18, 18, 34)],
    0,
  ),
} as const satisfies Partial<Record<FigureId, Figure>>;

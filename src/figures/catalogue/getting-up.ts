import type { Figure } from '../figure.ts';
import type { FigureId } from '../figure-id.ts';
import {
  proneView,
  gettingUpView,
  toChairView,
  bedView,
  once,
  breathing,
  right,
  left,
  arrow,
  figure,
  step,
} from './kit.ts';
import * as bedPose from '../poses/bed.ts';
import * as exercise from '../poses/exercises.ts';
import * as up from '../poses/getting-up.ts';
import * as prop from '../props/furniture.ts';

const wideMat = prop.mat(-66, 172, [-62, 62]);
const chairMat = prop.mat(-112, 150);
const toChair = [chairMat, prop.chair(-150, -1)];
const bed = [prop.bed([-120, 138], [-44, 44]), prop.cushion([-116, -66], [46, 60], [-34, 34], 'pillow')];
const bedSurface = { ...right, surface: prop.bedHeight };
export const gettingUpFigures = {
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
} as const satisfies Partial<Record<FigureId, Figure>>;

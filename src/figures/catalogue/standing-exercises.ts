import type { Figure } from '../figure.ts';
import type { FigureId } from '../figure-id.ts';
import { arrow, figure, loop, right, standingView } from './kit.ts';
import * as strength from '../poses/standing-strength.ts';
import * as walking from '../poses/walking.ts';
import * as prop from '../props/furniture.ts';

const hipsBack = { arrows: [arrow([-40, 152, 0], [-64, 148, 0], [-82, 132, 0])] };
const sitsBack = { arrows: [arrow([-58, 124, 0], [-66, 102, 0], [-62, 78, 0])] };

export const standingExerciseFigures = {
  'hip-hinge': figure(
    standingView,
    loop(right, 2.6, 1, strength.hingeTall, strength.hingeFolded),
    [],
    3.6,
    hipsBack,
  ),
  'hip-hinge-stick': figure(
    standingView,
    loop({ ...right, stick: true }, 2.6, 1, strength.stickTall, strength.stickFolded),
    [],
    3.6,
    hipsBack,
  ),
  'hip-hinge-weight': figure(
    standingView,
    loop({ ...right, holds: { R: 'weight' } }, 3, 1, strength.loadTall, strength.loadFolded),
    [],
    4,
    hipsBack,
  ),
  squat: figure(
    standingView,
    loop(right, 2.4, 0.8, strength.squatTall, strength.squatLow),
    [],
    2.8,
    sitsBack,
  ),
  'squat-weight': figure(
    standingView,
    loop({ ...right, holds: { R: 'weight' } }, 2.4, 0.8, strength.loadedTall, strength.loadedLow),
    [],
    2.8,
    sitsBack,
  ),
  'squat-to-chair': figure(
    { ...standingView, x: 160 },
    loop(right, 2.6, 0.6, strength.beforeChair, strength.touchingChair),
    [prop.chair(0, -1)],
    3,
    { arrows: [arrow([-40, 136, 0], [-52, 112, 0], [-46, 84, 0])] },
  ),
  'step-up': figure(
    { ...standingView, x: 158, zoom: 0.74 },
    loop(right, 0.9, 0.1, ...strength.stepUps),
    [prop.step([28, 92], strength.stepHeight)],
    2.9,
    { arrows: [arrow([94, 44, 20], [106, 78, 20], [100, 112, 20])] },
  ),
  'brisk-walk': figure({ ...standingView, x: 180 }, loop(right, 0.58, 0, ...walking.briskStrides), [], 0),
  carry: figure(
    { ...standingView, x: 172 },
    loop({ ...right, holds: { R: 'carton' } }, 0.65, 0, ...walking.carryStrides),
    [],
    0,
  ),
} as const satisfies Partial<Record<FigureId, Figure>>;

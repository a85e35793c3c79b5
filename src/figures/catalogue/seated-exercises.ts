import type { Figure } from '../figure.ts';
import type { FigureId } from '../figure-id.ts';
import { arrow, breathing, figure, loop, right, sittingView, standingView } from './kit.ts';
import * as seated from '../poses/seated-exercises.ts';
import * as prop from '../props/furniture.ts';

const atChair = { ...sittingView, zoom: 0.94, y: 202 };

export const seatedExerciseFigures = {
  'seated-reach': figure(
    { ...atChair, zoom: 0.82, turn: -54, x: 168 },
    loop(right, 2.4, 1.2, seated.seatedTall, seated.seatedHigh),
    [prop.chair(4, -1)],
    2.8,
    { arrows: [arrow([62, 132, -85], [64, 176, -88], [54, 212, -74])] },
  ),
  'side-bend-seated': figure(
    { ...atChair, turn: 30, zoom: 0.86, x: 196, y: 184 },
    loop(right, 2.4, 1, seated.seatedUpright, seated.seatedToSide),
    [prop.stool()],
    2.8,
    { arrows: [arrow([-58, 178, 0], [-72, 160, 0], [-78, 134, 0])] },
  ),
  'cat-cow-seated': figure(
    atChair,
    loop(right, 2.4, 0.8, seated.seatedRound, seated.seatedLong),
    [prop.chair(4, -1)],
    2.8,
    { arrows: [arrow([-54, 88, 0], [-60, 112, 0], [-50, 136, 0])] },
  ),
  'desk-sitting': figure(
    { ...atChair, x: 150 },
    breathing(seated.atDesk, right, 5),
    [prop.chair(4, -1), prop.desk(seated.deskHeight)],
    0,
  ),
  'desk-standing': figure(
    { ...standingView, x: 150 },
    breathing(seated.atTallDesk, right, 5),
    [prop.desk(seated.tallDeskHeight)],
    0,
  ),
} as const satisfies Partial<Record<FigureId, Figure>>;

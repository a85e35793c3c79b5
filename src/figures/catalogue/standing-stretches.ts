import type { Figure } from '../figure.ts';
import type { FigureId } from '../figure-id.ts';
import { arrow, figure, loop, right, standingView } from './kit.ts';
import * as mobility from '../poses/standing-mobility.ts';
import * as prop from '../props/furniture.ts';

const middleView = { ...standingView, x: 180 };

export const standingStretchFigures = {
  'side-bend': figure(middleView, loop(right, 2.4, 1, mobility.sideTall, mobility.sideBent), [], 2.8, {
    arrows: [arrow([-66, 208, 0], [-82, 190, 0], [-88, 164, 0])],
  }),
  'stand-and-reach': figure(
    { ...middleView, zoom: 0.66 },
    loop(right, 2.6, 1.2, mobility.reachLow, mobility.reachHigh),
    [],
    3,
    { arrows: [arrow([122, 152, 0], [124, 192, 0], [104, 226, 0])] },
  ),
  'one-leg-stand': figure(
    { ...middleView, turn: 18, x: 164 },
    loop(right, 1.8, 3, mobility.bothFeetDown, mobility.oneFootUp),
    [prop.worktop([24, 110], [-34, 26])],
    3,
    { works: 'left', arrows: [arrow([-42, 6, 0], [-48, 24, 0], [-40, 44, 0])] },
  ),
  tree: figure(
    { ...middleView, x: 172 },
    loop(right, 2.2, 3.4, mobility.treeReady, mobility.treeHeld),
    [prop.wall([76, 100])],
    3,
    { works: 'left', arrows: [arrow([-44, 22, 0], [-58, 40, 0], [-60, 64, 0])] },
  ),
  'hip-flexor-stretch': figure(
    { ...standingView, zoom: 1.02, x: 178, y: 200 },
    loop(right, 2.6, 3, mobility.kneelTall, mobility.hipsForward),
    [prop.mat(-92, 86), prop.cushion([-26, 22], [-2, 7], [-12, 26])],
    4,
    { arrows: [arrow([-56, 84, 0], [-42, 90, 0], [-24, 88, 0])] },
  ),
  'wall-slide': figure(
    { ...standingView, x: 166 },
    loop(right, 2.4, 1.2, mobility.wallHigh, mobility.wallLow),
    [prop.wall([-38, -14])],
    2.8,
    { arrows: [arrow([66, 150, 0], [72, 122, 0], [68, 94, 0])] },
  ),
  'wall-lean': figure(
    { ...middleView, zoom: 0.76 },
    loop(right, 2, 3, mobility.leanSagging, mobility.leanStraight),
    [prop.wall([-74, -50])],
    3,
    { arrows: [arrow([50, 104, 0], [65, 107, 0], [80, 104, 0])] },
  ),
} as const satisfies Partial<Record<FigureId, Figure>>;

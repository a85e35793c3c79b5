import type { Figure } from '../figure.ts';
import type { FigureId } from '../figure-id.ts';
import * as floor from '../poses/floor-exercises.ts';
import { cushion, mat } from '../props/furniture.ts';
import { arrow, figure, left, loop, proneView, thereAndBack, way } from './kit.ts';
import type { View } from '../picture.ts';

const plankView: View = { turn: -22, down: 16, zoom: 1.36, x: 176, y: 172 };
const longPlankView: View = { turn: -4, down: 16, zoom: 1.28, x: 172, y: 176 };
const kneePlankMat = mat(-104, 104, [-54, 54]);
const plankMat = mat(-112, 140, [-62, 62]);
const reachView: View = { turn: 0, down: 14, zoom: 1.12, x: 158, y: 168 };
const foursView: View = { turn: 0, down: 14, zoom: 1.36, x: 166, y: 178 };
const foursMat = mat(-112, 140);

export const floorFigures = {
  'bird-dog': figure(reachView, thereAndBack(left, 2.4, 3, way(floor.birdDogAt)), [foursMat], 4, {
    arrows: [
      arrow([-84, 22, 0], [-110, 38, 0], [-124, 60, 0]),
      arrow([130, 86, 0], [148, 92, 0], [166, 90, 0]),
    ],
  }),
  'bird-dog-leg': figure(reachView, thereAndBack(left, 2.4, 3, way(floor.legOutAt)), [foursMat], 4, {
    works: 'left',
    arrows: [arrow([130, 86, 0], [148, 92, 0], [166, 90, 0])],
  }),
  'cat-cow': figure(
    { ...foursView, zoom: 1.28, y: 184 },
    loop(left, 2.8, 0.8, floor.levelled, floor.rounded),
    [foursMat],
    3.2,
    {
      arrows: [arrow([9, 110, 0], [8, 120, 0], [8, 132, 0])],
    },
  ),
  'bottom-to-heels': figure(foursView, thereAndBack(left, 3, 2.5, way(floor.sunkAt)), [foursMat], 4, {
    arrows: [arrow([80, 84, 0], [98, 82, 0], [112, 66, 0])],
  }),
  'prone-press-up': figure(
    proneView,
    loop(left, 2.4, 2.5, floor.proneReady, floor.pressedUp),
    [mat(-122, 140)],
    3.5,
    {
      arrows: [arrow([-104, 44, 0], [-108, 66, 0], [-94, 88, 0])],
    },
  ),
  'side-plank': figure(plankView, loop(left, 2, 3, floor.kneePlankLow, floor.kneePlank), [kneePlankMat], 3, {
    arrows: [arrow([42, 72, 0], [43, 86, 0], [42, 100, 0])],
  }),
  'side-plank-long': figure(
    longPlankView,
    loop(left, 2, 3, floor.longPlankLow, floor.longPlank),
    [plankMat],
    3,
    {
      arrows: [arrow([42, 72, 0], [43, 86, 0], [42, 100, 0])],
    },
  ),
  'bottom-to-heels-half': figure(
    foursView,
    thereAndBack(left, 2.4, 2.5, way(floor.sunkHalfAt)),
    [foursMat, cushion([60, 106], [16, 35], [-24, 24])],
    3.5,
    { arrows: [arrow([80, 96, 0], [98, 94, 0], [112, 78, 0])] },
  ),
  'prone-press-up-high': figure(
    proneView,
    loop(left, 2.6, 2.5, floor.proneReady, floor.pressedHigh),
    [mat(-122, 140)],
    3.5,
    { arrows: [arrow([-104, 44, 0], [-108, 66, 0], [-94, 88, 0])] },
  ),
} as const satisfies Partial<Record<FigureId, Figure>>;

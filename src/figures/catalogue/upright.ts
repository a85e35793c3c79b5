import type { Figure } from '../figure.ts';
import type { FigureId } from '../figure-id.ts';
import { standingView, sittingView, loop, once, breathing, right, arrow, figure, step } from './kit.ts';
import type { Part, View } from '../picture.ts';
import * as upright from '../poses/upright.ts';
import * as thing from '../props/things.ts';
import * as prop from '../props/furniture.ts';

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

const carView: View = { ...sittingView, turn: 12, down: 12, zoom: 0.98, y: 192 };

export const uprightFigures = {
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
  'hold-support': figure(
    standingView,
    loop(right, 2, 1, upright.holding, upright.holdingSunk),
    [prop.worktop([22, 140], [-34, 30])],
    0,
    { glow: true },
  ),
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
  'in-car': figure(carView, breathing(upright.inCar), thing.car(), 0),
  'car-seat': step(
    carView,
    once(right, 5, upright.inCar, upright.turningOut, upright.turnedOut),
    thing.car(),
    { still: 8, arrows: [arrow([104, 40, 10], [92, 26, 66], [52, 22, 84])] },
  ),
  'car-seat-back': figure(carView, breathing(upright.tippedBack), thing.car(true), 0),
  'self-massage': figure(
    { ...sittingView, zoom: 1.05 },
    loop(right, 1.2, 0.1, upright.kneadingLow, upright.kneadingHigh),
    [prop.stool()],
    0,
    { glow: true },
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
    props: thing.tabletTable(),
    still: 0,
  },
  'warm-shower': figure(
    { ...standingView, zoom: 0.76, x: 182 },
    loop({ ...right, bare: true }, 2.5, 1, upright.showering, upright.showeringRelaxed),
    [...thing.shower(), thing.showerPane()],
    0,
    { moving: rain },
  ),
  'fold-at-hips': figure(
    standingView,
    loop(right, 2.6, 1, upright.beforeFolding, upright.folded),
    [prop.worktop([16, 140], [-34, 30])],
    3.6,
  ),
  'lift-close': step(
    { ...standingView, x: 206 },
    once(
      { ...right, holds: { R: 'carton' } },
      4.5,
      upright.atTheLoad,
      upright.loadClose,
      upright.risingWithLoad,
      upright.carrying,
    ),
    [prop.stool()],
    { still: 1.2 },
  ),
  'warm-bath': figure(
    { ...sittingView, down: 18, zoom: 1.36, x: 180, y: 186 },
    breathing(upright.bathing, { ...right, bare: true }, 6),
    [...thing.bath(), thing.bathFront()],
    2,
  ),
} as const satisfies Partial<Record<FigureId, Figure>>;

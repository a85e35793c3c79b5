import type { Figure } from './figure.ts';
import type { FigureId } from './figure-id.ts';
import { figures } from './figures.ts';
import { durationOf, skeletonOf } from './motion.ts';
import {
  cameraOf,
  draw,
  pathOf,
  type Ball,
  type Camera,
  type Layer,
  type Part,
  type Shape,
  type View,
} from './picture.ts';
import { personLayers } from './person.ts';
import type { Skeleton } from './skeleton.ts';
import { place } from './vector.ts';

export type { Shape } from './picture.ts';

export const figureViewBox = '0 0 360 220';

const behind = -1e6;
const inFront = 1e6;
const fadeSeconds = 0.5;

function glow(skeleton: Skeleton, seconds: number): Part[] {
  const waist = skeleton.spine[2];
  if (!waist) return [];
  const [x, y, z] = place(waist, [-9, 0, 0]);
  const swell = Math.sin((seconds * Math.PI) / 2);
  const ring = (radius: number, opacity: number): Part => ({
    look: 'glow',
    bands: [[[x, y, z, radius] satisfies Ball]],
    opacity,
  });
  return [ring(15 + swell * 2, 0.18), ring(9 + swell, 0.3)];
}

/** The far edge of the floor, drawn as the line where the wall begins. */
const floorDepth = 74;

/** The floor goes on beyond the picture, for a frame of another shape. */
function room({ down, zoom, y }: View): Shape[] {
  const tilt = (down * Math.PI) / 180;
  const edge = Math.max(0, Math.round(y - zoom * floorDepth * Math.sin(tilt)));
  return [
    { key: 'wall', className: 'fig-back', d: 'M180 8A98 98 0 0 1 180 204A98 98 0 0 1 180 8Z', opacity: 1 },
    { key: 'floor', className: 'fig-ground', d: `M-400 ${edge}H760V500H-400Z`, opacity: 1 },
  ];
}

interface Scenery {
  readonly camera: Camera;
  readonly paths: ReadonlyMap<Part, string>;
  readonly ghost: readonly Part[];
}

/** Where a move begins, as a faint outline: shown where nothing moves, since an arrow alone tells half. */
function ghostOf({ actors: [actor], arrows }: Figure, camera: Camera): Part[] {
  if (!actor || !arrows) return [];
  const body = personLayers(skeletonOf(actor, 0), actor, camera).flatMap((layer) => layer.parts);
  const bands = body.filter(({ look }) => look !== 'shade').flatMap((part) => part.bands ?? []);
  return [{ look: 'ghost', bands, opacity: 0.3 }];
}

const sceneryByFigure = new WeakMap<Figure, Scenery>();

/** What stays as it is while the people move; drawn once, since it is half of each picture. */
function sceneryOf(figure: Figure): Scenery {
  const known = sceneryByFigure.get(figure);
  if (known) return known;
  const { view, props = [], arrows = [] } = figure;
  const camera = cameraOf(view);
  const ghost = ghostOf(figure, camera);
  const parts = [...props.flatMap((prop) => prop.parts), ...arrows, ...ghost];
  const scenery = { camera, ghost, paths: new Map(parts.map((part) => [part, pathOf(part, camera)])) };
  sceneryByFigure.set(figure, scenery);
  return scenery;
}

function veilAt(figure: Figure, seconds: number): number {
  const toEdge = Math.min(seconds, durationOf(figure) - seconds) / fadeSeconds;
  return Math.round(Math.max(0, 1 - toEdge) * 100) / 100;
}

export const figureDurationSeconds = (id: FigureId): number => durationOf(figures[id]);

/** The moment that shows the figure best as a still. */
export const stillSeconds = (id: FigureId): number => figures[id].still;

/** Whether the drawing must be seen as in a mirror so that this side of the body is the one that works. */
export const isMirrored = (id: FigureId, side: 'right' | 'left'): boolean =>
  (figures[id].works ?? 'right') !== side;

/** Where a shown still begins to move: a figure in a circle goes on from it, a step of a sequence fades and starts. */
export function startSeconds(id: FigureId): number {
  const figure = figures[id];
  return figure.fades ? durationOf(figure) - fadeSeconds : figure.still;
}

/**
 * The shapes of a figure, back to front, at a moment of its endless motion. The same keys in the same order at every
 * moment, so that a view only has to change attributes.
 */
export const sceneAt = (id: FigureId, seconds: number): Shape[] => sceneOf(figures[id], seconds);

/** The same for a figure that has no id yet. */
export function sceneOf(figure: Figure, seconds: number): Shape[] {
  const { camera, ghost, paths } = sceneryOf(figure);
  const duration = durationOf(figure);
  const now = duration > 0 ? seconds % duration : 0;
  const layers: Layer[] = [];
  for (const prop of figure.props ?? []) {
    layers.push({ depth: prop.front ? inFront : (prop.depth ?? behind), parts: prop.parts });
  }
  for (const [index, actor] of figure.actors.entries()) {
    const skeleton = skeletonOf(actor, now);
    const person = personLayers(skeleton, actor, camera);
    layers.push(...person.map((layer) => ({ ...layer, depth: layer.depth - index * 1e3 })));
    if (figure.glow && index === 0) {
      const trunk = skeleton.spine[5];
      layers.push({ depth: trunk ? camera.depth(trunk.origin) + 1 : 0, parts: glow(skeleton, now) });
    }
  }
  layers.push({ depth: behind + 1, parts: ghost });
  layers.push({ depth: inFront, parts: figure.moving?.(now) ?? [] });
  layers.push({ depth: inFront, parts: figure.arrows ?? [] });
  const shapes = [...room(figure.view), ...draw(layers, camera, paths)];
  if (!figure.fades) return shapes;
  const veil = {
    key: 'veil',
    className: 'fig-veil',
    d: 'M-400-400H760V500H-400Z',
    opacity: veilAt(figure, now),
  };
  return [...shapes, veil];
}

import type { FigureId } from './figure-id.ts';
import { sceneAt, stillSeconds } from './scene.ts';

/** A still as SVG markup with classes, for a page that is written before any script runs. */
export function stillSvg(id: FigureId): string {
  return sceneAt(id, stillSeconds(id))
    .filter((shape) => shape.d !== '' && shape.opacity > 0)
    .map((shape) => `<path class="${shape.className}" d="${shape.d}"/>`)
    .join('');
}

import { bandPath, curvePath, type Circle } from './outline.ts';
import { dot, type Vec } from './vector.ts';

/** A ball of the scene: place and radius. */
export type Ball = readonly [x: number, y: number, z: number, radius: number];

export const ball = ([x, y, z]: Vec, radius: number): Ball => [x, y, z, radius];

/** One drawn thing before it is flattened: soft bands that fill as one, or a line. */
export interface Part {
  readonly look: string;
  readonly bands?: readonly (readonly Ball[])[];
  readonly line?: readonly Vec[];
  /** The line ends in an arrow head. */
  readonly tip?: boolean;
  readonly opacity?: number;
}

/** Parts that are drawn together, back to front, at one depth. */
export interface Layer {
  readonly depth: number;
  readonly parts: readonly Part[];
}

export interface View {
  /** Degrees the room is turned under the eye, and degrees the eye looks down. */
  readonly turn: number;
  readonly down: number;
  readonly zoom: number;
  /** Where the middle of the floor falls in the picture. */
  readonly x: number;
  readonly y: number;
}

export interface Shape {
  readonly key: string;
  readonly className: string;
  readonly d: string;
  readonly opacity: number;
}

export interface Camera {
  readonly flatten: (point: Vec) => readonly [number, number];
  readonly depth: (point: Vec) => number;
  /** From the scene to the eye. */
  readonly eye: Vec;
  readonly zoom: number;
}

export function cameraOf({ turn, down, zoom, x, y }: View): Camera {
  const [turned, tilted] = [(turn * Math.PI) / 180, (down * Math.PI) / 180];
  const across: Vec = [Math.cos(turned), 0, Math.sin(turned)];
  const towards: Vec = [-Math.sin(turned), 0, Math.cos(turned)];
  const eye: Vec = [towards[0] * Math.cos(tilted), Math.sin(tilted), towards[2] * Math.cos(tilted)];
  const up: Vec = [-towards[0] * Math.sin(tilted), Math.cos(tilted), -towards[2] * Math.sin(tilted)];
  return {
    flatten: (point) => [x + zoom * dot(point, across), y - zoom * dot(point, up)],
    depth: (point) => dot(point, eye),
    eye,
    zoom,
  };
}

export function pathOf(part: Part, { flatten, zoom }: Camera): string {
  if (part.line) return curvePath(part.line.map(flatten), part.tip);
  const circles = (part.bands ?? []).map((balls) =>
    balls.map(([x, y, z, radius]): Circle => [...flatten([x, y, z]), radius * zoom]),
  );
  return circles.map(bandPath).join('');
}

/**
 * Draws layers back to front, with the paths of parts that never change taken from `ready`. Keys are the order of drawing, so they are the same at every moment of a figure.
 */
export function draw(layers: readonly Layer[], camera: Camera, ready: ReadonlyMap<Part, string>): Shape[] {
  const ordered = [...layers].sort((a, b) => a.depth - b.depth);
  return ordered
    .flatMap((layer) => layer.parts)
    .map((part, index) => ({
      key: `s${index}`,
      className: `fig-${part.look}`,
      d: ready.get(part) ?? pathOf(part, camera),
      opacity: part.opacity ?? 1,
    }));
}

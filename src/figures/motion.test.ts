import { describe, expect, test } from 'vitest';
import { figureIds, type FigureId } from './figure-id.ts';
import { figures } from './figures.ts';
import { durationOf, skeletonOf } from './motion.ts';
import { lowestOf, lowOf, touchPixels } from './low-point.ts';
import { personLayers } from './person.ts';
import { cameraOf, type Ball } from './picture.ts';
import { figureDurationSeconds, sceneAt, stillSeconds } from './scene.ts';
import { bendOf, joints, rangeOfMotion, spineJoints } from './joints.ts';
import type { LimbName, Skeleton } from './skeleton.ts';
import { touches } from './touches.ts';
import { add, length } from './vector.ts';

const framesPerSecond = 30;

/** Units a joint may move between two pictures: faster looks like a jerk. */
const mostStep = 6;

const limbNames = ['legR', 'legL', 'armR', 'armL'] as const satisfies readonly LimbName[];

interface Moment {
  readonly seconds: number;
  readonly actor: number;
  readonly skeleton: Skeleton;
}

function moments(id: FigureId): Moment[] {
  const figure = figures[id];
  const frames = Math.floor(durationOf(figure) * framesPerSecond);
  return figure.actors.flatMap((actor, index) =>
    Array.from({ length: frames }, (_, frame) => {
      const seconds = frame / framesPerSecond;
      return { seconds, actor: index, skeleton: skeletonOf(actor, seconds) };
    }),
  );
}

/** The balls that are drawn as the body, without shade, blanket or things held. */
function bodyBalls(id: FigureId, { actor, skeleton }: Moment): Ball[] {
  const outfit = figures[id].actors[actor] ?? { near: 'R' as const };
  return personLayers(skeleton, outfit, cameraOf(figures[id].view))
    .flatMap((layer) => layer.parts)
    .filter(({ look }) => /^(skin|top|legs|shoe|hair)/.test(look))
    .flatMap((part) => part.bands?.flat() ?? []);
}

/** Limbs that are meant to be straight, in their still. */
const straight: readonly [FigureId, LimbName, number][] = [
  ['floor-rest', 'legR', 30],
  ['floor-all-fours', 'armL', 25],
  ['floor-crawl', 'armL', 25],
  ['press-standing', 'legR', 20],
  ['face-down-pillow', 'legR', 8],
  ['prone-on-elbows', 'legL', 8],
  ['warm-shower', 'legR', 20],
];

/** What is wrong, told once for each place with its worst value and its time. */
function report(faults: readonly { what: string; value: number; seconds: number }[]): string[] {
  return [...new Set(faults.map(({ what }) => what))].map((what) => {
    const own = faults.filter((fault) => fault.what === what);
    const worst = own.reduce((a, b) => (Math.abs(a.value) > Math.abs(b.value) ? a : b));
    const times = own.map(({ seconds }) => seconds);
    const span = `${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)} s`;
    return `${what} ${worst.value.toFixed(2)} at ${worst.seconds.toFixed(1)} s, from ${span}`;
  });
}

describe.each(figureIds)('%s', (id) => {
  const all = moments(id);
  const pixel = 1 / figures[id].view.zoom;

  test('nothing of the body sinks into the floor', () => {
    const sunk = all
      .map((moment) => ({ what: 'depth', seconds: moment.seconds, value: lowestOf(bodyBalls(id, moment)) }))
      .filter(({ value }) => value < -touchPixels * pixel);
    expect(report(sunk)).toEqual([]);
  });

  test('what rests on something touches it through the whole motion', () => {
    const off = touches[id].flatMap(({ on = 0, from = 0, until = Infinity, places }) =>
      all
        .filter(({ seconds, actor }) => actor === 0 && seconds >= from && seconds <= until)
        .flatMap(({ seconds, skeleton }) =>
          places.map((what) => ({ what, seconds, value: lowOf(what, skeleton) - on })),
        )
        .filter(({ value }) => Math.abs(value) > touchPixels * pixel + 0.01),
    );
    expect(report(off)).toEqual([]);
  });

  test('joints stay within what a body can do', () => {
    const beyond = all.flatMap(({ seconds, skeleton }) =>
      joints(skeleton)
        .filter(([what, value]) => value < rangeOfMotion[what][0] || value > rangeOfMotion[what][1])
        .map(([what, value]) => ({ what, value, seconds })),
    );
    expect(report(beyond)).toEqual([]);
  });

  test('spine, neck and head stay within what a body can do', () => {
    const beyond = figures[id].actors
      .flatMap((actor) => actor.keys)
      .flatMap(([seconds, pose]) =>
        spineJoints(pose)
          .filter(([what, value]) => value < rangeOfMotion[what][0] || value > rangeOfMotion[what][1])
          .map(([what, value]) => ({ seconds, what, value })),
      );
    expect(report(beyond)).toEqual([]);
  });

  test('hands and feet reach what they are pinned to', () => {
    const short = all.flatMap(({ seconds, skeleton }) =>
      limbNames
        .map((what) => ({ what, seconds, value: skeleton.limbs[what].reach }))
        .filter(({ value }) => value > 1.001),
    );
    expect(report(short)).toEqual([]);
  });

  test('no joint jumps between two pictures', () => {
    const jumps = figures[id].actors.flatMap((_, index) => {
      const own = all.filter((moment) => moment.actor === index);
      const closed = figures[id].fades ? own : [...own, ...own.slice(0, 1)];
      return closed.slice(1).flatMap(({ seconds, skeleton }, before) => {
        const last = closed[before]?.skeleton ?? skeleton;
        const moved = (limb: LimbName, joint: 'middle' | 'end'): number =>
          length(add(skeleton.limbs[limb][joint], last.limbs[limb][joint], -1));
        return limbNames
          .map((what) => ({ what, seconds, value: Math.max(moved(what, 'middle'), moved(what, 'end')) }))
          .filter(({ value }) => value > mostStep);
      });
    });
    expect(report(jumps)).toEqual([]);
  });

  test('the same shapes are drawn at every moment', () => {
    const keys = sceneAt(id, 0).map((shape) => shape.key);
    const duration = figureDurationSeconds(id);
    for (const share of [0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.99]) {
      expect(sceneAt(id, share * duration).map((shape) => shape.key)).toEqual(keys);
    }
  });

  test('every outline is made of numbers', () => {
    for (const shape of sceneAt(id, stillSeconds(id))) expect(shape.d).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test.each(straight)('%s: %s is straight', (id, limb, most) => {
  const actor = figures[id].actors[0];
  expect(actor && bendOf(skeletonOf(actor, stillSeconds(id)).limbs[limb])).toBeLessThan(most);
});

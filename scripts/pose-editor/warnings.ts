import type { Figure } from '../../src/figures/figure.ts';
import type { FigureId } from '../../src/figures/figure-id.ts';
import { joints, rangeOfMotion, spineJoints } from '../../src/figures/joints.ts';
import { lowOf, touchPixels } from '../../src/figures/low-point.ts';
import { durationOf, skeletonOf } from '../../src/figures/motion.ts';
import { touches } from '../../src/figures/touches.ts';

const momentsPerSecond = 10;

const beyond = (joint: keyof typeof rangeOfMotion, degrees: number): string[] => {
  const [least, most] = rangeOfMotion[joint];
  if (degrees >= least && degrees <= most) return [];
  return [`${joint} ${degrees.toFixed(0)}°, may be ${least}° to ${most}°`];
};

/** What a body could not do, and what hangs or sinks, at one moment. */
export function warningsAt(id: FigureId, figure: Figure, seconds: number): string[] {
  const most = touchPixels / figure.view.zoom + 0.01;
  return figure.actors.flatMap((actor, index) => {
    const skeleton = skeletonOf(actor, seconds);
    const limbs = Object.entries(skeleton.limbs);
    const resting = index === 0 ? touches[id] : [];
    return [
      ...joints(skeleton).flatMap(([joint, degrees]) => beyond(joint, degrees)),
      ...limbs.filter(([, { reach }]) => reach > 1.001).map(([limb]) => `${limb} cannot reach its pin`),
      ...resting
        .filter(({ from = 0, until = Infinity }) => seconds >= from && seconds <= until)
        .flatMap(({ on = 0, places }) => places.map((place) => ({ place, off: lowOf(place, skeleton) - on })))
        .filter(({ off }) => Math.abs(off) > most)
        .map(({ place, off }) => `${place} ${off > 0 ? 'hangs' : 'sinks'} ${Math.abs(off).toFixed(1)} units`),
    ];
  });
}

/** The same over the whole motion, each moment that has any with its second; bends of the spine stand with their key. */
export function warningsOf(id: FigureId, figure: Figure): string[] {
  const moments = Math.floor(durationOf(figure) * momentsPerSecond) + 1;
  const moving = Array.from({ length: moments }, (_, moment) => moment / momentsPerSecond);
  const keys = figure.actors.flatMap((actor) => actor.keys);
  return [
    ...keys.flatMap(([seconds, pose]) =>
      spineJoints(pose)
        .flatMap(([joint, degrees]) => beyond(joint, degrees))
        .map((warning) => `${seconds.toFixed(1)} s: ${warning}`),
    ),
    ...moving.flatMap((seconds) =>
      warningsAt(id, figure, seconds).map((warning) => `${seconds.toFixed(1)} s: ${warning}`),
    ),
  ];
}

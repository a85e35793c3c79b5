import type { LimbPin } from '../pose.ts';
import { foot } from '../body.ts';

type Turned = Pick<LimbPin, 'faces' | 'hinge'>;

/** The whole sole on the floor, or on a step of that height. */
export const flatFoot = (x: number, z: number, more: Turned = {}, floor = 0): LimbPin => ({
  to: [x, floor + 10, z],
  ...more,
});

/** The ankle of a foot that faces right and is tipped about one of its balls, which stays on the floor. */
function ankleOver(
  [ahead, sole, radius]: readonly [number, number, number],
  degreesUp: number,
): [number, number] {
  const angle = (degreesUp * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [-(ahead * cos + sole * sin), radius - ahead * sin + sole * cos];
}

/** A foot with its heel lifted by `degrees`: the ball stays where it is when the foot is flat at x. */
export function heelUp(x: number, z: number, degrees: number): LimbPin {
  const [back, y] = ankleOver(foot.ball, -degrees);
  return { to: [x + foot.ball[0] + back, y, z], foot: -degrees, toes: degrees };
}

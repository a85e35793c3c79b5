import type { LimbPin, Pose } from '../pose.ts';
import { standing } from './upright.ts';

interface Gait {
  /** Units from the middle to the foot that lands. */
  readonly half: number;
  readonly arms: (swing: number) => Pick<Pose, 'armR' | 'armL'>;
  readonly lean: number;
}

/** One stride, walked on the spot: a foot lands, the other passes it, and the same with sides changed. */
function strides({ half, arms, lean }: Gait): Pose[] {
  const lands = (z: number): LimbPin => ({ to: [half, 11.5, z], foot: 18 });
  const leaves = (z: number): LimbPin => ({ to: [-half - 4, 20, z], foot: -34, toes: 32 });
  const stands = (z: number): LimbPin => ({ to: [0, 10, z] });
  const passes = (z: number): LimbPin => ({ to: [-half / 2, 27, z], foot: -34 });
  const at = (y: number, swing: number, legR: LimbPin, legL: LimbPin): Pose => ({
    ...standing,
    at: [0, y, 0],
    turn: [0, lean, 0],
    spine: [-8, 16, -9, 0],
    twist: swing / 6,
    legR,
    legL,
    ...arms(swing),
  });
  return [
    at(118.5, -1, lands(9), leaves(-9)),
    at(121.5, 0, stands(9), passes(-9)),
    at(118.5, 1, leaves(9), lands(-9)),
    at(121.5, 0, passes(9), stands(-9)),
  ];
}

/** Long steps, elbows bent, arms swinging against the legs. */
export const briskStrides = strides({
  half: 28,
  lean: -4,
  arms: (swing) => ({ armR: [swing * 28, 5, 0, 66], armL: [-swing * 28, 5, 0, 66] }),
});

/** Short steps with a load held close to the tummy. */
const carryingHands = (z: number): LimbPin => ({
  to: [20, 124, z],
  fingers: [1, -0.1, 0],
  hinge: [-0.6, -0.4, 0.9],
});
export const carryStrides = strides({
  half: 18,
  lean: 1,
  arms: () => ({ armR: carryingHands(15), armL: carryingHands(-15) }),
});

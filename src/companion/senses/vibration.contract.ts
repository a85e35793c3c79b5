import { type Contract, expectSame } from './contract.ts';
import type { Vibration } from './senses.ts';

export interface VibrationBench {
  vibration: Vibration;
  /** Every pattern felt, in order. */
  felt(): readonly (readonly number[])[];
  hide(): void;
  forgetTaps(): void;
}

export const vibrationContract: Contract<VibrationBench> = {
  'shakes in the pattern asked for': ({ vibration, felt }) => {
    vibration.vibrate([80, 120, 80]);
    expectSame([vibration.available, felt()], [true, [[80, 120, 80]]]);
  },
  'does nothing on a hidden page': ({ vibration, felt, hide }) => {
    hide();
    vibration.vibrate([80]);
    expectSame(felt(), []);
  },
  'does nothing before the first tap': ({ vibration, felt, forgetTaps }) => {
    forgetTaps();
    vibration.vibrate([80]);
    expectSame(felt(), []);
  },
};

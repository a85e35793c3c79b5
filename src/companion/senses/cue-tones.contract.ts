import { type Contract, expectSame } from './contract.ts';
import type { CueTones } from './session-senses.ts';

export interface CueTonesBench {
  tones: CueTones;
  /** Whole seconds after `play` at which each sound still to come sets in. */
  toComeInSeconds(): readonly number[];
  /** Lets the device get ready. */
  settle(): Promise<void>;
}

export const cueTonesContract: Contract<CueTonesBench> = {
  'sound when their time has come, and leave out what is over': async ({
    tones,
    toComeInSeconds,
    settle,
  }) => {
    tones.play([
      { inSeconds: -3, sound: 'move' },
      { inSeconds: 5, sound: 'move' },
      { inSeconds: 60, sound: 'over' },
    ]);
    await settle();
    expectSame(toComeInSeconds(), [5, 60]);
  },
  'sound the newer ones in place of the older': async ({ tones, toComeInSeconds, settle }) => {
    tones.play([{ inSeconds: 5, sound: 'move' }]);
    await settle();
    tones.play([{ inSeconds: 9, sound: 'tick' }]);
    await settle();
    expectSame(toComeInSeconds(), [9]);
  },
  'are silent after a stop, and stopping twice is fine': async ({ tones, toComeInSeconds, settle }) => {
    tones.play([{ inSeconds: 5, sound: 'back' }]);
    await settle();
    tones.stop();
    tones.stop();
    await settle();
    expectSame(toComeInSeconds(), []);
  },
  'sound again after a stop': async ({ tones, toComeInSeconds, settle }) => {
    tones.play([{ inSeconds: 5, sound: 'pause' }]);
    tones.stop();
    tones.play([{ inSeconds: 7, sound: 'pause' }]);
    await settle();
    expectSame(toComeInSeconds(), [7]);
  },
};

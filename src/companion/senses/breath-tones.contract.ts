import { type Contract, expectSame } from './contract.ts';
import type { BreathTones } from './senses.ts';

export interface BreathTonesBench {
  tones: BreathTones;
  /** For each tone now sounding, the place in the breath, in seconds, at which it set in. */
  soundingFromSeconds(): readonly number[];
  /** Lets the device get the tones ready. */
  settle(): Promise<void>;
}

const pace = { inSeconds: 4, outSeconds: 6 };
/** A device takes a moment to get the tones ready, and sets in that much later. */
const LATENESS_SECONDS = 0.8;

function expectSetInAt(soundingFromSeconds: readonly number[], expectedSeconds: number) {
  const lateness = soundingFromSeconds.map((seconds) => seconds - expectedSeconds);
  const inTime = lateness.map((seconds) => seconds >= 0 && seconds < LATENESS_SECONDS);
  if (JSON.stringify(inTime) !== '[true]')
    throw new Error(`expected one tone from ${expectedSeconds} s, found [${soundingFromSeconds.join(', ')}]`);
}

export const breathTonesContract: Contract<BreathTonesBench> = {
  'set in at the place in the breath where the picture is': async ({
    tones,
    soundingFromSeconds,
    settle,
  }) => {
    tones.start(pace, 13.5);
    await settle();
    expectSetInAt(soundingFromSeconds(), 3.5);
  },
  'move to the right place when started again': async ({ tones, soundingFromSeconds, settle }) => {
    tones.start(pace, 1);
    await settle();
    tones.start(pace, 27);
    await settle();
    expectSetInAt(soundingFromSeconds(), 7);
  },
  'sound once when started twice at once': async ({ tones, soundingFromSeconds, settle }) => {
    tones.start(pace, 1);
    tones.start(pace, 5);
    await settle();
    expectSetInAt(soundingFromSeconds(), 5);
  },
  'are silent after a stop, and stopping twice is fine': async ({ tones, soundingFromSeconds, settle }) => {
    tones.start(pace, 0);
    await settle();
    tones.stop();
    tones.stop();
    await settle();
    expectSame(soundingFromSeconds(), []);
  },
  'are silent when stopped before they were ready': async ({ tones, soundingFromSeconds, settle }) => {
    tones.start(pace, 0);
    tones.stop();
    await settle();
    expectSame(soundingFromSeconds(), []);
  },
  'sound again after a stop': async ({ tones, soundingFromSeconds, settle }) => {
    tones.start(pace, 0);
    await settle();
    tones.stop();
    tones.start(pace, 6);
    await settle();
    expectSetInAt(soundingFromSeconds(), 6);
  },
};

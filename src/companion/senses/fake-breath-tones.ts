import type { BreathTones } from './senses.ts';

export interface FakeBreathTones extends BreathTones {
  /** The place in the breath, in seconds, at which the tones now sounding set in; null in silence. */
  readonly soundingFromSeconds: number | null;
}

/** Tones that nobody hears. */
export function fakeBreathTones(): FakeBreathTones {
  let soundingFromSeconds: number | null = null;
  return {
    available: true,
    get soundingFromSeconds() {
      return soundingFromSeconds;
    },
    start({ inSeconds, outSeconds }, elapsedSeconds) {
      soundingFromSeconds = elapsedSeconds % (inSeconds + outSeconds);
    },
    stop() {
      soundingFromSeconds = null;
    },
  };
}

import type { CueTones, MediaActions, MediaKeys, TimedCue } from './session-senses.ts';

export interface FakeCueTones extends CueTones {
  /** What is still to sound, as it was asked for. */
  readonly toSound: readonly TimedCue[];
}

/** Sounds that nobody hears. */
export function fakeCueTones(): FakeCueTones {
  let toSound: readonly TimedCue[] = [];
  return {
    available: true,
    get toSound() {
      return toSound;
    },
    play(cues) {
      toSound = cues.filter(({ inSeconds }) => inSeconds >= 0);
    },
    stop() {
      toSound = [];
    },
  };
}

export interface FakeMediaKeys extends MediaKeys {
  readonly isPlaying: boolean | null;
  press(key: keyof MediaActions): void;
}

/** A headset whose buttons a test presses. */
export function fakeMediaKeys(): FakeMediaKeys {
  let held: { actions: MediaActions; isPlaying: boolean } | null = null;
  return {
    get isPlaying() {
      return held?.isPlaying ?? null;
    },
    press: (key) => held?.actions[key](),
    listen(actions, isPlaying) {
      held = { actions, isPlaying };
    },
    release() {
      held = null;
    },
  };
}

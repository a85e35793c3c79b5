import type { ReadonlySignal } from '@preact/signals';

/** Reads sentences aloud with a voice that lives on the device. Silent, never an error, where there is none. */
export interface Voice {
  /** False until a voice that works offline is found; it may be found late. */
  readonly available: ReadonlySignal<boolean>;
  /** Stops whatever is being said, then says these, one utterance a sentence. The first call must follow a tap. */
  say(sentences: readonly string[]): void;
  stop(): void;
}

export interface Vibration {
  readonly available: boolean;
  /** Milliseconds on, off, on … */
  vibrate(patternMs: readonly number[]): void;
}

/** Soft tones for the breathing pacer, scheduled ahead on the audio clock so that a throttled timer does not matter. */
export interface BreathTones {
  readonly available: boolean;
  /** Sounds until `stop`; the first breath in began `elapsedSeconds` ago. Must follow a tap once. */
  start(pace: { inSeconds: number; outSeconds: number }, elapsedSeconds: number): void;
  stop(): void;
}

/** Keeps the screen on while held; asks again by itself when the page becomes visible. */
export interface WakeLock {
  hold(): void;
  release(): void;
}

export interface Senses {
  voice: Voice;
  vibration: Vibration;
  breathTones: BreathTones;
  wakeLock: WakeLock;
}

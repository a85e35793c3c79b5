import type { ReadonlySignal } from '@preact/signals';

/** Reads sentences aloud with a voice that lives on the device. Silent, never an error, where there is none. */
export interface Voice {
  /** False until a voice that works offline is found; it may be found late. */
  readonly available: ReadonlySignal<boolean>;
  /**
   * Stops whatever is being said, then says these, one utterance a sentence. Phones allow the first call only inside a
   * tap: `say([])` in the handler of the switch is enough. What was refused is said after the next tap, unless something
   * newer was asked for by then.
   */
  say(sentences: readonly string[]): void;
  stop(): void;
}

export interface Vibration {
  readonly available: boolean;
  /** Milliseconds on, off, on … Nothing happens on a hidden page or before the first tap. */
  vibrate(patternMs: readonly number[]): void;
}

export interface BreathPace {
  inSeconds: number;
  outSeconds: number;
}

/** Soft tones for the breathing pacer, on the audio clock, so that a throttled timer does not matter. */
export interface BreathTones {
  readonly available: boolean;
  /**
   * Sounds until `stop`; the first breath in began `elapsedSeconds` ago. Replaces what was sounding, so it also puts the
   * tones right after a sleep. Before the first tap it is silent and joins in, in step, after that tap.
   */
  start(pace: BreathPace, elapsedSeconds: number): void;
  stop(): void;
}

/** Keeps the screen on while held; asks again by itself when the page becomes visible. A refusal is fine. */
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

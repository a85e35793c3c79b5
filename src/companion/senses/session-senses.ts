/** `tick`: a second of a count. `move` and `back`: there and back. `pause`: let go, or rest. `over`: the end. */
export type CueSound = 'tick' | 'move' | 'back' | 'pause' | 'over';

export interface TimedCue {
  inSeconds: number;
  sound: CueSound;
}

/** Short sounds that pace exercises, on the audio clock, so that a throttled timer does not matter. */
export interface CueTones {
  readonly available: boolean;
  /**
   * Sounds each cue when its time has come, counted from now; those whose time is over are left out. Replaces what was
   * still to sound, so it also puts the sounds right after a sleep. Before the first tap it is silent and joins in, in
   * step, after that tap; `play([])` inside a tap is enough to be let through later.
   */
  play(cues: readonly TimedCue[]): void;
  stop(): void;
}

/** What the buttons of a headset, a keyboard or a locked screen do while a session runs. */
export interface MediaActions {
  play(): void;
  pause(): void;
  next(): void;
  again(): void;
}

/** The buttons of a headset. They say nothing of what is done: the name on a locked screen is the companion's own. */
export interface MediaKeys {
  /** Takes the buttons until `release`; called again, it puts the newer actions and state in place. */
  listen(actions: MediaActions, isPlaying: boolean): void;
  /** Lets go of every button. Without a `listen` before it nothing happens. */
  release(): void;
}

/** The senses that only a session of exercises needs; fetched with it. */
export interface SessionSenses {
  cueTones: CueTones;
  mediaKeys: MediaKeys;
}

import type { MediaActions, MediaKeys } from './session-senses.ts';

/** The parts of the browser that a headset's buttons need. */
export interface MediaDevice {
  /** Missing in browsers that cannot. */
  mediaSession?: Pick<MediaSession, 'setActionHandler' | 'playbackState' | 'metadata'> | undefined;
  createMetadata(title: string): MediaMetadata;
  /** Browsers give the buttons to a page only while it plays something. */
  loopedSilence(): { play(): Promise<void>; end(): void };
}

const keys = {
  play: 'play',
  pause: 'pause',
  nexttrack: 'next',
  previoustrack: 'again',
} as const satisfies Partial<Record<MediaSessionAction, keyof MediaActions>>;

/** Media Session. What is shown on a locked screen is the companion's name, never an exercise. */
export function deviceMediaKeys({ mediaSession, createMetadata, loopedSilence }: MediaDevice): MediaKeys {
  if (!mediaSession) return { listen: () => {}, release: () => {} };
  let actions: MediaActions | null = null;
  let silence: ReturnType<MediaDevice['loopedSilence']> | null = null;

  const setAll = (isOurs: boolean) => {
    for (const [key, name] of Object.entries(keys) as [keyof typeof keys, keyof MediaActions][])
      try {
        mediaSession.setActionHandler(key, isOurs ? () => actions?.[name]() : null);
      } catch {
        // An older browser without this one button keeps the others.
      }
  };

  return {
    listen(newer, isPlaying) {
      if (!actions) {
        setAll(true);
        mediaSession.metadata = createMetadata('Unspasm');
      }
      actions = newer;
      mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
      silence ??= loopedSilence();
      // While a session stands still the silence goes on, or the button that goes on would be gone.
      // Refused before the first tap; the next press asks again.
      void silence.play().catch(() => {});
    },
    release() {
      if (!actions) return;
      actions = null;
      setAll(false);
      mediaSession.metadata = null;
      mediaSession.playbackState = 'none';
      silence?.end();
      silence = null;
    },
  };
}

import { useEffect, useRef } from 'preact/hooks';
import type { MediaActions, MediaKeys } from '../../senses/session-senses.ts';

/** The buttons of a headset, from the first time it plays until the session is left. */
export function useMediaKeys(mediaKeys: MediaKeys, isPlaying: boolean, actions: MediaActions): void {
  const newest = useRef(actions);
  newest.current = actions;
  const hasPlayed = useRef(false);
  useEffect(() => {
    hasPlayed.current ||= isPlaying;
    if (!hasPlayed.current) return;
    mediaKeys.listen(
      {
        play: () => newest.current.play(),
        pause: () => newest.current.pause(),
        next: () => newest.current.next(),
        again: () => newest.current.again(),
      },
      isPlaying,
    );
  }, [mediaKeys, isPlaying]);
  useEffect(() => () => mediaKeys.release(), [mediaKeys]);
}

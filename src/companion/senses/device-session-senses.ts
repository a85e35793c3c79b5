import { deviceCueTones } from './device-cue-tones.ts';
import { deviceMediaKeys } from './device-media-keys.ts';
import type { SessionSenses } from './session-senses.ts';
import { silentWav } from './silence.ts';

function loopedSilence() {
  const url = URL.createObjectURL(silentWav());
  const audio = new Audio(url);
  audio.loop = true;
  return {
    play: () => audio.play(),
    end() {
      audio.pause();
      URL.revokeObjectURL(url);
    },
  };
}

/** The senses for exercises of the device this page runs on. Asks for no permission. */
export const deviceSessionSenses = (): SessionSenses => ({
  cueTones: deviceCueTones(),
  mediaKeys: deviceMediaKeys({
    mediaSession: navigator.mediaSession,
    createMetadata: (title) => new MediaMetadata({ title }),
    loopedSilence,
  }),
});

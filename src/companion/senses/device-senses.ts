import { deviceBreathTones } from './device-breath-tones.ts';
import { deviceVibration } from './device-vibration.ts';
import { deviceVoice } from './device-voice.ts';
import { deviceWakeLock } from './device-wake-lock.ts';
import type { Senses } from './senses.ts';

/** The senses of the device this page runs on. Made once, at the start; asks for no permission. */
export function deviceSenses(): Senses {
  const canSpeak = typeof speechSynthesis === 'object' && typeof SpeechSynthesisUtterance === 'function';
  return {
    voice: deviceVoice(
      canSpeak
        ? {
            synthesis: speechSynthesis,
            createUtterance: (text) => new SpeechSynthesisUtterance(text),
            taps: document,
          }
        : null,
    ),
    vibration: deviceVibration({
      navigator,
      document,
      isHandheld: matchMedia('(any-pointer: coarse)').matches,
    }),
    breathTones: deviceBreathTones(),
    wakeLock: deviceWakeLock({ wakeLock: navigator.wakeLock, document }),
  };
}

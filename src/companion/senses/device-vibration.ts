import type { Vibration } from './senses.ts';

/** The parts of the browser that shaking needs. */
export interface VibrationDevice {
  navigator: Pick<Navigator, 'vibrate' | 'userActivation'>;
  document: Pick<Document, 'visibilityState'>;
  /** A desktop browser has the call but nothing that shakes. */
  isHandheld: boolean;
}

/** Android's vibration; iOS has none. */
export function deviceVibration({ navigator, document, isHandheld }: VibrationDevice): Vibration {
  const available = isHandheld && typeof navigator.vibrate === 'function';
  return {
    available,
    vibrate(patternMs) {
      // Chrome writes a warning to its console for a call before the first tap.
      const tapped = navigator.userActivation?.hasBeenActive ?? true;
      if (available && tapped && document.visibilityState === 'visible') navigator.vibrate([...patternMs]);
    },
  };
}

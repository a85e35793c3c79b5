import { useEffect, useRef } from 'preact/hooks';
import type { HeatClock } from '../../../domain/guide/heat-clock.ts';
import { deviceCueTones } from '../../senses/device-cue-tones.ts';
import type { CueTones } from '../../senses/session-senses.ts';
import { useCompanion } from '../../shell/companion.ts';

export type RunningWarmth = Extract<HeatClock, { startedAt: number }>;
export const isRunning = (clock: HeatClock): clock is RunningWarmth => 'startedAt' in clock;

const SHAKE_MS = [300, 150, 300];
const TONE = [0.1, 1.3, 2.5].map((inSeconds) => ({ inSeconds, sound: 'over' as const }));

/** One for the page, so that it sounds on whichever screen the time is up. */
let tones: CueTones | null = null;

/** To be called in the tap that begins the warmth: a phone lets a page sound later only if it was asked in a tap. */
export function openWarmthTone(): void {
  tones ??= deviceCueTones();
  tones.play([]);
}

/**
 * Shakes and sounds when the warmth asks for something while the screen is open. Hazard HZ8: whoever lies with closed eyes
 * does not see a sentence change.
 */
export function useWarmthSignal(clock: HeatClock): void {
  const { senses } = useCompanion();
  const phase = useRef(clock.phase);
  const runs = isRunning(clock);
  // A page that was loaded anew while it runs has not been asked in a tap yet.
  useEffect(() => {
    if (!runs) return;
    const open = () => tones ?? openWarmthTone();
    addEventListener('click', open, { once: true });
    return () => removeEventListener('click', open);
  }, [runs]);
  useEffect(() => {
    if (phase.current === clock.phase) return;
    phase.current = clock.phase;
    if (!isRunning(clock)) {
      tones?.stop();
      tones = null;
    } else if (clock.phase !== 'on') {
      senses.vibration.vibrate(SHAKE_MS);
      tones ??= deviceCueTones();
      tones.play(TONE);
    }
  });
}

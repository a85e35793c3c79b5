import { breathingNumbers } from '../../../content/evidence/breathing-numbers.ts';
import { SECOND_MS } from '../../../domain/time/instant.ts';

export const inSeconds = breathingNumbers.breathIn.value;
export const outSeconds = breathingNumbers.breathOut.value;
export const breathMs = (inSeconds + outSeconds) * SECOND_MS;

export interface BreathPosition {
  phase: 'in' | 'out';
  /** Seconds of the phase, counted as a person counts them: from 1. */
  count: number;
  /** Whole breaths done. */
  breaths: number;
}

/**
 * Where in the breath someone is who began breathing in `elapsedMs` ago. The breath in begins at 0 and the breath out at
 * exactly its end. Before the start, after a clock was set back, the rhythm goes on as if it had always run.
 */
export function breathPosition(elapsedMs: number): BreathPosition {
  const breaths = Math.floor(elapsedMs / breathMs);
  const second = Math.floor((elapsedMs - breaths * breathMs) / SECOND_MS);
  return second < inSeconds
    ? { phase: 'in', count: second + 1, breaths }
    : { phase: 'out', count: second - inSeconds + 1, breaths };
}

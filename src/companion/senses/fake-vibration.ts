import type { Vibration } from './senses.ts';

export interface FakeVibration extends Vibration {
  /** Every pattern felt, in order. */
  readonly felt: readonly (readonly number[])[];
  tapped: boolean;
  hidden: boolean;
}

/** A vibration that is felt in a list. */
export function fakeVibration({ available = true } = {}): FakeVibration {
  const felt: (readonly number[])[] = [];
  return {
    available,
    felt,
    tapped: true,
    hidden: false,
    vibrate(patternMs) {
      if (available && this.tapped && !this.hidden) felt.push([...patternMs]);
    },
  };
}

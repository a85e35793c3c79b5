import { type ClinicalNumber, number } from './clinical-number.ts';

/** The numbers of the first minutes, apart from all the others because the first tap waits for them. */
export const firstNumbers = {
  pressBreathsLow: number(2, 'breaths', 'UV'),
  pressBreathsHigh: number(3, 'breaths', 'UV'),
  signsAskAgain: number(24, 'h', 'DR'),
  runStaleAfter: number(12, 'h', 'DR'),
} satisfies Record<string, ClinicalNumber>;

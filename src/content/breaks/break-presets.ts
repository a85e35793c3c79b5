import type { BreakProfile, BreakSettings } from '../../domain/breaks/sitting.ts';
import { exerciseNumbers } from '../evidence/exercise-numbers.ts';
import { pausingNumbers } from '../pausing/pausing-numbers.ts';
import { breaksNumbers } from './breaks-numbers.ts';

const MINUTES_AN_HOUR = 60;

const quiet = {
  quietFromMinutes: breaksNumbers.dayEnds.value * MINUTES_AN_HOUR,
  quietUntilMinutes: breaksNumbers.dayBegins.value * MINUTES_AN_HOUR,
};

/** What each profile begins with; the person can change all of it. */
export const breakPresets: Readonly<Record<BreakProfile, BreakSettings>> = {
  desk: {
    isOn: true,
    profile: 'desk',
    intervalMinutes: breaksNumbers.sitLow.value,
    breakMinutes: pausingNumbers.sitBreakLow.value,
    ...quiet,
  },
  sofa: {
    isOn: true,
    profile: 'sofa',
    intervalMinutes: exerciseNumbers.breakEveryHigh.value,
    breakMinutes: exerciseNumbers.breakHigh.value,
    ...quiet,
  },
  drive: {
    isOn: true,
    profile: 'drive',
    intervalMinutes: breaksNumbers.sitHigh.value,
    breakMinutes: pausingNumbers.sitBreakHigh.value,
    ...quiet,
  },
};

/** Minutes of sitting to choose from: within what the sources name. */
export const intervalChoices: readonly number[] = [
  exerciseNumbers.breakEveryLow.value,
  40,
  breaksNumbers.sitLow.value,
  breaksNumbers.sitHigh.value,
];

/** Minutes of a break to choose from. */
export const breakChoices: readonly number[] = [
  exerciseNumbers.breakHigh.value,
  pausingNumbers.sitBreakLow.value,
  pausingNumbers.sitBreakHigh.value,
];

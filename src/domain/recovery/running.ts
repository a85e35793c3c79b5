import type { ExerciseDay } from './exercise-days.ts';

/** How the last days of exercise went in a row. */
export interface Running {
  /** Days running that were red. */
  reds: number;
  /** Days running that were not green. */
  hard: number;
  /** Green and settled days running. */
  greens: number;
}

/**
 * Counts back from the newest day. Only days on which the back was moved and pain was said count; one whose morning is
 * not known is no settled green, and does not end the row either. `days` are in order.
 */
export function running(days: readonly ExerciseDay[]): Running {
  const counted = days.filter(({ hasMoves, light }) => light === 'red' || (hasMoves && light !== null));
  const since = (isOther: (day: ExerciseDay) => boolean) => counted.slice(counted.findLastIndex(isOther) + 1);
  return {
    reds: since(({ light }) => light !== 'red').length,
    hard: since(({ light }) => light === 'green').length,
    greens: since(({ light }) => light !== 'green').filter(({ isSettled }) => isSettled === true).length,
  };
}

import type { SessionItem } from '../../../domain/journal/entry.ts';

/** What is asked for: `2 rounds of 8 times each side, holding 5 s`. */
export function doseInWords({ sets, reps, holdSeconds, seconds }: SessionItem, hasSides: boolean): string {
  const each = hasSides ? ' each side' : '';
  const once =
    reps === undefined
      ? `${durationInWords(seconds ?? 0)}${each}`
      : `${reps === 1 ? 'once' : `${reps} times`}${each}${holdSeconds === undefined ? '' : `, holding ${holdSeconds} s`}`;
  return sets > 1 ? `${sets} rounds of ${once}` : once;
}

/** `5 min` for whole minutes, else `90 s`. */
export const durationInWords = (seconds: number): string =>
  seconds >= 60 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;

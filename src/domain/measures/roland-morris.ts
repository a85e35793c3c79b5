/** How many statements the questionnaire has. Source: RMD. */
export const ROLAND_MORRIS_ITEMS = 24;

/** The number of statements ticked, 0 to 24. A number twice counts once. Source: RMD. */
export function rolandMorrisScore(ticked: readonly number[]): number {
  return new Set(ticked.filter((item) => item >= 1 && item <= ROLAND_MORRIS_ITEMS)).size;
}

/** The smallest change beyond the error of the measure is four to five points; the larger is taken. Source: RMD. */
const REAL_CHANGE = 5;
const SHARE_THAT_COUNTS = 0.3;

/** Whether a difference between two scores is larger than the error of the measure, up or down. Source: RMD. */
export function isRealRolandMorrisChange(from: number, to: number): boolean {
  return Math.abs(to - from) >= REAL_CHANGE;
}

/** Whether the score has changed by thirty per cent of what it was, up or down; never from 0. Source: UV. */
export function isRolandMorrisChangeThatCounts(from: number, to: number): boolean {
  return from > 0 && Math.abs(to - from) / from >= SHARE_THAT_COUNTS;
}

/** Whether the score lies where the measure tells changes badly: under 4 or over 20. Source: RMD. */
export function isRolandMorrisBlunt(score: number): boolean {
  return score < 4 || score > 20;
}

import type { Nrs } from '../journal/entry.ts';

/**
 * The mean of the Patient-Specific Functional Scale: 0 (can do none of it) to 10 (all as well as before); null when no
 * activity was scored. Source: PSFS.
 */
export function psfsMean(scores: Readonly<Record<string, Nrs>>): number | null {
  const all = Object.values(scores);
  return all.length === 0 ? null : all.reduce<number>((sum, score) => sum + score, 0) / all.length;
}

const REAL_CHANGE = { mean: 2, single: 3 };

/** Whether a difference is larger than the scale's own error, up or down. Only means over the same activities compare. Source: PSFS. */
export function isRealPsfsChange(of: 'mean' | 'single', from: number, to: number): boolean {
  return Math.abs(to - from) >= REAL_CHANGE[of];
}

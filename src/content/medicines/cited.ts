import type { Cited } from '../../domain/dosing/medicine.ts';
import type { SourceId } from '../evidence/sources.ts';

export const cited = <T>(value: T, ...sources: readonly SourceId[]): Cited<T> => ({ value, sources });

/** General knowledge or a rule of this project: shown, and still to be signed off by a clinician. */
export const unverified = <T>(value: T, ...sources: readonly SourceId[]): Cited<T> => ({
  value,
  sources,
  unverified: true,
});

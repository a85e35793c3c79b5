import type { ClinicalNumber } from './clinical-number.ts';

/** The pace of calm breathing: six breaths a minute, with no hold. */
export const breathingNumbers = {
  breathIn: { value: 4, unit: 's', sources: ['SHAO', 'DR'] },
  breathOut: { value: 6, unit: 's', sources: ['SHAO', 'DR'] },
  /** Letting go, from the first line to the last: the longer of the one to two minutes to start with. */
  lettingGo: { value: 2, unit: 'min', sources: ['UV'] },
} as const satisfies Record<string, ClinicalNumber>;

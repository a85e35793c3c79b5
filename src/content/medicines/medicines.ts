import type { Medicine } from '../../domain/dosing/medicine.ts';
import { antiInflammatories } from './anti-inflammatories.ts';
import { paracetamolAndRelaxants } from './paracetamol-and-relaxants.ts';

/** Every medicine that can be logged, in the order of the clinical rules. */
export const medicines: readonly Medicine[] = [...antiInflammatories, ...paracetamolAndRelaxants].sort(
  (a, b) => (a.id < b.id ? -1 : 1),
);

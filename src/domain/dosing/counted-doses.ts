import { HOUR_MS, type Instant } from '../time/instant.ts';
import type { DoseLimits } from './dose-limits.ts';
import type { DoseRecord, TakenDose } from './dose-record.ts';
import { sharesIngredient, type IngredientId, type Medicine } from './medicine.ts';

export const DOSE_WINDOW_MS = 24 * HOUR_MS;

// Amounts are decimals, so sums are compared with room for rounding, far below any dose.
const ROUNDING = 1e-6;

export const isMoreThan = (sum: number, max: number): boolean => sum > max + ROUNDING;

/** Doses of `medicine` and of any other that shares an ingredient with it, oldest first. */
export function dosesThatCount(record: DoseRecord, medicine: Medicine): TakenDose[] {
  return record.doses.filter((dose) => {
    const taken = record.medicines.find(({ id }) => id === dose.medicineId);
    return taken !== undefined && sharesIngredient(taken, medicine);
  });
}

/** Those taken in the 24 hours up to `at`; a dose exactly 24 hours old has dropped out. */
export const inLast24h = (doses: readonly TakenDose[], at: Instant): TakenDose[] =>
  doses.filter((dose) => dose.countedAt <= at && at - dose.countedAt < DOSE_WINDOW_MS);

/** Milligrams of `ingredient` in `doses`; null when the strength of one of them is not held. */
export function totalMg(
  medicines: readonly Medicine[],
  doses: readonly TakenDose[],
  ingredient: IngredientId,
): number | null {
  let mg = 0;
  for (const dose of doses) {
    const medicine = medicines.find(({ id }) => id === dose.medicineId);
    const part = medicine?.ingredients.find((one) => one.ingredient === ingredient);
    if (!part) continue;
    if (part.mgPerUnit === null) return null;
    mg += dose.amount * part.mgPerUnit;
  }
  return mg;
}

/** One 24-hour limit and what counts against it. */
export interface CountedLimit {
  /** An ingredient in mg, or the medicine's own unit where no strength is held. */
  of: IngredientId | 'own unit';
  /** Null when it cannot be added up: two medicines share an ingredient whose strength is not held. */
  used: number | null;
  max: number;
  /** What the smallest usual dose would add. */
  smallestDose: number;
}

/** The 24-hour limits of `medicine` with the sums of `doses`, which all count against it. */
export function countLimits(
  medicines: readonly Medicine[],
  medicine: Medicine,
  limits: DoseLimits,
  doses: readonly TakenDose[],
): CountedLimit[] {
  const smallestAmount = medicine.usualAmounts[0];
  const counted: CountedLimit[] = [];
  for (const { ingredient, mgPerUnit } of medicine.ingredients) {
    const max = limits.maxMgPer24h.get(ingredient);
    if (max === undefined || mgPerUnit === null) continue;
    const used = totalMg(medicines, doses, ingredient);
    counted.push({ of: ingredient, used, max, smallestDose: smallestAmount * mgPerUnit });
  }
  if (limits.maxAmountPer24h !== null) {
    const isOwn = doses.every((dose) => dose.medicineId === medicine.id);
    const used = isOwn ? doses.reduce((sum, dose) => sum + dose.amount, 0) : null;
    counted.push({ of: 'own unit', used, max: limits.maxAmountPer24h, smallestDose: smallestAmount });
  }
  return counted;
}

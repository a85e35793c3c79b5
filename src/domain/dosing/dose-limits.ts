import type { MedicineLabel } from './dose-record.ts';
import type { IngredientId, Medicine } from './medicine.ts';

/** The limits that hold for one person's medicine, out of the published numbers and what they typed from the label. */
export interface DoseLimits {
  gapHours: number;
  hardGapHours: number;
  maxDosesPer24h: number | null;
  /** By ingredient, in mg. */
  maxMgPer24h: ReadonlyMap<IngredientId, number>;
  /** In the medicine's own unit; for strengths that only the label knows. */
  maxAmountPer24h: number | null;
  maxDays: number | null;
}

/** Why typed numbers cannot be used. A label may be stricter than the published numbers, never laxer. */
export type LabelProblem =
  | { kind: 'name-missing' }
  | { kind: 'gap-not-a-number' }
  | { kind: 'gap-under-published'; publishedHours: number }
  | { kind: 'amount-not-a-number' }
  | { kind: 'amount-under-one-dose'; smallestAmount: number }
  | { kind: 'amount-over-published'; publishedAmount: number }
  | { kind: 'days-not-a-number' };

// Only a slip of the thumb gives more than these; they are no clinical numbers. [DR]
const LONGEST_GAP_HOURS = 72;
const LARGEST_AMOUNT = 10_000;
const LONGEST_DAYS = 365;

const isWithin = (value: number | undefined, most: number): value is number =>
  value !== undefined && Number.isFinite(value) && value > 0 && value <= most;

/** The published 24-hour limit in the medicine's own unit; null when none is held or the strength is not. */
function publishedAmountPer24h(medicine: Medicine): number | null {
  const amounts = (medicine.limits?.maxMgPer24h ?? []).flatMap(({ ingredient, mg }) => {
    const part = medicine.ingredients.find((one) => one.ingredient === ingredient);
    return part?.mgPerUnit ? [mg.value / part.mgPerUnit] : [];
  });
  return amounts.length > 0 ? Math.min(...amounts) : null;
}

/** What is wrong with a label as typed, most basic first; empty when its numbers can be used. */
export function labelProblems(medicine: Medicine, label: MedicineLabel): LabelProblem[] {
  const problems: LabelProblem[] = [];
  const { minIntervalHours: gap, maxAmountPer24h: amount, maxDays } = label;
  const publishedGap = medicine.limits?.gapHours.value;
  const publishedAmount = publishedAmountPer24h(medicine);
  const smallestAmount = medicine.usualAmounts[0];
  if (label.name.trim() === '') problems.push({ kind: 'name-missing' });
  if (!isWithin(gap, LONGEST_GAP_HOURS)) problems.push({ kind: 'gap-not-a-number' });
  else if (publishedGap !== undefined && gap < publishedGap)
    problems.push({ kind: 'gap-under-published', publishedHours: publishedGap });
  if (!isWithin(amount, LARGEST_AMOUNT)) problems.push({ kind: 'amount-not-a-number' });
  else if (amount < smallestAmount) problems.push({ kind: 'amount-under-one-dose', smallestAmount });
  else if (publishedAmount !== null && amount > publishedAmount)
    problems.push({ kind: 'amount-over-published', publishedAmount });
  if (maxDays !== undefined && !isWithin(maxDays, LONGEST_DAYS)) problems.push({ kind: 'days-not-a-number' });
  return problems;
}

function publishedLimits(medicine: Medicine): DoseLimits | null {
  const published = medicine.limits;
  if (!published) return null;
  return {
    gapHours: published.gapHours.value,
    hardGapHours: published.hardGapHours.value,
    maxDosesPer24h: published.maxDosesPer24h?.value ?? null,
    maxMgPer24h: new Map(published.maxMgPer24h.map(({ ingredient, mg }) => [ingredient, mg.value])),
    maxAmountPer24h: null,
    maxDays: published.maxDays?.value ?? null,
  };
}

const stricter = (a: number | null | undefined, b: number | null | undefined): number | null =>
  a == null || b == null ? (a ?? b ?? null) : Math.min(a, b);

/**
 * The limits for `medicine`; null when its numbers must be typed from the label or pack and no usable ones have been.
 * Source: section 4 ("a prescriber's label overrides"); only where it is stricter, DR.
 */
export function dosingLimits(medicine: Medicine, label: MedicineLabel | undefined): DoseLimits | null {
  const published = publishedLimits(medicine);
  if (!medicine.typedFrom) return published;
  if (!label || labelProblems(medicine, label).length > 0) return null;
  const { minIntervalHours: gapHours, maxAmountPer24h } = label;
  if (gapHours === undefined || maxAmountPer24h === undefined) return null;
  const maxMgPer24h = new Map(published?.maxMgPer24h);
  for (const { ingredient, mgPerUnit } of medicine.ingredients) {
    const mg = stricter(mgPerUnit && mgPerUnit * maxAmountPer24h, maxMgPer24h.get(ingredient));
    if (mg !== null) maxMgPer24h.set(ingredient, mg);
  }
  return {
    gapHours,
    hardGapHours: published?.hardGapHours ?? gapHours,
    maxDosesPer24h: stricter(label.maxDosesPer24h, published?.maxDosesPer24h),
    maxMgPer24h,
    maxAmountPer24h: medicine.ingredients.some(({ mgPerUnit }) => mgPerUnit === null)
      ? maxAmountPer24h
      : null,
    maxDays: stricter(label.maxDays, published?.maxDays),
  };
}

/** As `dosingLimits`, but falling back on published numbers, so that too much is noticed even without a label. */
export const limitsForWarnings = (medicine: Medicine, label: MedicineLabel | undefined): DoseLimits | null =>
  dosingLimits(medicine, label) ?? publishedLimits(medicine);

import { labelProblems, type LabelProblem } from '../../../domain/dosing/dose-limits.ts';
import type { MedicineLabel } from '../../../domain/dosing/dose-record.ts';
import type { Medicine } from '../../../domain/dosing/medicine.ts';
import { amountInWords, numberInWords, unitInWords } from './words-of-dose.ts';

export type LabelField = 'name' | 'hours' | 'amount' | 'days';

/** A label as it stands in the form: text, kept whatever it is. */
export type TypedLabel = Readonly<Record<LabelField, string>>;

export type ReadLabel =
  | { kind: 'label'; label: MedicineLabel }
  | { kind: 'problems'; problems: Readonly<Partial<Record<LabelField, string>>> };

/** A number as people type it: `6`, `6 hours`, `2,5`. NaN for anything else. */
function typedNumber(text: string): number {
  const [, digits] = /^\s*(\d+(?:[.,]\d+)?)\s*[a-z ]*$/i.exec(text) ?? [];
  return digits === undefined ? NaN : Number(digits.replace(',', '.'));
}

function problemInWords(found: LabelProblem, medicine: Medicine): [LabelField, string] {
  const on = medicine.typedFrom === 'pack' ? 'pack' : 'label';
  const unit = unitInWords(medicine.unit);
  switch (found.kind) {
    case 'name-missing':
      return ['name', `Please type the name on the ${on}.`];
    case 'gap-not-a-number':
      return ['hours', 'Please type how many hours, such as 8.'];
    case 'gap-under-published':
      return [
        'hours',
        `Most labels say ${numberInWords(found.publishedHours)} hours or more. Please read it again. If it does say less, ask your pharmacist: no limit is shown here.`,
      ];
    case 'amount-not-a-number':
      return [
        'amount',
        `Please type how many ${unit}, such as ${numberInWords(medicine.usualAmounts[0] * 3)}.`,
      ];
    case 'amount-under-one-dose':
      return [
        'amount',
        `That is less than ${amountInWords(found.smallestAmount, medicine.unit)}. Please read the ${on} again.`,
      ];
    case 'amount-over-published':
      return [
        'amount',
        `Most labels say ${amountInWords(found.publishedAmount, medicine.unit)} or less. Please read it again. If it does say more, ask your pharmacist: no limit is shown here.`,
      ];
    case 'days-not-a-number':
      return ['days', 'Please type how many days, or leave it empty.'];
  }
}

/** The label as numbers, or a kind sentence for each field that cannot be used. */
export function readLabel(medicine: Medicine, typed: TypedLabel): ReadLabel {
  const label: MedicineLabel = {
    medicineId: medicine.id,
    name: typed.name.trim(),
    minIntervalHours: typedNumber(typed.hours),
    maxAmountPer24h: typedNumber(typed.amount),
    ...(typed.days.trim() === '' ? {} : { maxDays: typedNumber(typed.days) }),
  };
  const problems = labelProblems(medicine, label);
  if (problems.length === 0) return { kind: 'label', label };
  return {
    kind: 'problems',
    problems: Object.fromEntries(problems.map((found) => problemInWords(found, medicine))),
  };
}

/** `Baclofen 10 mg: 8 hours apart, 3 tablets at most in 24 hours.` */
export function labelInWords(medicine: Medicine, label: MedicineLabel): string {
  const days = label.maxDays === undefined ? '' : `, for ${numberInWords(label.maxDays)} days at most`;
  return `${label.name}: ${numberInWords(label.minIntervalHours ?? 0)} hours apart, ${amountInWords(
    label.maxAmountPer24h ?? 0,
    medicine.unit,
  )} at most in 24 hours${days}.`;
}

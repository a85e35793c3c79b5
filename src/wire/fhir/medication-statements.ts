import type { TakenDose } from '../../domain/dosing/dose-record.ts';
import type { MedicinesPart, SummaryMedicine } from '../../domain/summary/medicines-part.ts';
import { addDays } from '../../domain/time/local-day.ts';
import type { Telling } from './telling.ts';
import type { Dosage, MedicationStatement, Period, Reference } from './resources.ts';
import { inWords, nameOf, textOf } from './text.ts';

const UNSURE = 'The time is in doubt: the clock of the phone changed.';

const inNotes = (notes: readonly string[]) => {
  const kept = notes.flatMap((note) => textOf(note) ?? []);
  return kept.length === 0 ? {} : { note: kept.map((text) => ({ text })) };
};

function dosageOf(taken: TakenDose, at: number, unit: string, telling: Telling): Dosage {
  return {
    sequence: at + 1,
    ...(taken.isDoubtful ? { text: UNSURE } : {}),
    timing: { event: [telling.moment(taken.takenAt)] },
    doseAndRate: [{ doseQuantity: { value: taken.amount, unit } }],
  };
}

function periodOf(doses: readonly TakenDose[], isOver: boolean, telling: Telling): Period | null {
  if (doses.length === 0) return null;
  const times = doses.map(({ takenAt }) => takenAt).sort((a, b) => a - b);
  const end = isOver ? { end: telling.moment(times.at(-1) ?? 0) } : {};
  return { start: telling.moment(times[0] ?? 0), ...end };
}

function statusOf({ days }: SummaryMedicine, { madeOn }: Telling): MedicationStatement['status'] {
  const last = days.at(-1)?.day;
  // Every dose was taken off the list again.
  if (last === undefined) return 'entered-in-error';
  return last >= addDays(madeOn, -1) ? 'active' : 'completed';
}

const nameOfMedicine = ({ medicine, label }: SummaryMedicine) =>
  label?.name && label.name !== medicine.name
    ? `${medicine.name} (${nameOf(label.name, 'no name')})`
    : medicine.name;

function statementOf(taken: SummaryMedicine, isDoubtful: boolean, telling: Telling): Reference {
  const name = nameOfMedicine(taken);
  const status = statusOf(taken, telling);
  const effectivePeriod = periodOf(taken.doses, status !== 'active', telling);
  const doubt = isDoubtful ? ['Doses may be missing, or their times out of order.'] : [];
  return telling.refer(`medicine ${taken.medicine.id}`, {
    resourceType: 'MedicationStatement',
    text: inWords(`${name}: ${taken.doses.length} times noted`),
    status,
    medicationCodeableConcept: { text: name },
    subject: telling.patient,
    ...(effectivePeriod ? { effectivePeriod } : {}),
    dateAsserted: telling.madeAt,
    informationSource: telling.patient,
    ...inNotes([...doubt, ...telling.words.medicineNotes(taken)]),
    ...(taken.doses.length > 0
      ? { dosage: taken.doses.map((dose, at) => dosageOf(dose, at, taken.medicine.unit, telling)) }
      : {}),
  });
}

function unknownStatement(
  { medicineId, doses }: MedicinesPart['unknown'][number],
  telling: Telling,
): Reference {
  const name = `A medicine not in this release (${nameOf(medicineId, 'no name')})`;
  return telling.refer(`unknown medicine ${medicineId}`, {
    resourceType: 'MedicationStatement',
    text: inWords(`${name}: ${doses} times noted`),
    status: 'unknown',
    medicationCodeableConcept: { text: name },
    subject: telling.patient,
    dateAsserted: telling.madeAt,
    informationSource: telling.patient,
    ...inNotes([`${doses} times noted.`]),
  });
}

/** What was taken by each medicine, dose by dose as it now stands. Taken today or yesterday counts as still taken. */
export const medicationStatements = (
  { medicines, unknown, isDoubtful }: MedicinesPart,
  telling: Telling,
): Reference[] => [
  ...medicines.map((taken) => statementOf(taken, isDoubtful, telling)),
  ...unknown.map((one) => unknownStatement(one, telling)),
];

import type { DoseChange } from '../../../domain/dosing/dose-record.ts';
import type { DoseDay } from '../../../domain/dosing/dose-days.ts';
import type { DoseUnit } from '../../../domain/dosing/medicine.ts';
import type { MedicinesPart, SummaryMedicine } from '../../../domain/summary/medicines-part.ts';
import { addDays, type LocalDay } from '../../../domain/time/local-day.ts';
import { counted, momentInWords, shortDay } from './words-of-time.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const unitWords: Readonly<Record<DoseUnit, readonly [one: string, many: string]>> = {
  tablet: ['tablet', 'tablets'],
  'gram of gel': ['g of gel', 'g of gel'],
  'centimetre of gel': ['cm of gel', 'cm of gel'],
  milligram: ['mg', 'mg'],
};

const amountInWords = (amount: number, unit: DoseUnit) =>
  `${number.format(amount)} ${unitWords[unit][amount === 1 ? 0 : 1]}`;

/** Days one after the other with the same amount in as many doses, as one. */
interface SameDays {
  first: LocalDay;
  last: LocalDay;
  amount: number;
  doses: number;
}

function sameDays(days: readonly DoseDay[]): SameDays[] {
  const together: SameDays[] = [];
  for (const { day, amount, doses } of days) {
    const before = together.at(-1);
    const isSame =
      before && addDays(before.last, 1) === day && before.amount === amount && before.doses === doses.length;
    if (isSame) before.last = day;
    else together.push({ first: day, last: day, amount, doses: doses.length });
  }
  return together;
}

/** `3 Nov: 4 tablets in 2 doses; 4 Nov to 6 Nov: 6 tablets in 3 doses a day`. */
export const daysLine = ({ medicine, days }: SummaryMedicine): string =>
  sameDays(days)
    .map(({ first, last, amount, doses }) => {
      const when = first === last ? shortDay(first) : `${shortDay(first)} to ${shortDay(last)}`;
      const daily = first === last ? '' : ' a day';
      return `${when}: ${amountInWords(amount, medicine.unit)}${doses > 1 ? ` in ${doses} doses` : ''}${daily}`;
    })
    .join('; ');

/** The sum, and the days in a row beside what the pack or label says. */
export function sumLine({
  medicine,
  label,
  amount,
  days,
  daysInARow,
  longestRow,
  maxDaysInARow,
}: SummaryMedicine): string {
  const on = medicine.typedFrom === 'label' ? 'label' : 'pack';
  const isOver = maxDaysInARow !== null && longestRow > maxDaysInARow;
  const limit = () => {
    if (maxDaysInARow === null) return `the ${on}’s limit is not known`;
    return isOver
      ? `over the ${maxDaysInARow} that the ${on} says`
      : `the ${on} says ${counted(maxDaysInARow, 'day')} at most`;
  };
  const now = daysInARow > 0 && daysInARow !== longestRow ? `, ${daysInARow} now` : '';
  const row = longestRow > 1 ? `${counted(longestRow, 'day')} in a row at the longest${now}, ` : '';
  const name = label?.name && label.name !== medicine.name ? ` (“${label.name}”)` : '';
  return `${medicine.name}${name}: ${amountInWords(amount, medicine.unit)} on ${counted(days.length, 'day')}; ${row}${limit()}.`;
}

function changeLine({ medicine }: SummaryMedicine, timeZone: string, change: DoseChange): string {
  const { before, after, changedAt } = change;
  const when = (at: number) => momentInWords({ at, timeZone });
  const changes = [
    ...(before.amount === after.amount
      ? []
      : [
          `from ${amountInWords(before.amount, medicine.unit)} to ${amountInWords(after.amount, medicine.unit)}`,
        ]),
    ...(before.takenAt === after.takenAt ? [] : [`from ${when(before.takenAt)} to ${when(after.takenAt)}`]),
  ];
  return `Changed on ${when(changedAt)}: dose of ${when(after.takenAt)}${changes.length > 0 ? `, ${changes.join(' and ')}` : ''}.`;
}

/** Every correction and everything taken off the list, so that nothing is counted silently. */
export const changeLines = (taken: SummaryMedicine, timeZone: string): string[] => [
  ...taken.doses.flatMap(({ changes }) => changes.map((change) => changeLine(taken, timeZone, change))),
  ...taken.removed.map(
    ({ amount, takenAt, removedAt }) =>
      `Taken off the list on ${momentInWords({ at: removedAt, timeZone })}: ${amountInWords(amount, taken.medicine.unit)}, ${momentInWords({ at: takenAt, timeZone })}.`,
  ),
];

/** Doses of what a later release brought, and this one does not know. */
export const unknownMedicineLines = ({ unknown }: MedicinesPart): string[] =>
  unknown.map(
    ({ medicineId, doses }) => `A medicine not in this release (${medicineId}): ${counted(doses, 'dose')}.`,
  );

import { guardGroups } from '../../../content/medicines/guards.ts';
import { medicines } from '../../../content/medicines/medicines.ts';
import { readDoseRecord } from '../../../domain/dosing/dose-record.ts';
import type { FakePhone } from '../../../domain/dosing/fake-phone.ts';
import type { Medicine } from '../../../domain/dosing/medicine.ts';
import { medicineState } from '../../../domain/dosing/medicine-state.ts';
import type { SignAnswer } from '../../../domain/journal/entry.ts';

/** Labels as typed for the tests, by medicine: hours between doses, most in 24 hours. */
const typedLabels = {
  M02: { minIntervalHours: 5, maxAmountPer24h: 1800 },
  M07: { minIntervalHours: 8, maxAmountPer24h: 1000 },
  M08: { minIntervalHours: 8, maxAmountPer24h: 3 },
  M09: { minIntervalHours: 8, maxAmountPer24h: 3, maxDays: 5 },
  M10: { minIntervalHours: 12, maxAmountPer24h: 2 },
} as const;

export function typeLabels(phone: FakePhone): void {
  for (const [medicineId, label] of Object.entries(typedLabels))
    phone.write({ kind: 'medicine-label-set', values: { medicineId, name: 'As on the box', ...label } });
}

/** Answers every question, all with "no" but those given. */
export function answerGuards(phone: FakePhone, given: Record<string, SignAnswer> = {}): void {
  const answers: Record<string, SignAnswer> = {};
  for (const { id } of guardGroups.flatMap(({ questions }) => questions)) answers[id] = given[id] ?? 'no';
  phone.write({ kind: 'medicine-guards-answered', values: { answers } });
}

export const medicine = (id: string): Medicine => medicines.find((one) => one.id === id)!;

export const recordOf = (phone: FakePhone) =>
  readDoseRecord(phone.entries, medicines, phone.zonedNow(), { isPastRead: true });

export const stateOf = (phone: FakePhone, medicineId: string) =>
  medicineState(recordOf(phone), medicine(medicineId), guardGroups);

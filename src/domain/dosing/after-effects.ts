import { localDay } from '../time/local-day.ts';
import { inLast24h } from './counted-doses.ts';
import { daysInARowSoFar } from './day-run.ts';
import type { DoseRecord, TakenDose } from './dose-record.ts';
import { holdsAny, type IngredientClass, type IngredientId } from './medicine.ts';

type Ingredients = readonly (IngredientId | IngredientClass)[];

function dosesHolding(record: DoseRecord, ingredients: Ingredients): TakenDose[] {
  const ids = record.medicines.filter((medicine) => holdsAny(medicine, ingredients)).map(({ id }) => id);
  return record.doses.filter((dose) => ids.includes(dose.medicineId));
}

/**
 * Whether something that can make a person sleepy was taken in the last 24 hours: no driving while sleepy, no hot
 * bottle, no bath. Source: MR5, MR6; the 24 hours DR.
 */
export const isDrowsyMedicineTaken = (record: DoseRecord): boolean =>
  inLast24h(dosesHolding(record, ['can make sleepy']), record.clock.now).length > 0;

/** Whether painkiller gel was put on in the last 24 hours: no heat over it. Source: MR7; the 24 hours DR. */
export const isGelOnSkin = (record: DoseRecord): boolean =>
  inLast24h(dosesHolding(record, ['ibuprofen-on-skin']), record.clock.now).length > 0;

const daysInARowWith = (record: DoseRecord, ingredients: Ingredients): number =>
  daysInARowSoFar(
    new Set(dosesHolding(record, ingredients).map((dose) => dose.day)),
    localDay(record.clock.now, record.timeZone),
  );

/** Consecutive local days with an anti-inflammatory by mouth, up to today or yesterday. Source: RC8. */
export const nsaidDays = (record: DoseRecord): number =>
  daysInARowWith(record, ['anti-inflammatory by mouth']);

/** Consecutive local days with codeine, up to today or yesterday. Source: RC8. */
export const codeineDays = (record: DoseRecord): number => daysInARowWith(record, ['codeine']);

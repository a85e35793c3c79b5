import type { DoseChange, DoseRecord, RemovedDose, TakenDose } from '../../../domain/dosing/dose-record.ts';
import { DAY_MS, type ZonedNow } from '../../../domain/time/instant.ts';
import { agoInWords, amountInWords, doseInWords, momentInWords } from './words-of-dose.ts';

/** One dose as the list shows it. */
export interface DoseLine {
  id: string;
  what: string;
  when: string;
  /** Corrections and doubts, oldest first. */
  notes: readonly string[];
  isRemoved: boolean;
}

const nameOf = (record: DoseRecord, dose: { medicineId: string; amount: number }): string => {
  const medicine = record.medicines.find(({ id }) => id === dose.medicineId);
  return medicine ? doseInWords(medicine, dose.amount) : 'Something that this version does not know';
};

function changeInWords(record: DoseRecord, change: DoseChange, now: ZonedNow): string {
  const { before, after, changedAt } = change;
  const medicine = record.medicines.find(({ id }) => id === after.medicineId);
  const changes: string[] = [];
  if (medicine && before.amount !== after.amount)
    changes.push(
      `from ${amountInWords(before.amount, medicine.unit)} to ${amountInWords(after.amount, medicine.unit)}`,
    );
  if (before.takenAt !== after.takenAt)
    changes.push(`from ${momentInWords(before.takenAt, now)} to ${momentInWords(after.takenAt, now)}`);
  const what = changes.length === 0 ? '' : ` ${changes.join(' and ')}`;
  return `Changed${what}, ${momentInWords(changedAt, now)}.`;
}

export function takenLine(record: DoseRecord, dose: TakenDose, now: ZonedNow): DoseLine {
  const notes = dose.changes.map((change) => changeInWords(record, change, now));
  const isAhead = dose.takenAt > now.now;
  if (isAhead) notes.push('This time is still to come. Until then it counts as just now.');
  const when = momentInWords(dose.takenAt, now);
  const ago = isAhead || dose.isDoubtful ? '' : `, ${agoInWords(record.clock.now - dose.countedAt)}`;
  return { id: dose.id, what: nameOf(record, dose), when: when + ago, notes, isRemoved: false };
}

export function removedLine(record: DoseRecord, dose: RemovedDose, now: ZonedNow): DoseLine {
  return {
    id: dose.id,
    what: nameOf(record, dose),
    when: momentInWords(dose.takenAt, now),
    notes: [`Taken off the list, ${momentInWords(dose.removedAt, now)}.`],
    isRemoved: true,
  };
}

// Twice the window that limits look at, so that what just dropped out is still in sight.
const LISTED_MS = 2 * DAY_MS;

/** The doses of the last two days, newest first, removed ones among them; empty when there are none. */
export function doseLines(record: DoseRecord): DoseLine[] {
  const now: ZonedNow = { now: record.wallNow, timeZone: record.timeZone };
  const taken = record.doses
    .filter((dose) => dose.isDoubtful || record.clock.now - dose.countedAt < LISTED_MS)
    .map((dose) => ({ at: dose.takenAt, line: takenLine(record, dose, now) }));
  const removed = record.removedDoses
    .filter((dose) => Math.abs(record.wallNow - dose.removedAt) < LISTED_MS)
    .map((dose) => ({ at: dose.takenAt, line: removedLine(record, dose, now) }));
  return [...taken, ...removed].sort((a, b) => b.at - a.at).map(({ line }) => line);
}

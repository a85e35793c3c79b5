import { doseDaysOf, type DoseDays } from '../dosing/dose-days.ts';
import type { DoseRecord, MedicineLabel, RemovedDose, TakenDose } from '../dosing/dose-record.ts';
import type { Medicine } from '../dosing/medicine.ts';
import { localDay, type LocalDay } from '../time/local-day.ts';

/** One medicine as it was taken since a day. */
export interface SummaryMedicine extends DoseDays {
  medicine: Medicine;
  /** What the person typed from the label or pack; null for published limits. */
  label: MedicineLabel | null;
  /** Standing doses since that day, oldest first, each with its corrections. */
  doses: readonly TakenDose[];
  /** Taken off the list by the person, oldest first. */
  removed: readonly RemovedDose[];
  /** All standing doses since that day in the medicine's own unit. */
  amount: number;
}

export interface MedicinesPart {
  medicines: readonly SummaryMedicine[];
  /** Doses of a medicine that this release does not know: by its id, how many. */
  unknown: readonly { medicineId: string; doses: number }[];
  /** Entries may be missing, or the clock was changed and the times were not looked at since. */
  isDoubtful: boolean;
}

/** What was taken since `since`, in the order of the list of medicines; those without a dose are left out. */
export function medicinesPart(record: DoseRecord, since: LocalDay): MedicinesPart {
  const doses = record.doses.filter(({ day }) => day >= since);
  const removed = record.removedDoses
    .filter(({ takenAt }) => localDay(takenAt, record.timeZone) >= since)
    .sort((a, b) => a.takenAt - b.takenAt);
  const medicines = record.medicines.flatMap((medicine): SummaryMedicine[] => {
    const own = doses.filter(({ medicineId }) => medicineId === medicine.id);
    const ownRemoved = removed.filter(({ medicineId }) => medicineId === medicine.id);
    if (own.length === 0 && ownRemoved.length === 0) return [];
    const { days, ...rows } = doseDaysOf(record, medicine, since);
    return [
      {
        ...rows,
        days: days.filter(({ day }) => day >= since),
        medicine,
        label: record.labels.get(medicine.id) ?? null,
        doses: own,
        removed: ownRemoved,
        amount: own.reduce((sum, { amount }) => sum + amount, 0),
      },
    ];
  });
  const isKnown = (id: string) => record.medicines.some((medicine) => medicine.id === id);
  const unknownIds = new Set(doses.map(({ medicineId }) => medicineId).filter((id) => !isKnown(id)));
  return {
    medicines,
    unknown: [...unknownIds].map((medicineId) => ({
      medicineId,
      doses: doses.filter((dose) => dose.medicineId === medicineId).length,
    })),
    isDoubtful: record.mayMissDoses || doses.some((dose) => dose.isDoubtful),
  };
}

/**
 * The limits of the pack once more, written down apart from the product and counted the slow way on true time, so that
 * the two can be held against each other. Labels as in `typedLabels`.
 */
interface PackRow {
  gapHours: number;
  doses: number;
  days: number;
  smallest: number;
  /** Milligrams in one unit and in 24 hours, by ingredient; tablets where the strength is not known. */
  of: Record<string, { perUnit: number; max: number }>;
}

const none = Infinity;

const rows: Record<string, PackRow> = {
  M01: { gapHours: 6, doses: 3, days: 10, smallest: 1, of: { ibuprofen: { perUnit: 200, max: 1200 } } },
  M02: { gapHours: 5, doses: 4, days: none, smallest: 200, of: { ibuprofen: { perUnit: 1, max: 1800 } } },
  M03: { gapHours: 4, doses: 3, days: 14, smallest: 1, of: { skin: { perUnit: 50, max: 375 } } },
  M04: { gapHours: 4, doses: 4, days: 14, smallest: 2, of: { skin: { perUnit: 25, max: 500 } } },
  M05: { gapHours: 4, doses: 4, days: 3, smallest: 1, of: { paracetamol: { perUnit: 500, max: 4000 } } },
  M06: {
    gapHours: 6,
    doses: 4,
    days: 3,
    smallest: 1,
    of: { paracetamol: { perUnit: 500, max: 4000 }, codeine: { perUnit: 8, max: 64 } },
  },
  M07: { gapHours: 8, doses: none, days: none, smallest: 250, of: { naproxen: { perUnit: 1, max: 1000 } } },
  M09: { gapHours: 8, doses: none, days: 5, smallest: 1, of: { diazepam: { perUnit: 1, max: 3 } } },
  M10: { gapHours: 12, doses: none, days: none, smallest: 1, of: { relaxant: { perUnit: 1, max: 2 } } },
};

export const oracleMedicineIds = Object.keys(rows);

/** A dose as it truly was. */
export interface TrueDose {
  medicineId: string;
  amount: number;
  trueAt: number;
  /** The local day it fell on, where it was taken. */
  day: string;
}

const HOUR = 3_600_000;
const row = (id: string): PackRow => rows[id]!;
const isShared = (a: string, b: string) =>
  Object.keys(row(a).of).some((ingredient) => ingredient in row(b).of);

/** Whether gap and 24-hour limits leave room for the smallest usual dose of `medicineId` at true time `at`. */
export function hasTrueRoom(doses: readonly TrueDose[], medicineId: string, at: number): boolean {
  const { gapHours, doses: maxDoses, smallest, of } = row(medicineId);
  const shared = doses.filter((dose) => isShared(dose.medicineId, medicineId));
  if (shared.some((dose) => at - dose.trueAt < gapHours * HOUR)) return false;
  const recent = shared.filter((dose) => at - dose.trueAt < 24 * HOUR);
  if (recent.length + 1 > maxDoses) return false;
  return Object.entries(of).every(([ingredient, { perUnit, max }]) => {
    const taken = recent.map((dose) => dose.amount * (row(dose.medicineId).of[ingredient]?.perUnit ?? 0));
    return taken.reduce((sum, mg) => sum + mg, smallest * perUnit) <= max;
  });
}

/** Whether a dose on local day `today` would keep within the days in a row; `dayAfter` gives the day `n` days on. */
export function hasTrueDays(
  doses: readonly TrueDose[],
  medicineId: string,
  today: string,
  dayAfter: (day: string, n: number) => string,
): boolean {
  const days = new Set([today]);
  for (const dose of doses) if (isShared(dose.medicineId, medicineId)) days.add(dose.day);
  let first = today;
  while (days.has(dayAfter(first, -1))) first = dayAfter(first, -1);
  let length = 0;
  while (days.has(dayAfter(first, length))) length += 1;
  return length <= row(medicineId).days;
}

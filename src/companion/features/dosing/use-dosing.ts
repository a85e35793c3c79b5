import { useEffect, useRef, useState } from 'preact/hooks';
import { guardGroups } from '../../../content/medicines/guards.ts';
import { interactionRules } from '../../../content/medicines/interaction-rules.ts';
import { medicines } from '../../../content/medicines/medicines.ts';
import { readDoseRecord, type DoseRecord, type DoseValues } from '../../../domain/dosing/dose-record.ts';
import type { Medicine } from '../../../domain/dosing/medicine.ts';
import { medicineState, type MedicineState } from '../../../domain/dosing/medicine-state.ts';
import { activeWarnings, clashesWith, type DosingWarning } from '../../../domain/dosing/warnings.ts';
import { entriesOf } from '../../../domain/journal/effective-entries.ts';
import type { EntryId } from '../../../domain/journal/entry-id.ts';
import type { NewEntry } from '../../../domain/journal/entry.ts';
import { SECOND_MS } from '../../../domain/time/instant.ts';
import { zonedNow } from '../../shell/clock.ts';
import { useCompanion } from '../../shell/companion.ts';

export type Kept = 'durable' | 'memory-only';

/** Where everything stands now, and the ways to write something down. */
export interface Dosing {
  /** The journal is still on its way; nothing may be derived from it yet. */
  isOpening: boolean;
  record: DoseRecord;
  warnings: readonly DosingWarning[];
  stateOf(medicine: Medicine): MedicineState;
  clashesOf(medicine: Medicine): readonly DosingWarning[];
  /** Writes down a dose taken now and gives its id. */
  log(medicineId: string, amount: number): Promise<{ id: EntryId | null; kept: Kept }>;
  change(id: EntryId, values: DoseValues): Promise<Kept>;
  write(entry: NewEntry): Promise<Kept>;
}

// The end of a gap is a minute on the clock; a screen that is late by seconds does not matter, one that is early cannot be.
const LOOK_AGAIN_MS = 10 * SECOND_MS;

/** Re-reads the clock while the screen is open, and at once when it comes back into sight. */
function useTicking(): void {
  const [, tick] = useState(0);
  useEffect(() => {
    const again = () => tick((count) => count + 1);
    const timer = setInterval(again, LOOK_AGAIN_MS);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, []);
}

export function useDosing(): Dosing {
  const { clock, journal } = useCompanion();
  const isWriting = useRef(false);
  useTicking();
  const isPastRead = journal.pastIsRead.value && journal.unreadable.value === 0;
  const record = readDoseRecord(journal.entries.value, medicines, zonedNow(clock), { isPastRead });

  // A second tap while the first is being written would be a second dose.
  async function once(entry: NewEntry): Promise<Kept | null> {
    if (isWriting.current) return null;
    isWriting.current = true;
    try {
      return await journal.append([entry]);
    } finally {
      isWriting.current = false;
    }
  }

  return {
    isOpening: journal.health.value.kind === 'opening',
    record,
    warnings: activeWarnings(record, interactionRules, guardGroups),
    stateOf: (medicine) => medicineState(record, medicine, guardGroups),
    clashesOf: (medicine) => clashesWith(record, interactionRules, medicine),
    async log(medicineId, amount) {
      const values: DoseValues = { medicineId, amount, takenAt: clock.now() };
      const kept = await once({ kind: 'dose-taken', values });
      const written = entriesOf(journal.entries.value, 'dose-taken').findLast(
        (entry) => entry.values.medicineId === medicineId && entry.values.takenAt === values.takenAt,
      );
      return { id: written?.id ?? null, kept: kept ?? 'durable' };
    },
    change: (correctedId, values) =>
      journal.append([{ kind: 'entry-corrected', values: { correctedId, values: { ...values } } }]),
    write: (entry) => journal.append([entry]),
  };
}

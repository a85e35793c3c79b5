import { numbers } from '../../../content/evidence/numbers.ts';
import { medicines } from '../../../content/medicines/medicines.ts';
import { codeineDays, nsaidDays } from '../../../domain/dosing/after-effects.ts';
import { readDoseRecord } from '../../../domain/dosing/dose-record.ts';
import type { PainkillerDays } from '../../../domain/episode/notices/painkillers-too-long.ts';
import { zonedNow } from '../../shell/clock.ts';
import { useCompanion } from '../../shell/companion.ts';

/** Days in a row with a painkiller, and after how many to ask. */
export function usePainkillerDays(): PainkillerDays {
  const { clock, journal } = useCompanion();
  const isPastRead = journal.pastIsRead.value && journal.unreadable.value === 0;
  const record = readDoseRecord(journal.entries.value, medicines, zonedNow(clock), { isPastRead });
  return {
    nsaidDays: nsaidDays(record),
    nsaidDaysToAsk: numbers.nsaidDaysToAsk.value,
    codeineDays: codeineDays(record),
    codeineDaysToAsk: numbers.codeineDaysToAsk.value,
  };
}

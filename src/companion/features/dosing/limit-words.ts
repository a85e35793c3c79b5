import type { CountedLimit } from '../../../domain/dosing/counted-doses.ts';
import type { DoseRecord, TakenDose } from '../../../domain/dosing/dose-record.ts';
import type { IngredientId } from '../../../domain/dosing/medicine.ts';
import type { LimitState, MedicineState } from '../../../domain/dosing/medicine-state.ts';
import type { ZonedNow } from '../../../domain/time/instant.ts';
import { agoInWords, amountInWords, doseInWords, endInWords, momentInWords, numberInWords, unitInWords } from './words-of-dose.ts'; // prettier-ignore

/** What a screen says of one medicine. Every sentence compares with a printed limit; none says what to do with it. */
export interface LimitWords {
  headline: string;
  /** What counts, when the last one was, how many days. */
  lines: readonly string[];
  /** Whether the headline asks for attention. */
  isCare: boolean;
}

const ingredientWords: Readonly<Record<IngredientId, string>> = {
  ibuprofen: 'ibuprofen',
  'ibuprofen-on-skin': 'ibuprofen on the skin',
  paracetamol: 'paracetamol',
  codeine: 'codeine',
  naproxen: 'naproxen',
  diazepam: 'diazepam',
  'other-relaxant': 'the relaxant',
};

const zonedNow = (record: DoseRecord): ZonedNow => ({ now: record.wallNow, timeZone: record.timeZone });

function headline({ limit, limits, medicine }: MedicineState, now: ZonedNow): string {
  const on = medicine.typedFrom === 'label' ? 'label' : 'pack';
  const limitOn = on === 'label' ? 'limit on your label' : 'pack limit';
  switch (limit.kind) {
    case 'limit-not-reached':
      return `The ${limitOn} has not been reached.`;
    case 'gap-not-passed':
      return `The gap on the ${on} ends at ${endInWords(limit.until, now)}.`;
    case 'day-limit-reached':
      return `The ${limitOn} for 24 hours has been reached, until ${endInWords(limit.until, now)}.`;
    case 'days-reached':
      return `The ${limitOn} of ${limits?.maxDays ?? 0} days in a row has been reached.`;
    case 'label-missing':
      return `Type in what your ${on} says first. Until then no limit is shown.`;
    case 'guard-unanswered':
      return 'Some questions are still open, so ask a pharmacist first. No limit is shown.';
    case 'do-not':
      return 'By your answers, this one is not for you. No limit is shown.';
    case 'clock-uncertain':
      return 'The clock of this phone has changed. Check the times first.';
    case 'entries-lost':
      return 'Something you wrote down may be missing. Check the list first.';
    case 'total-unknown':
      return 'This cannot be added up here. Ask a pharmacist.';
  }
}

const hasCounts = (kind: LimitState['kind']): boolean =>
  kind === 'limit-not-reached' ||
  kind === 'gap-not-passed' ||
  kind === 'day-limit-reached' ||
  kind === 'days-reached';

/** In the medicine's own unit while only its own doses count; in milligrams once another product counts too. */
function countLine(state: MedicineState): string {
  const { medicine, sums, counted, limits } = state;
  const isOwn = counted.every((dose) => dose.medicineId === medicine.id);
  const unit = unitInWords(medicine.unit);
  const inOwnUnit = ({ max, smallestDose }: CountedLimit) => (max / smallestDose) * medicine.usualAmounts[0];
  const taken = counted.reduce((sum, dose) => sum + dose.amount, 0);
  const amounts =
    isOwn && sums.length > 0
      ? [`${numberInWords(taken)} of ${numberInWords(Math.min(...sums.map(inOwnUnit)))} ${unit}`]
      : sums.map(
          ({ of, used, max }) =>
            `${numberInWords(used ?? 0)} of ${numberInWords(max)} ${of === 'own unit' ? unit : `mg of ${ingredientWords[of]}`}`,
        );
  const doses = limits?.maxDosesPer24h == null ? [] : [`${counted.length} of ${limits.maxDosesPer24h} doses`];
  return `${[...amounts, ...doses].join(', ')}, in the last 24 hours.`;
}

function isOver({ sums, counted, limits }: MedicineState): boolean {
  return (
    counted.length > (limits?.maxDosesPer24h ?? Infinity) || sums.some(({ used, max }) => (used ?? 0) > max)
  );
}

function lastLine(state: MedicineState, record: DoseRecord, dose: TakenDose): string {
  const medicine = record.medicines.find(({ id }) => id === dose.medicineId) ?? state.medicine;
  const what =
    medicine.id === state.medicine.id
      ? `Last: ${amountInWords(dose.amount, medicine.unit)}`
      : `Last that counts here: ${medicine.shortName}, ${amountInWords(dose.amount, medicine.unit)}`;
  const when = momentInWords(dose.takenAt, zonedNow(record));
  if (dose.isDoubtful) return `${what}, ${when} by the clock of then.`;
  return `${what}, ${when}, ${agoInWords(record.clock.now - dose.countedAt)}.`;
}

/** Everything the screen says of where a medicine stands. */
export function limitWords(state: MedicineState, record: DoseRecord): LimitWords {
  const { limit, limits, medicine, counted, lastDose, daysInARow } = state;
  const lines: string[] = [];
  const on = medicine.typedFrom === 'label' ? 'label' : 'pack';
  if (hasCounts(limit.kind)) {
    lines.push(countLine(state));
    if (isOver(state)) lines.push(`That is more than the ${on} says. Talk to a pharmacist.`);
  }
  if (lastDose) lines.push(lastLine(state, record, lastDose));
  if (hasCounts(limit.kind)) {
    for (const dose of counted) {
      const other = record.medicines.find(({ id }) => id === dose.medicineId);
      if (!other || other.id === medicine.id || dose.id === lastDose?.id) continue;
      lines.push(
        `Counts here too: ${doseInWords(other, dose.amount)}, ${momentInWords(dose.takenAt, zonedNow(record))}.`,
      );
    }
    if (limits?.maxDays != null && daysInARow > 1)
      lines.push(`${daysInARow} days in a row so far; the ${on} says ${limits.maxDays} at most.`);
    if (limit.kind === 'days-reached') lines.push('Talk to a pharmacist or your GP before any more.');
    if (state.wasTooSoon)
      lines.push(`Two doses were closer together than the ${on} says. Talk to a pharmacist.`);
  }
  if (limit.kind === 'total-unknown')
    lines.push('Another product holds the same medicine, in a strength that is not known here.');
  return { headline: headline(state, zonedNow(record)), lines, isCare: limit.kind !== 'limit-not-reached' };
}

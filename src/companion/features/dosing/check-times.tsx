import type { DoseRecord } from '../../../domain/dosing/dose-record.ts';

/** Whether the person has to look at the list before any limit can show room. */
export const needsCheck = (record: DoseRecord): boolean =>
  record.mayMissDoses || record.doses.some((dose) => dose.isDoubtful);

function whatHappened(record: DoseRecord): string {
  if (!record.mayMissDoses)
    return 'The clock of this phone has changed. Look through the list below. Change what is wrong.';
  if (record.clock.hasBroughtIn)
    return 'Notes from a file were added. Look through the list below. Add what is missing, and change what is wrong.';
  return 'This phone cannot read all that you wrote down. Look through the list below and add what is missing.';
}

/** Asks the person to look at the list below, and takes their word for it. */
export function CheckTimes({ record, onConfirm }: { record: DoseRecord; onConfirm(): void }) {
  const isLost = record.mayMissDoses;
  return (
    <section class="card card-care">
      <h2>{isLost ? 'Is a dose missing?' : 'Are these times right?'}</h2>
      <p>{whatHappened(record)}</p>
      <button type="button" class="button button-wide" onClick={onConfirm}>
        {isLost ? 'Nothing is missing' : 'These times are right'}
      </button>
    </section>
  );
}

import type { DoseRecord } from '../../../domain/dosing/dose-record.ts';
import type { EntryId } from '../../../domain/journal/entry-id.ts';
import type { Kept } from './use-dosing.ts';
import { doseInWords, momentInWords } from './words-of-dose.ts';

export interface Saved {
  what: 'logged' | 'changed' | 'removed';
  /** The dose that was logged or changed; null for one that was taken off. */
  id: EntryId | null;
  kept: Kept;
  /** Counts up, so that each notice takes the focus. */
  number: number;
}

export interface SavedNoticeProps {
  saved: Saved;
  record: DoseRecord;
  onUndo(id: EntryId): void;
  onChange(id: EntryId): void;
}

/** What was just written down, with the way back. */
export function SavedNotice({ saved, record, onUndo, onChange }: SavedNoticeProps) {
  const dose = record.doses.find(({ id }) => id === saved.id);
  const medicine = record.medicines.find(({ id }) => id === dose?.medicineId);
  const now = { now: record.wallNow, timeZone: record.timeZone };
  return (
    <section class="card card-good" role="status">
      <p class="limit-headline">{saved.what === 'removed' ? 'Taken off the list.' : 'Written down.'}</p>
      {dose && medicine ? (
        <p>
          {doseInWords(medicine, dose.amount)}, {momentInWords(dose.takenAt, now)}.
        </p>
      ) : null}
      {saved.kept === 'memory-only' ? (
        <p>This phone is not saving now. It is kept only while this page is open.</p>
      ) : null}
      {dose ? (
        <div class="row">
          {saved.what === 'logged' ? (
            <button type="button" class="button" onClick={() => onUndo(dose.id)}>
              Undo
            </button>
          ) : null}
          <button type="button" class="button" onClick={() => onChange(dose.id)}>
            Wrong time or amount?
          </button>
        </div>
      ) : null}
    </section>
  );
}

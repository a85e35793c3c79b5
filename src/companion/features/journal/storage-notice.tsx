import { useCompanion } from '../../shell/companion.ts';
import type { JournalHealth } from '../../storage/journal.ts';
import './journal.css';
import { saveCopy } from '../../storage/save-copy.ts';

const reasons: Record<Extract<JournalHealth, { kind: 'memory-only' }>['reason'], string> = {
  blocked: 'This browser does not let your notes be saved at present.',
  full: 'There is no room left to save your notes on this phone.',
  broken: 'Your notes can’t be saved on this phone at present.',
};

/** For every screen: says so while what is written is not on the phone, and nothing otherwise. */
export function StorageNotice() {
  const companion = useCompanion();
  const health = companion.journal.health.value;
  if (health.kind !== 'memory-only') return null;
  return (
    <div class="card card-care storage-notice" role="status">
      <p>
        {reasons[health.reason]} The guide goes on. Keep this page open: if it is closed, new notes may be
        lost.
      </p>
      <button type="button" class="button" onClick={() => void saveCopy(companion)}>
        Save my notes as a file
      </button>
    </div>
  );
}

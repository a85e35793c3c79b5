import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { copyPutAway, isCopyDue } from '../../../domain/journal/copy-due.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { useCompanion } from '../../shell/companion.ts';
import { isKeepingPromised } from '../../storage/persistence.ts';
import { SaveCopy } from './save-section.tsx';

/** Speaks of saving a copy when one is due, and of nothing otherwise. For Today. */
export function CopyNudge() {
  const { journal, clock } = useCompanion();
  const isPromised = useSignal<boolean | null>(null);
  const isSaving = useSignal(false);
  useEffect(() => void isKeepingPromised(navigator.storage).then((is) => (isPromised.value = is)), []);
  if (isPromised.value === null || !journal.pastIsRead.value) return null;
  const entries = effectiveEntries(journal.entries.value);
  const isDue = isCopyDue(entries, clock.now(), { isPromised: isPromised.value });
  // Once the person has begun, the card stays until they go on: it says how it went.
  if (!isDue && !isSaving.value) return null;
  return (
    <section class="card" aria-labelledby="copy-nudge">
      <h2 id="copy-nudge">Keep a copy of your notes?</h2>
      <p>
        {isPromised.value
          ? 'You have written down a lot, and it is on this phone only.'
          : 'Your notes are on this phone only, and the browser may clear them when room runs short.'}
      </p>
      <div class="stack" onClickCapture={() => (isSaving.value = true)}>
        <SaveCopy />
      </div>
      {isDue && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => void journal.append([copyPutAway(entries, clock.now())])}
        >
          Not now
        </button>
      )}
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { saveCopy } from '../../storage/save-copy.ts';
import { useCompanion } from '../../shell/companion.ts';
import { notes } from './plan-words.ts';

type Saving = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved'; count: number; isWhole: boolean };

/** The button, what is going on, and how it went. */
export function SaveCopy({ isMain = false }: { isMain?: boolean }) {
  const companion = useCompanion();
  const state = useSignal<Saving>({ kind: 'idle' });
  const save = async () => {
    if (state.value.kind === 'saving') return;
    state.value = { kind: 'saving' };
    state.value = { kind: 'saved', ...(await saveCopy(companion)) };
  };
  return (
    <>
      <button
        type="button"
        class={`button ${isMain ? 'button-main' : 'button-wide'}`}
        onClick={() => void save()}
      >
        Save a copy as a file
      </button>
      <p role="status">{savingWords(state.value)}</p>
    </>
  );
}

function savingWords(state: Saving): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'saving':
      return 'The file is being made …';
    case 'saved':
      return state.isWhole
        ? `The file holds ${notes(state.count)}. Look for it with your downloads. Keep it where only you can open it.`
        : `The file holds ${notes(state.count)}, and some are missing: this phone does not let all of them be read at present. Try again later.`;
  }
}

export function SaveSection() {
  return (
    <section class="card" aria-labelledby="keeping-save">
      <h2 id="keeping-save">Save a copy</h2>
      <p>
        Your notes are on this phone and nowhere else. If the phone is lost, or the browser is cleaned, they
        are gone. A copy brings them back, here or on another phone.
      </p>
      <p class="soft">Anyone who has the file can read it. It says what hurt, when, and what you took.</p>
      <SaveCopy isMain />
    </section>
  );
}

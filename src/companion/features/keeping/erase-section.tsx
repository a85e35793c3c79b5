import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useCompanion } from '../../shell/companion.ts';
import { FocusedHeading } from './focused-heading.tsx';
import { SaveCopy } from './save-section.tsx';

type Erasing = 'idle' | 'asking' | 'erasing' | 'erased' | 'not-erased';

/** What each erasing means, and the question that comes before all is gone. */
export function EraseSection() {
  const { journal } = useCompanion();
  const state = useSignal<Erasing>('idle');
  const outcome = useRef<HTMLParagraphElement>(null);
  const eraseAll = async () => {
    state.value = 'erasing';
    state.value = await journal.eraseAll();
    // The button that was pressed is gone; whoever uses the keyboard goes on from what is said.
    outcome.current?.focus();
  };
  return (
    <section class="card" aria-labelledby="keeping-erase">
      <h2 id="keeping-erase">Erase</h2>
      <p>
        A single note: open <a href="/journal">what I wrote down</a> and press “Erase single notes”. It is
        deleted from this phone for good. Copies that you saved before still hold it.
      </p>
      {state.value === 'asking' ? (
        <AskAboutAll onErase={() => void eraseAll()} onKeep={() => (state.value = 'idle')} />
      ) : (
        <button
          type="button"
          class="button button-wide"
          disabled={state.value === 'erasing'}
          onClick={() => (state.value = 'asking')}
        >
          Erase everything …
        </button>
      )}
      <p role="status" tabIndex={-1} ref={outcome}>
        {erasingWords[state.value]}
      </p>
    </section>
  );
}

const erasingWords: Readonly<Record<Erasing, string>> = {
  idle: '',
  asking: '',
  erasing: 'Everything is being erased …',
  erased: 'Everything is erased. Unspasm knows nothing of you any more. It still works as on the first day.',
  'not-erased':
    'Your notes could not be erased. They are still here. Close other pages of Unspasm and try again. Or delete the data of this site in the settings of your browser.',
};

function AskAboutAll({ onErase, onKeep }: { onErase(): void; onKeep(): void }) {
  const isSure = useSignal(false);
  return (
    <div class="card card-care stack" role="group" aria-labelledby="keeping-ask">
      <FocusedHeading id="keeping-ask" words="Erase everything?" />
      <p>
        All your notes go: spasms, pain, doses, answers to the danger signs, your people and your settings.
        Other open pages of Unspasm are emptied too. Nobody can bring them back without a copy.
      </p>
      <p>
        The count of your painkillers begins at nothing. Write down what you took in the last 24 hours, so
        that you don’t take too much.
      </p>
      <SaveCopy />
      <label class="keeping-sure">
        <input
          type="checkbox"
          checked={isSure.value}
          onChange={({ currentTarget }) => (isSure.value = currentTarget.checked)}
        />
        <span>I know that this can’t be undone</span>
      </label>
      <div class="row">
        <button type="button" class="button" onClick={onKeep}>
          Keep my notes
        </button>
        <button type="button" class="button button-alarm" disabled={!isSure.value} onClick={onErase}>
          Erase everything now
        </button>
      </div>
    </div>
  );
}

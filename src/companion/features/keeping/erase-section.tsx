import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useCompanion } from '../../shell/companion.ts';
import { FocusedHeading } from './focused-heading.tsx';
import { SaveCopy } from './save-section.tsx';

type Erasing = 'idle' | 'asking' | 'erasing' | 'erased' | 'erased-but-there' | 'not-erased';

/** Takes back what the person let leave this device. False where nobody could be told yet. Never rejects. */
export type ForgetElsewhere = () => Promise<boolean>;

/** What each erasing means, and the question that comes before all is gone. */
export function EraseSection({ forgetElsewhere }: { forgetElsewhere: ForgetElsewhere }) {
  const { journal } = useCompanion();
  const state = useSignal<Erasing>('idle');
  const outcome = useRef<HTMLParagraphElement>(null);
  const eraseAll = async () => {
    state.value = 'erasing';
    // At once: whoever closes the page in between has asked for both.
    const [erased, isForgotten] = await Promise.all([journal.eraseAll(), forgetElsewhere()]);
    state.value = erased === 'erased' && !isForgotten ? 'erased-but-there' : erased;
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
  'erased-but-there':
    'Everything on this device is erased, and no reminder comes any more. The server could not be reached: it still has the times of your reminders, and no word about you. Unspasm tells it when it opens next.',
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
        Appointments that you booked stay at the clinic. This phone forgets their links and reminds you of
        them no more. If you gave an e-mail address, the link in that mail still works; if not, ring the
        clinic to move or cancel.
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

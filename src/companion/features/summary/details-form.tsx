import { useSignal } from '@preact/signals';
import { lastOf } from '../../../domain/journal/effective-entries.ts';
import type { EntryValues, JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useOnLeave } from '../../ui/use-on-leave.ts';

type Details = EntryValues['patient-details-set'] & EntryValues['clinician-question-set'];

const nothing: Details = { name: '', birthDate: '', contact: '', question: '' };

/** What was kept before, from effective entries in id order. */
const keptDetails = (entries: readonly JournalEntry[]): Details => ({
  ...nothing,
  ...lastOf(entries, 'patient-details-set')?.values,
  ...lastOf(entries, 'clinician-question-set')?.values,
});

/** Only what has changed is written, so that the journal holds no empty words. */
function changesIn(kept: Details, typed: Details): NewEntry[] {
  const { name, birthDate, contact, question } = typed;
  const isSamePerson = (['name', 'birthDate', 'contact'] as const).every((key) => kept[key] === typed[key]);
  return [
    ...(isSamePerson ? [] : [{ kind: 'patient-details-set', values: { name, birthDate, contact } } as const]),
    ...(kept.question === question
      ? []
      : [{ kind: 'clinician-question-set', values: { question } } as const]),
  ];
}

/** Name, birth date, contact and the person's own question: each as far as they want. */
export function DetailsForm({ entries }: { entries: readonly JournalEntry[] }) {
  const { journal } = useCompanion();
  const kept = keptDetails(entries);
  const typed = useSignal<Details>(kept);
  const saved = useSignal<'durable' | 'memory-only' | null>(null);
  const field = (key: keyof Details) => ({
    id: `summary-${key}`,
    value: typed.value[key],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      typed.value = { ...typed.value, [key]: currentTarget.value };
      saved.value = null;
    },
  });

  async function keep() {
    const trimmed = Object.fromEntries(
      Object.entries(typed.value).map(([key, value]) => [key, value.trim()]),
    ) as unknown as Details;
    const changes = changesIn(kept, trimmed);
    saved.value = changes.length === 0 ? 'durable' : await journal.append(changes);
  }

  // Whoever types a question and prints, or goes back, has not thought of a button to keep it.
  useOnLeave(() => void keep());

  return (
    <form
      class="stack"
      noValidate
      onChange={() => void keep()}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p class="soft">All of it can stay empty. It is kept on this phone for the next time.</p>
      <div class="field">
        <label for="summary-question">What do you want to ask?</label>
        <textarea {...field('question')} class="input" rows={3} maxLength={500} />
      </div>
      <div class="field">
        <label for="summary-name">Your name</label>
        <input {...field('name')} class="input" autocomplete="name" maxLength={100} />
      </div>
      <div class="field">
        <label for="summary-birthDate">Your date of birth</label>
        <input {...field('birthDate')} class="input" type="date" autocomplete="bday" />
      </div>
      <div class="field">
        <label for="summary-contact">How to reach you</label>
        <input {...field('contact')} class="input" maxLength={200} />
      </div>
      <button type="submit" class="button">
        Keep this
      </button>
      <p role="status">{saved.value ? savedWords[saved.value] : ''}</p>
    </form>
  );
}

const savedWords = {
  durable: 'Kept. It is in the page below.',
  'memory-only': 'It is in the page below, but this phone could not save it for later.',
};

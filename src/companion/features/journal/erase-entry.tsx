import { useSignal } from '@preact/signals';
import { erasureVerdict, type ErasureVerdict } from '../../../domain/journal/erasable.ts';
import { useCompanion } from '../../shell/companion.ts';
import type { JournalLine } from './journal-days.ts';

const whyNot: Readonly<Record<Exclude<ErasureVerdict, 'may-go'>, string>> = {
  'still-counts': 'Still counts. It can’t be erased yet.',
  'in-use': 'In use. It can be erased once there is a newer one.',
  'keeps-safe': '',
};

/** Asks once more, then deletes the entry and all that changed it from the phone. */
export function EraseEntry({ line, onErased }: { line: JournalLine; onErased(words: string): void }) {
  const { journal, clock } = useCompanion();
  const isAsking = useSignal(false);
  const verdict = erasureVerdict(line.entry, journal.entries.value, clock.now());
  if (verdict !== 'may-go') return whyNot[verdict] ? <p class="soft">{whyNot[verdict]}</p> : null;
  const erase = async () => {
    const kept = await journal.append([{ kind: 'entry-erased', values: { erasedId: line.entry.id } }]);
    onErased(
      kept === 'durable'
        ? 'The note is erased.'
        : 'The note is gone from this page. It is deleted from the phone as soon as the phone lets notes be saved again.',
    );
  };
  if (!isAsking.value)
    return (
      <button
        type="button"
        class="button button-quiet journal-change"
        aria-label={`Erase: ${line.words[0]}, ${line.time}`}
        onClick={() => (isAsking.value = true)}
      >
        Erase
      </button>
    );
  return (
    <div class="card journal-erase" role="group" aria-label={`Erase: ${line.words[0]}`}>
      <p>It can’t be brought back. Copies that you saved before still hold it.</p>
      <div class="row">
        <button type="button" class="button" onClick={() => (isAsking.value = false)}>
          Keep it
        </button>
        <button type="button" class="button button-alarm" onClick={() => void erase()}>
          Erase it
        </button>
      </div>
    </div>
  );
}

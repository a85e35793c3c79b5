import { useSignal } from '@preact/signals';
import { useCompanion } from '../../shell/companion.ts';
import { EraseEntry } from './erase-entry.tsx';
import { removalOf, returnOf } from './entry-in-words.ts';
import type { JournalLine } from './journal-days.ts';

export function JournalEntryLine({
  line,
  isErasing,
  onErased,
}: {
  line: JournalLine;
  isErasing: boolean;
  onErased(words: string): void;
}) {
  const { journal } = useCompanion();
  const isAsking = useSignal(false);
  const [first, ...details] = line.words;
  const takeOut = () => {
    isAsking.value = false;
    void journal.append([removalOf(line.entry)]);
  };
  const putBack = () => void journal.append([returnOf(line.entry)]);
  return (
    <li class="journal-line">
      <time class="journal-time" dateTime={new Date(line.entry.at).toISOString()}>
        {line.time}
      </time>
      <div class="journal-words">
        {line.isRemoved ? (
          <p>
            <del>{first}</del> <span class="soft">Taken out. It no longer counts.</span>
          </p>
        ) : (
          <p>{first}</p>
        )}
        {details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
        {line.before ? <p class="soft">Changed. At first it said: {line.before}</p> : null}
        {isAsking.value && !isErasing ? (
          <div class="card" role="group" aria-label={`Take out: ${first}`}>
            <p>
              It stays here, crossed out, and no longer counts. A tablet taken out is not counted as taken.
            </p>
            <div class="row">
              <button type="button" class="button" onClick={takeOut}>
                Take it out
              </button>
              <button type="button" class="button" onClick={() => (isAsking.value = false)}>
                Leave it in
              </button>
            </div>
          </div>
        ) : null}
      </div>
      {isErasing ? <EraseEntry line={line} onErased={onErased} /> : null}
      {line.isRemovable && !isAsking.value && !isErasing ? (
        <button
          type="button"
          class="button button-quiet journal-change"
          aria-label={`${line.isRemoved ? 'Put back' : 'Take out'}: ${first}, ${line.time}`}
          onClick={line.isRemoved ? putBack : () => (isAsking.value = true)}
        >
          {line.isRemoved ? 'Put back' : 'Take out'}
        </button>
      ) : null}
    </li>
  );
}

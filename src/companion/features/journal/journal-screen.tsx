import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { mergeEntries } from '../../../domain/journal/effective-entries.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { dayInWords } from './day-in-words.ts';
import { journalDays, type JournalDay } from './journal-days.ts';
import { JournalEntryLine } from './journal-entry-line.tsx';
import './journal.css';
import { saveCopy } from '../../storage/save-copy.ts';

/** Entries read at a time, so that a long journal opens as quickly as a short one. */
const PAGE_ENTRIES = 60;

/** Everything that was written down, in words, newest first. */
export default function JournalScreen() {
  const companion = useCompanion();
  const { entries, isAll, isRefused, showOlder } = useEntriesFromTheNewest();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isErasing = useSignal(false);
  const said = useSignal('');
  const today = localDay(companion.clock.now(), companion.clock.timeZone());
  const save = async () => {
    const { isWhole } = await saveCopy(companion);
    said.value = isWhole
      ? 'The copy is with your downloads.'
      : 'Some notes are missing from the copy: this phone does not let all of them be read at present. Try again later.';
  };
  return (
    <main class="page journal">
      <h1 tabIndex={-1} ref={heading}>
        What I wrote down
      </h1>
      <p class="soft">
        This is kept on this phone and nowhere else. You can save a copy and give it to someone you trust.
      </p>
      <p>
        Notes from another phone, or erase everything: <a href="/my-notes">My notes</a>.
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => void save()}>
          Save a copy as a file
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={isErasing.value}
          onClick={() => (isErasing.value = !isErasing.value)}
        >
          Erase single notes
        </button>
      </div>
      {isErasing.value ? (
        <div class="card card-care">
          <p>
            An erased note is deleted from this phone for good. Notes without “Erase” keep you safe or hold
            the rest together: they go only with everything, on the page <a href="/my-notes">My notes</a>.
          </p>
        </div>
      ) : null}
      <p role="status" class="journal-said">
        {said.value}
      </p>
      <Unreadable />
      {isAll && entries.length === 0 ? <p>Nothing is written down yet.</p> : null}
      {journalDays(entries).map(({ day, lines }, at, days) => (
        <section key={`${day} ${timesBefore(days, at)}`} aria-label={dayInWords(day, today)}>
          <h2>{dayInWords(day, today)}</h2>
          <ol class="list-plain journal-lines">
            {lines.map((line) => (
              <JournalEntryLine
                key={line.entry.id}
                line={line}
                isErasing={isErasing.value}
                onErased={(words) => (said.value = words)}
              />
            ))}
          </ol>
        </section>
      ))}
      {isRefused ? (
        <p class="card card-care" role="alert">
          Your older notes cannot be read just now. Nothing of them is lost. Try again in a moment.
        </p>
      ) : null}
      {isAll ? null : (
        <button type="button" class="button button-wide" onClick={() => void showOlder()}>
          {isRefused ? 'Try again' : 'Show older notes'}
        </button>
      )}
    </main>
  );
}

/** A day can stand twice; new lines and older days must not change what the others are called. */
const timesBefore = (days: readonly JournalDay[], at: number) =>
  days.slice(0, at).filter(({ day }) => day === days[at]?.day).length;

/** The entries from a point that moves back page by page up to now, without a gap: what changes one is among them. */
function useEntriesFromTheNewest() {
  const { journal } = useCompanion();
  const read = useSignal<readonly JournalEntry[]>([]);
  const isAll = useSignal(false);
  const isRefused = useSignal(false);
  const showOlder = async () => {
    const oldest = read.value[0]?.id ?? null;
    try {
      const older = await journal.readBefore(oldest, PAGE_ENTRIES);
      read.value = mergeEntries(older, read.value);
      isAll.value = older.length < PAGE_ENTRIES;
      isRefused.value = false;
    } catch {
      isRefused.value = true;
    }
  };
  useEffect(() => {
    void journal.opened.then(showOlder);
  }, []);

  const oldest = read.value[0]?.id;
  const since = journal.entries.value.filter(
    ({ id }) => isAll.value || (oldest !== undefined && id > oldest),
  );
  return {
    entries: mergeEntries(read.value, since),
    isAll: isAll.value,
    isRefused: isRefused.value,
    showOlder,
  };
}

function Unreadable() {
  const { unreadable } = useCompanion().journal;
  if (unreadable.value === 0) return null;
  return (
    <p class="card card-care">
      {unreadable.value === 1 ? 'One note' : `${unreadable.value} notes`} on this phone could not be read.
      They are kept as they are.
    </p>
  );
}

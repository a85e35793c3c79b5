import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { EntryId } from '../../../domain/journal/entry-id.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';
import { localDay, type LocalDay } from '../../../domain/time/local-day.ts';
import { localTime } from '../../../domain/time/local-time.ts';
import { entryInWords, isRemovable } from './entry-in-words.ts';

/** An entry as it now stands. */
export interface JournalLine {
  entry: JournalEntry;
  time: string;
  words: [string, ...string[]];
  /** What it said before it was corrected. */
  before: string | null;
  isRemoved: boolean;
  isRemovable: boolean;
}

export interface JournalDay {
  day: LocalDay;
  lines: JournalLine[];
}

/**
 * Days and their lines, newest first, from entries in id order: every entry after some point, so that each correction
 * of one is among them. Time and day are those of the place where the entry was made. A day that was lived twice
 * because the clock was set back stands twice.
 */
export function journalDays(entries: readonly JournalEntry[]): JournalDay[] {
  const standing = new Map<EntryId, JournalEntry>(
    effectiveEntries(entries).map((entry) => [entry.id, entry]),
  );
  const here = new Set(entries.map(({ id }) => id));
  const days: JournalDay[] = [];
  for (const entry of entries.toReversed()) {
    // A change is shown where the changed entry is; by itself only when that one has not been read.
    if (entry.kind === 'entry-corrected' && here.has(entry.values.correctedId)) continue;
    if (entry.kind === 'entry-removed' && here.has(entry.values.removedId)) continue;
    const day = localDay(entry.at, entry.timeZone);
    if (days.at(-1)?.day !== day) days.push({ day, lines: [] });
    days.at(-1)?.lines.push(lineOf(entry, standing.get(entry.id)));
  }
  return days;
}

function lineOf(entry: JournalEntry, standing: JournalEntry | undefined): JournalLine {
  const isChange = entry.kind === 'entry-corrected' || entry.kind === 'entry-removed';
  const words = entryInWords(standing ?? entry);
  const before = entryInWords(entry).join('. ');
  return {
    entry,
    time: localTime(entry.at, entry.timeZone),
    words,
    before: standing && before !== words.join('. ') ? before : null,
    isRemoved: !standing && !isChange,
    isRemovable: isRemovable(entry),
  };
}

import type { EntryId } from '../../../domain/journal/entry-id.ts';
import type { EntryValues, JournalEntry, Nrs } from '../../../domain/journal/entry.ts';

type Moment = EntryValues['pain-rated']['moment'];

/** The newest rating of that moment in the run, or null when there is none. */
export function painAt(entries: readonly JournalEntry[], runId: EntryId | null, moment: Moment): Nrs | null {
  const rating = entries.findLast(
    (entry) =>
      entry.kind === 'pain-rated' && entry.values.moment === moment && runId !== null && entry.id > runId,
  );
  return rating?.kind === 'pain-rated' ? rating.values.nrs : null;
}

export const painBeforeMoving = (entries: readonly JournalEntry[], runId: EntryId | null) =>
  painAt(entries, runId, 'before-moving');

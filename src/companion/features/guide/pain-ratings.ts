import { knownStep } from '../../../domain/guide/step.ts';
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

/**
 * The pain that was asked for before this set of moves, or null when it was not: a number from before the last rest
 * says nothing about now. Source: section 6, asked before each set (DR).
 */
export function painBeforeMoving(entries: readonly JournalEntry[], runId: EntryId | null): Nrs | null {
  const since = entries.findLast(
    (entry) => entry.kind === 'guide-answered' && entry.values.stepId === knownStep.rest,
  );
  const begun = since && runId && since.id > runId ? since.id : runId;
  return painAt(entries, begun, 'before-moving');
}

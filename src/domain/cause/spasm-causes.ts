import { dayOfEntry } from '../episode/day-of-entry.ts';
import { spasmEvents } from '../episode/spasm-events.ts';
import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import type { LocalDay } from '../time/local-day.ts';
import type { CauseAnswers } from './cause-question.ts';

/** The question that the end of the guide asks as well. */
const DOING = 'doing';

/** What came before one spasm, as far as the person said. */
export interface SpasmCause {
  /** The run of the guide it is about; null for a spasm that went by without the guide. */
  runId: EntryId | null;
  /** The entry that a change belongs to; null while the interview has not been begun. */
  notedId: EntryId | null;
  /** When the run began, or when a spasm without the guide was written down. */
  at: Instant;
  day: LocalDay;
  answers: CauseAnswers;
  note: string;
}

/**
 * One for each spasm of the guide and for each noted without it, oldest first, whether or not anything was said about
 * it. What the person said at the end of the guide stands until the interview says something else.
 * `entries` are effective entries in id order.
 */
export function spasmCauses(entries: readonly JournalEntry[]): SpasmCause[] {
  const doing = doingAtTheEnd(entries);
  const causes = new Map<EntryId, SpasmCause>();
  for (const { runId, startedAt: at, day } of spasmEvents(entries))
    causes.set(runId, { runId, notedId: null, at, day, answers: {}, note: '' });
  for (const entry of entries) {
    if (entry.kind !== 'cause-noted') continue;
    const { aboutRunId: runId, answers, note } = entry.values;
    const day = dayOfEntry(entry);
    const known = runId === null ? undefined : causes.get(runId);
    if (known) causes.set(known.runId ?? entry.id, { ...known, notedId: entry.id, answers, note });
    else if (runId === null && day !== null)
      causes.set(entry.id, { runId, notedId: entry.id, at: entry.at, day, answers, note });
  }
  return [...causes.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, cause]) => {
      const said = doing.get(id);
      if (said === undefined || DOING in cause.answers) return cause;
      return { ...cause, answers: { ...cause.answers, [DOING]: [said] } };
    });
}

/** By run. What was ticked on the way to the end holds where the end itself says nothing. */
function doingAtTheEnd(entries: readonly JournalEntry[]): ReadonlyMap<EntryId, string> {
  const doing = new Map<EntryId, string>();
  let runId: EntryId | null = null;
  for (const entry of entries) {
    if (entry.kind === 'guide-run-started') runId = entry.id;
    if (runId === null || (entry.kind !== 'ending-noted' && entry.kind !== 'spasm-ended')) continue;
    if (entry.values.doing !== '') doing.set(runId, entry.values.doing);
    else if (entry.kind === 'ending-noted') doing.delete(runId);
  }
  return doing;
}

export const isTold = ({ answers, note }: SpasmCause): boolean =>
  note !== '' || Object.values(answers).some((chosen) => chosen.length > 0);

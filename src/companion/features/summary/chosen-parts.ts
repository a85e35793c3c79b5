import type { JournalEntry, NewEntry } from '../../../domain/journal/entry.ts';
import { summaryPartIds, type SummaryPartId } from '../../../domain/summary/summary.ts';

/** What the choice is called in the journal; never renamed. */
const PREFERENCE = 'summary-left-out';

/** Mood is told only by those who choose to. */
const leftOutAtFirst: readonly string[] = ['mood'] satisfies SummaryPartId[];

/** The parts that the person last chose to hand over, from effective entries in id order. */
export function chosenParts(entries: readonly JournalEntry[]): ReadonlySet<SummaryPartId> {
  const chosen = entries.findLast(
    (entry) => entry.kind === 'preference-set' && entry.values.preference === PREFERENCE,
  );
  const leftOut = chosen?.kind === 'preference-set' ? chosen.values.value.split(', ') : leftOutAtFirst;
  return new Set(summaryPartIds.filter((id) => !leftOut.includes(id)));
}

/** The entry that remembers this choice for the next time. */
export const chosenPartsEntry = (chosen: ReadonlySet<SummaryPartId>): NewEntry => ({
  kind: 'preference-set',
  values: { preference: PREFERENCE, value: summaryPartIds.filter((id) => !chosen.has(id)).join(', ') },
});

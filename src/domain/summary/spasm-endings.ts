import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';

/**
 * What the person ticked as helpful at the end of each spasm, oldest spasm first; the newest word about each that says
 * anything. Spasms of which nothing was said are left out. `entries` are effective, in id order.
 */
export function helpedAtSpasms(entries: readonly JournalEntry[]): (readonly string[])[] {
  const helped = new Map<EntryId | null, readonly string[]>();
  // An ending without its beginning, as after a loss of entries, belongs to no run.
  let runId: EntryId | null = null;
  for (const entry of entries) {
    if (entry.kind === 'guide-run-started') runId = entry.id;
    const isNewest =
      entry.kind === 'ending-noted' || (entry.kind === 'spasm-ended' && entry.values.helped.length > 0);
    if (isNewest) helped.set(runId, entry.values.helped);
  }
  return [...helped.values()].filter(({ length }) => length > 0);
}

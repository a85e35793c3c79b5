import type { JournalEntry } from '../journal/entry.ts';
import { dayOfEntry } from './day-of-entry.ts';
import type { SpasmEvent } from './episode.ts';
import { wordsByHand } from './words-by-hand.ts';

/**
 * Every run of the guide as a spasm, oldest first, from effective entries in id order; those left out of which the
 * person said that they were none. The first end after the start holds, and one of which nobody knows when it was is no time; an end before its start, after a clock was set
 * back, counts as at once. Source: section 11, spasm event (DR).
 */
export function spasmEvents(entries: readonly JournalEntry[]): SpasmEvent[] {
  const events: SpasmEvent[] = [];
  let running: SpasmEvent | null = null;
  for (const entry of entries) {
    if (entry.kind === 'guide-run-started') {
      const day = dayOfEntry(entry);
      running = day === null ? null : { runId: entry.id, day, startedAt: entry.at, endedAt: null };
      if (running) events.push(running);
    }
    if (entry.kind === 'spasm-ended' && running) {
      const saidAt = Math.max(running.startedAt, entry.at);
      if (entry.values.whenUnknown) running.passedBy = saidAt;
      else running.endedAt = saidAt;
      running = null;
    }
  }
  const { noSpasm } = wordsByHand(entries);
  return events.filter(({ runId }) => !noSpasm.has(runId));
}

import type { EntryId } from '../journal/entry-id.ts';
import type { EntryOf, EntryValues, JournalEntry } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import { livedDay } from './lived-day.ts';

/** One session with everything that was noted of it. */
export interface SessionLog {
  readonly id: EntryId;
  /** The day that was being lived when it began. */
  readonly day: LocalDay;
  readonly asked: EntryValues['session-started'];
  readonly ratings: EntryOf<'session-pain-rated'>[];
  /** What became of its items, by their number. */
  readonly events: Map<number, Set<EntryValues['session-item-noted']['event']>>;
  /** The entry that says the traffic light stopped it. */
  stoppedId: EntryId | null;
}

/** Every session begun up to `latest`, oldest first; what is noted of a session that is not there is passed over. */
export function sessionLogs(entries: readonly JournalEntry[], latest: LocalDay): SessionLog[] {
  const logs = new Map<EntryId, SessionLog>();
  for (const entry of entries)
    switch (entry.kind) {
      case 'session-started': {
        const day = livedDay(entry);
        if (day === null || day > latest) break;
        const asked = entry.values;
        logs.set(entry.id, { id: entry.id, day, asked, ratings: [], events: new Map(), stoppedId: null });
        break;
      }
      case 'session-item-noted': {
        const { sessionId, item, event } = entry.values;
        const events = logs.get(sessionId)?.events;
        events?.set(item, (events.get(item) ?? new Set()).add(event));
        break;
      }
      case 'session-pain-rated':
        logs.get(entry.values.sessionId)?.ratings.push(entry);
        break;
      case 'session-ended': {
        const log = logs.get(entry.values.sessionId);
        if (log && entry.values.how === 'stopped') log.stoppedId ??= entry.id;
        break;
      }
      default:
    }
  return [...logs.values()];
}

/** The items of a session that were begun; all of them where nothing was noted of any. */
export function begunItems({ asked, events }: SessionLog): number[] {
  const all = asked.items.map((_, at) => at);
  const begun = all.filter((at) => {
    const noted = events.get(at);
    return noted?.has('began') || noted?.has('done') || noted?.has('eased');
  });
  return begun.length > 0 ? begun : events.size === 0 ? all : [];
}

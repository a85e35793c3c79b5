import { entriesOf, lastOf } from '../journal/effective-entries.ts';
import type { EntryId } from '../journal/entry-id.ts';
import type { EntryOf, EntryValues, JournalEntry, Nrs, SessionItem } from '../journal/entry.ts';
import { HOUR_MS, type Instant } from '../time/instant.ts';

/** After so long without a word a session that nobody ended is over (DR). */
const ABANDONED_AFTER_MS = 4 * HOUR_MS;

export interface SessionPart {
  /** As it was asked for when the session began. */
  asked: SessionItem;
  fate: 'ahead' | 'done' | 'skipped';
  /** From the press on it is done in its easier form. */
  isEased: boolean;
}

export interface RunningSession {
  id: EntryId;
  source: EntryValues['session-started']['source'];
  /** The least pain at rest that was said before it, or before going on after a long pause. */
  restingPain: Nrs;
  /** When something was last noted of it. */
  heardAt: Instant;
  parts: readonly SessionPart[];
  /** The item to go on with; null when none is left and the pain after it is to be asked. */
  at: number | null;
  /** The newest beginning of an item: the page that wrote it plays, every other one waits. Null before the first. */
  lastBeganId: EntryId | null;
}

/**
 * The session that is going on, from effective entries in id order; null when there is none. Of several the newest
 * holds. A spasm ends it: what was asked for before, and the pain before it, hold no more. Entries told twice, as by two tabs, change nothing, and an item the session has not got is passed over.
 */
export function currentSession(entries: readonly JournalEntry[], now: Instant): RunningSession | null {
  const started = lastOf(entries, 'session-started');
  if (!started || endOf(entries, started.id)) return null;
  if ((lastOf(entries, 'guide-run-started')?.id ?? '') > started.id) return null;
  const noted = entriesOf(entries, 'session-item-noted').filter(
    ({ values }) => values.sessionId === started.id,
  );
  const ratings = ratingsOf(entries, started.id);
  const heardAt = Math.max(started.at, noted.at(-1)?.at ?? 0, ratings.at(-1)?.at ?? 0);
  if (now - heardAt > ABANDONED_AFTER_MS) return null;
  const parts = started.values.items.map((asked): SessionPart => ({ asked, fate: 'ahead', isEased: false }));
  let begun = 0;
  let lastBeganId: EntryId | null = null;
  for (const { id, values } of noted) {
    const part = parts[values.item];
    if (!part) continue;
    switch (values.event) {
      case 'began':
        begun = values.item;
        lastBeganId = id;
        part.fate = 'ahead';
        break;
      case 'eased':
        part.isEased = true;
        break;
      default:
        part.fate = values.event;
    }
  }
  return {
    id: started.id,
    source: started.values.source,
    restingPain: restingPainOf(started, ratings),
    heardAt,
    parts,
    at: itemsAhead(parts, begun)[0] ?? null,
    lastBeganId,
  };
}

/** The items still ahead: from `from` on, and then those before it that were passed over. */
export function itemsAhead(parts: readonly SessionPart[], from: number): number[] {
  const ahead = parts.flatMap(({ fate }, item) => (fate === 'ahead' ? [item] : []));
  return [...ahead.filter((item) => item >= from), ...ahead.filter((item) => item < from)];
}

const ratingsOf = (entries: readonly JournalEntry[], sessionId: EntryId) =>
  entriesOf(entries, 'session-pain-rated').filter(({ values }) => values.sessionId === sessionId);

/** A rise is judged from the lowest: pain that came back in a pause is no new ground. Source: section 6, "ask r" (DR). */
const restingPainOf = (
  { values }: EntryOf<'session-started'>,
  ratings: readonly EntryOf<'session-pain-rated'>[],
): Nrs =>
  ratings.reduce<Nrs>(
    (least, { values: { moment, nrs } }) =>
      moment === 'before-going-on' && nrs !== undefined && nrs < least ? nrs : least,
    values.restingPain,
  );

const endOf = (entries: readonly JournalEntry[], sessionId: EntryId) =>
  entriesOf(entries, 'session-ended').findLast(({ values }) => values.sessionId === sessionId);

export interface EndedSession {
  id: EntryId;
  endId: EntryId;
  items: readonly SessionItem[];
  endedAt: Instant;
  how: EntryValues['session-ended']['how'];
  restingPain: Nrs;
  /** Every rating of it, in order. */
  ratings: readonly EntryOf<'session-pain-rated'>[];
}

/** The newest session, when it was ended; null while it goes on and when there is none. */
export function lastEndedSession(entries: readonly JournalEntry[]): EndedSession | null {
  const started = lastOf(entries, 'session-started');
  const ended = started && endOf(entries, started.id);
  if (!started || !ended) return null;
  const ratings = ratingsOf(entries, started.id);
  return {
    id: started.id,
    endId: ended.id,
    items: started.values.items,
    endedAt: ended.at,
    how: ended.values.how,
    restingPain: restingPainOf(started, ratings),
    ratings,
  };
}

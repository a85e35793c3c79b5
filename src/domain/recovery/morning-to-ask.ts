import { checkInDay } from '../check-in/check-in-day.ts';
import { checkInOf } from '../check-in/check-in-state.ts';
import { entriesOf } from '../journal/effective-entries.ts';
import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { ZonedNow } from '../time/instant.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';

export interface MorningToAsk {
  sessionId: EntryId;
  /** The day of that session. */
  day: LocalDay;
}

/**
 * The session of yesterday whose morning after is not known: the newest one, moves of a break left out. Null when there
 * was none, when it was answered, when today's check-in tells of it, and from the day after on, when nobody remembers.
 * Days turn at four in the morning. `entries` are effective entries in id order. Source: section 6, "24 h later" (PROV, AHPS).
 */
export function morningToAsk(entries: readonly JournalEntry[], now: ZonedNow): MorningToAsk | null {
  const today = checkInDay(now);
  const session = entriesOf(entries, 'session-started').findLast(({ values }) => values.source !== 'break');
  if (!session || checkInOf(entries, today)) return null;
  const day = checkInDay({ now: session.at, timeZone: session.timeZone });
  if (day !== addDays(today, -1)) return null;
  const isAnswered = entries.some(
    (entry) =>
      entry.kind === 'session-pain-rated' &&
      entry.values.sessionId === session.id &&
      entry.values.moment === 'next-morning',
  );
  return isAnswered ? null : { sessionId: session.id, day };
}

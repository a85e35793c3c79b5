import { nextEntryId, type EntryId } from '../journal/entry-id.ts';
import type { EntryKind, EntryValues, JournalEntry, Nrs, SessionItem } from '../journal/entry.ts';
import { MINUTE_MS, type Instant } from '../time/instant.ts';

export const sessionStartedAt: Instant = 1_793_610_000_000;

/** Entries of sessions as a page writes them; `random` sets two pages apart. */
export class FakeSession {
  readonly entries: JournalEntry[] = [];
  private newest: EntryId | null = null;
  at: Instant = sessionStartedAt;

  constructor(private readonly random: () => number = () => 0) {}

  write<K extends EntryKind>(kind: K, values: EntryValues[K]): EntryId {
    const id = nextEntryId(this.newest, this.at, this.random);
    this.newest = id;
    this.entries.push({
      version: 1,
      id,
      at: this.at,
      timeZone: 'Europe/London',
      kind,
      values,
    } as JournalEntry);
    return id;
  }

  start(items: SessionItem[], restingPain: Nrs = 2): EntryId {
    return this.write('session-started', { source: 'plan', items, restingPain });
  }

  note(sessionId: EntryId, item: number, ...events: EntryValues['session-item-noted']['event'][]) {
    for (const event of events) this.write('session-item-noted', { sessionId, item, event });
  }

  minutesLater(minutes: number) {
    this.at += minutes * MINUTE_MS;
    return this;
  }
}

export const repsOf = (exerciseId: string, reps = 8): SessionItem => ({
  exerciseId,
  form: 'usual',
  sets: 1,
  reps,
});

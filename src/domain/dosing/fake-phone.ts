import { nextEntryId, type EntryId } from '../journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../journal/entry.ts';
import { MINUTE_MS, type Instant, type ZonedNow } from '../time/instant.ts';

/** A phone whose clock can be wrong: `trueNow` is the time that nobody sees, `wall()` what the phone shows. */
export class FakePhone {
  readonly entries: JournalEntry[] = [];
  offsetMs = 0;
  trueNow: Instant;
  timeZone: string;

  constructor(trueNow: Instant, timeZone = 'Europe/London') {
    this.trueNow = trueNow;
    this.timeZone = timeZone;
  }

  wall(): Instant {
    return this.trueNow + this.offsetMs;
  }

  zonedNow(): ZonedNow {
    return { now: this.wall(), timeZone: this.timeZone };
  }

  pass(minutes: number): void {
    this.trueNow += minutes * MINUTE_MS;
  }

  write(entry: NewEntry): EntryId {
    const id = nextEntryId(this.entries.at(-1)?.id ?? null, this.wall(), () => 0);
    this.entries.push({
      version: 1,
      id,
      at: this.wall(),
      timeZone: this.timeZone,
      ...entry,
    } as JournalEntry);
    return id;
  }

  dose(medicineId: string, amount: number, minutesAgo = 0): EntryId {
    const takenAt = this.wall() - minutesAgo * MINUTE_MS;
    return this.write({ kind: 'dose-taken', values: { medicineId, amount, takenAt } });
  }

  correct(correctedId: EntryId, values: Record<string, unknown>): EntryId {
    return this.write({ kind: 'entry-corrected', values: { correctedId, values } });
  }

  remove(removedId: EntryId): EntryId {
    return this.write({ kind: 'entry-removed', values: { removedId } });
  }
}

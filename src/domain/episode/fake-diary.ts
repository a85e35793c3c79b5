import { nextEntryId, type EntryId } from '../journal/entry-id.ts';
import type { EntryValues, JournalEntry, NewEntry, Nrs } from '../journal/entry.ts';
import { HOUR_MS, type Instant } from '../time/instant.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';
import { instantsAt } from '../time/local-time.ts';

/** The first day of a fake diary. */
const FIRST: LocalDay = '2026-03-01';

/** The day so many days after the first. */
export const dayAt = (after: number): LocalDay => addDays(FIRST, after);

/** A person who writes things down, for tests: days are counted from `FIRST`, day 0. */
export class FakeDiary {
  readonly entries: JournalEntry[] = [];

  constructor(private readonly timeZone = 'Europe/London') {}

  /** Writes at a time of day on a day, and gives the id. */
  write(after: number, time: string, draft: NewEntry): EntryId {
    const at = instantsAt(dayAt(after), time, this.timeZone)[0] as Instant;
    return this.writeAt(at, draft);
  }

  writeAt(at: Instant, draft: NewEntry): EntryId {
    const id = nextEntryId(this.entries.at(-1)?.id ?? null, at, () => 0.5);
    this.entries.push({ version: 1, id, at, timeZone: this.timeZone, ...draft } as JournalEntry);
    return id;
  }

  /** A check-in in the evening of its day; pain now and, if given, the worst. */
  checkIn(
    after: number,
    painNow: Nrs,
    painWorst?: Nrs,
    more: Partial<EntryValues['check-in-noted']> = {},
  ): EntryId {
    const worst = painWorst === undefined ? {} : { painWorst };
    const values = { day: dayAt(after), painNow, ...worst, ...more };
    return this.write(after, '20:00', { kind: 'check-in-noted', values });
  }

  /** The same check-in on several days, first and last included. */
  checkIns(from: number, to: number, painNow: Nrs, painWorst: Nrs = painNow): void {
    for (let after = from; after <= to; after += 1) this.checkIn(after, painNow, painWorst);
  }

  /** A spasm at noon, ended after so many hours; null for one without an end. */
  spasm(after: number, hours: number | null = 1): EntryId {
    const id = this.write(after, '12:00', { kind: 'guide-run-started', values: {} });
    const startedAt = this.entries.at(-1)?.at ?? 0;
    if (hours !== null)
      this.writeAt(startedAt + hours * HOUR_MS, {
        kind: 'spasm-ended',
        values: { helped: [], doing: '', note: '' },
      });
    return id;
  }

  /** The person's word on an episode, said in the evening of a day. */
  correct(
    after: number,
    episodeId: EntryId,
    change: EntryValues['episode-corrected']['change'],
    day: LocalDay | null = null,
  ): EntryId {
    return this.write(after, '21:00', { kind: 'episode-corrected', values: { episodeId, change, day } });
  }
}

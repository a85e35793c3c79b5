import { nextEntryId } from '../journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../journal/entry.ts';
import { MINUTE_MS, type Instant } from '../time/instant.ts';
import { breakState, type BreakState } from './break-state.ts';
import { noticed } from './noticed.ts';
import type { Presence } from './presence.ts';
import { currentSitting, type BreakEvent, type BreakLimits, type BreakSettings } from './sitting.ts';

export const testLimits: BreakLimits = {
  postponeMinutes: 5,
  postponeAtMost: 3,
  callMinutes: 30,
  askAgainMinutes: 10,
  askAtMost: 3,
  sofaAnewHours: 4,
  readsOnMinutes: 5,
};

export const deskSettings: BreakSettings = {
  isOn: true,
  profile: 'desk',
  intervalMinutes: 50,
  breakMinutes: 5,
  quietFromMinutes: 22 * 60,
  quietUntilMinutes: 7 * 60,
};

/** Someone who sits, for tests: a clock that is moved by hand, and what the pages saw. */
export class FakeDesk {
  readonly entries: JournalEntry[] = [];
  presence: Presence | null = null;

  constructor(
    public now: Instant,
    private readonly timeZone = 'Europe/London',
  ) {}

  later(minutes: number): this {
    this.now += minutes * MINUTE_MS;
    return this;
  }

  set(settings: Partial<BreakSettings> = {}): this {
    return this.write({ kind: 'breaks-set', values: { ...deskSettings, ...settings } });
  }

  notes(event: BreakEvent): this {
    const profile = currentSitting(this.entries, testLimits)?.settings.profile ?? 'desk';
    return this.write({ kind: 'break-noted', values: { event, profile } });
  }

  /** A page that runs sees a tap or a key, or comes into view; notes what follows from that, and gives it. */
  isSeen({ isWatched = true, isByDevice = true } = {}): BreakEvent | null {
    const event = this.looks(true);
    this.presence = { activeAt: this.now, isWatched, isByDevice, aliveAt: this.now };
    return event;
  }

  /** A page runs, and sees nobody. */
  runs(): BreakEvent | null {
    const event = this.looks(false);
    if (this.presence) this.presence = { ...this.presence, aliveAt: this.now };
    return event;
  }

  state(): BreakState | null {
    const sitting = currentSitting(this.entries, testLimits);
    return sitting && breakState(sitting, this.moment(), testLimits);
  }

  private moment() {
    return { now: this.now, timeZone: this.timeZone, presence: this.presence };
  }

  private looks(sawPerson: boolean): BreakEvent | null {
    const sitting = currentSitting(this.entries, testLimits);
    const event = sitting && noticed(sitting, this.moment(), sawPerson, testLimits);
    if (event) this.notes(event);
    return event;
  }

  private write(draft: NewEntry): this {
    const id = nextEntryId(this.entries.at(-1)?.id ?? null, this.now, () => 0.5);
    this.entries.push({ version: 1, id, at: this.now, timeZone: this.timeZone, ...draft } as JournalEntry);
    return this;
  }
}

import type { EntryId } from '../journal/entry-id.ts';
import type { Nrs } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import type { LocalDay } from '../time/local-day.ts';

/** One passage through the guide: a spasm with its start and, once the person was up again, its end, where that is known. */
export interface SpasmEvent {
  runId: EntryId;
  day: LocalDay;
  startedAt: Instant;
  /** Null while it goes on, and where nobody knows when it ended. */
  endedAt: Instant | null;
  /** Where nobody knows when it ended: by then it was said to have passed. */
  passedBy?: Instant;
}

/** A jump of pain by two or more points within an episode, from one check-in to the next. */
export interface Flare {
  day: LocalDay;
  from: Nrs;
  to: Nrs;
}

/** Pain over more than a day, from its first day until thirty pain-free days have followed. Source: section 11. */
export interface Episode {
  /** The first entry it was worked out from; stable as long as that entry stands. */
  id: EntryId;
  startDay: LocalDay;
  /** The last day of pain; null while the episode goes on. */
  endDay: LocalDay | null;
  /** The last of the first seven days running at 0 to 1; null before that. */
  recoveredDay: LocalDay | null;
  /** `recovered` becomes `over` after thirty pain-free days; pain before that is the same episode. */
  state: 'going-on' | 'recovered' | 'over';
  spasms: readonly SpasmEvent[];
  flares: readonly Flare[];
  /** The last day on which pain was noted, or said by hand. */
  lastPainDay: LocalDay;
  /** The last day about which anything is known; later days are unknown, neither pain nor pain-free. */
  lastKnownDay: LocalDay;
  /**
   * The start, or the first pain after the last stretch of thirty days or more of which nobody has said yet whether
   * they were well: only from here on is it known that the pain goes on.
   */
  knownSinceDay: LocalDay;
  /** What the person said of its beginning; it moves `startDay` only where it names the day. */
  saidBeginning: SaidBeginning;
  /** The stretches of which nobody has said yet whether the person was well, oldest first. */
  gaps: readonly UnknownGap[];
  /** The person put begin, end or belonging right by hand. */
  isByHand: boolean;
  /** What the person's words refer to: `as-worked-out` for each of these takes them back. */
  correctedIds: readonly EntryId[];
}

/** Whoever begins to write things down may have been in pain for years: the first note alone is no beginning. */
export type SaidBeginning =
  | { kind: 'nothing' }
  | { kind: 'on'; day: LocalDay }
  | { kind: 'on-or-before'; day: LocalDay }
  | { kind: 'not-remembered' };

/** Days between two times of pain of which nobody has said whether the person was well. */
export interface UnknownGap {
  /** The first entry of the later pain: what an answer refers to. */
  againId: EntryId;
  lastPainDay: LocalDay;
  againDay: LocalDay;
}

/** What is known of one day. A day without an entry is not here: it is unknown, never pain-free. */
export interface DayRecord {
  day: LocalDay;
  /** The newest pain of the day; null when only something else is known of it. */
  painNow: Nrs | null;
  painWorst: Nrs | null;
  /** True only when the worst of the day was said to be 0 or 1. */
  isPainFree: boolean;
  sleep: 'well' | 'disturbed' | 'hardly' | null;
  work: 'as-usual' | 'less' | 'not' | 'day-off' | null;
  /** PSFS scores by activity id. */
  activities: Readonly<Record<string, Nrs>>;
}

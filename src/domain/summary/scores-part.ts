import { dayOfEntry } from '../episode/day-of-entry.ts';
import type { DayRecord } from '../episode/episode.ts';
import type { EntryId } from '../journal/entry-id.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { phq4Result, type Phq4Result } from '../measures/phq4.ts';
import { rolandMorrisScore } from '../measures/roland-morris.ts';
import type { Instant } from '../time/instant.ts';
import type { LocalDay } from '../time/local-day.ts';
import { painRange, type SummaryEpisode } from './episodes-part.ts';

interface Answered {
  entryId: EntryId;
  at: Instant;
  day: LocalDay;
}

export interface RolandMorrisAnswered extends Answered {
  /** By their published number, 1 to 24. */
  ticked: readonly number[];
  /** 0 to 24. */
  score: number;
}

export interface Phq4Answered extends Answered {
  /** Four answers in the published order, each 0 to 3. */
  scores: readonly number[];
  result: Phq4Result;
}

export interface ScoresPart {
  /** Pain since the day, 0 to 10. */
  pain: Pick<SummaryEpisode, 'first' | 'worst' | 'newest'>;
  /** Every time since the day, oldest first. */
  rolandMorris: readonly RolandMorrisAnswered[];
}

function answered(entry: JournalEntry, since: LocalDay): Answered | null {
  const day = dayOfEntry(entry);
  return day === null || day < since ? null : { entryId: entry.id, at: entry.at, day };
}

/** Pain and how the back gets in the way. `records` are the days since `since`; `entries` are effective. */
export function scoresPart(
  entries: readonly JournalEntry[],
  records: readonly DayRecord[],
  since: LocalDay,
): ScoresPart {
  const rolandMorris = entries.flatMap((entry): RolandMorrisAnswered[] => {
    const when = answered(entry, since);
    if (entry.kind !== 'roland-morris-answered' || !when) return [];
    const { ticked } = entry.values;
    return [{ ...when, ticked, score: rolandMorrisScore(ticked) }];
  });
  return { pain: painRange(records), rolandMorris };
}

/** Every time the questions about mood and worry were answered since `since`, oldest first. */
export function moodPart(entries: readonly JournalEntry[], since: LocalDay): Phq4Answered[] {
  return entries.flatMap((entry): Phq4Answered[] => {
    const when = answered(entry, since);
    if (entry.kind !== 'phq4-answered' || !when) return [];
    const result = phq4Result(entry.values.scores);
    return result ? [{ ...when, scores: entry.values.scores, result }] : [];
  });
}

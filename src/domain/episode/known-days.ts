import type { EntryId } from '../journal/entry-id.ts';
import type { EntryOf, JournalEntry, Nrs } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import type { LocalDay } from '../time/local-day.ts';
import { dayOfEntry, isDayOfALife } from './day-of-entry.ts';
import { PAIN_FREE_NRS_MAX } from './episode-rules.ts';
import type { DayRecord, SpasmEvent } from './episode.ts';
import { spasmEvents } from './spasm-events.ts';

/** A day's record with what it was worked out from. */
export interface KnownDay {
  record: DayRecord;
  /** Every entry about the day, in id order. */
  entryIds: readonly EntryId[];
  spasms: readonly SpasmEvent[];
  /** More than 0 to 1 was noted, or a spasm began. */
  isPainful: boolean;
  /** A check-in tells of pain beside that of a spasm of the day. */
  isPainfulByCheckIn: boolean;
  /** Moments at which pain was noted. */
  painfulAt: readonly Instant[];
  /** When check-ins told of pain on the day itself, not when it was. */
  toldAt: readonly Instant[];
  /** When pain was rated in the guide. */
  ratedAt: readonly Instant[];
}

interface Gathered {
  entryIds: EntryId[];
  spasms: SpasmEvent[];
  checkIns: EntryOf<'check-in-noted'>[];
  ratings: { nrs: Nrs; at: Instant }[];
  newest: Nrs | null;
}

/** Every day of which something is known, oldest first, from effective entries in id order. */
export function knownDays(entries: readonly JournalEntry[]): KnownDay[] {
  const spasms = new Map(spasmEvents(entries).map((spasm) => [spasm.runId, spasm]));
  const days = new Map<LocalDay, Gathered>();
  let isInDeniedRun = false;
  for (const entry of entries) {
    if (entry.kind === 'guide-run-started') isInDeniedRun = !spasms.has(entry.id);
    const isOfRun = entry.kind === 'guide-run-started' || entry.kind === 'pain-rated';
    if (entry.kind !== 'check-in-noted' && (!isOfRun || isInDeniedRun)) continue;
    const day = entry.kind === 'check-in-noted' ? entry.values.day : dayOfEntry(entry);
    if (day === null || !isDayOfALife(day)) continue;
    const gathered = days.get(day) ?? nothingYet();
    days.set(day, gathered);
    gathered.entryIds.push(entry.id);
    if (entry.kind === 'check-in-noted') {
      gathered.checkIns.push(entry);
      gathered.newest = entry.values.painNow;
    } else if (entry.kind === 'pain-rated') {
      gathered.ratings.push({ nrs: entry.values.nrs, at: entry.at });
      gathered.newest = entry.values.nrs;
    } else {
      const spasm = spasms.get(entry.id);
      if (spasm) gathered.spasms.push(spasm);
    }
  }
  return [...days]
    .map(([day, gathered]) => knownDay(day, gathered))
    .sort((a, b) => (a.record.day < b.record.day ? -1 : 1));
}

const nothingYet = (): Gathered => ({ entryIds: [], spasms: [], checkIns: [], ratings: [], newest: null });

const isPain = (nrs: Nrs) => nrs > PAIN_FREE_NRS_MAX;

function knownDay(day: LocalDay, { entryIds, spasms, checkIns, ratings, newest }: Gathered): KnownDay {
  const said = checkIns.at(-1)?.values;
  const nows = checkIns.map(({ values }) => values.painNow);
  const worsts = checkIns.flatMap(({ values }) => values.painWorst ?? []);
  const known = [...ratings.map(({ nrs }) => nrs), ...nows, ...worsts];
  const highest = known.length > 0 ? (Math.max(...known) as Nrs) : null;
  const isWorstKnown = worsts.length > 0 || ratings.length > 0;
  const isPainful = spasms.length > 0 || (highest !== null && isPain(highest));
  // A check-in written down on another day tells of its day, not of a moment.
  const inTime = checkIns.filter((checkIn) => dayOfEntry(checkIn) === day);
  const ratedAt = ratings.filter(({ nrs }) => isPain(nrs)).map(({ at }) => at);
  const painfulAt = [
    ...spasms.map(({ startedAt }) => startedAt),
    ...ratedAt,
    ...inTime.filter(({ values }) => isPain(values.painNow)).map(({ at }) => at),
  ];
  const toldAt = inTime
    .filter(({ values }) => isPain(Math.max(values.painNow, values.painWorst ?? 0) as Nrs))
    .map(({ at }) => at);
  return {
    record: {
      day,
      painNow: newest,
      painWorst: isWorstKnown ? highest : null,
      isPainFree: said?.painWorst !== undefined && !isPainful,
      sleep: said?.sleep ?? null,
      work: said?.work ?? null,
      activities: said?.activities ?? {},
    },
    entryIds,
    spasms,
    isPainful,
    isPainfulByCheckIn: nows.some(isPain) || (worsts.some(isPain) && spasms.length === 0),
    painfulAt,
    toldAt,
    ratedAt,
  };
}

/**
 * What is known of each day, oldest first, from effective entries in id order; days without an entry are not there. Of
 * several check-ins for one day, as from two phones, the newest holds, but the worst is the highest that any of them
 * said: nothing newer makes it less but a correction. A rating in the guide can raise it too, and a
 * spasm or such a rating keeps a day from being pain-free; without the worst of the day none is. Source: section 11,
 * pain-free day (DR).
 */
export const dayRecords = (entries: readonly JournalEntry[]): DayRecord[] =>
  knownDays(entries).map(({ record }) => record);

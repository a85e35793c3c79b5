import { correctedBy, effectiveEntries, mergeEntries } from '../journal/effective-entries.ts';
import type { EntryId } from '../journal/entry-id.ts';
import type { EntryOf, JournalEntry, SignAnswer } from '../journal/entry.ts';
import { localDay, type LocalDay } from '../time/local-day.ts';
import { DAY_MS, type Instant, type ZonedNow } from '../time/instant.ts';
import { isDoubtful, latestMoment, readClock, type ClockReading } from './clock-reading.ts';
import type { GuardAnswers } from './guard.ts';
import type { Medicine } from './medicine.ts';

export interface DoseValues {
  medicineId: string;
  amount: number;
  takenAt: Instant;
}

/** One correction of a dose, oldest first in its list. */
export interface DoseChange {
  changedAt: Instant;
  before: DoseValues;
  after: DoseValues;
}

export interface TakenDose extends DoseValues {
  id: EntryId;
  /** The latest moment it can have been taken, in logical time: what every limit counts from. */
  countedAt: Instant;
  /** The local day of `countedAt`, in the zone of the entry. */
  day: LocalDay;
  /** The clock changed, so the person has to look at this time before it can show room. */
  isDoubtful: boolean;
  changes: readonly DoseChange[];
}

export interface RemovedDose extends DoseValues {
  id: EntryId;
  removedAt: Instant;
}

export type MedicineLabel = EntryOf<'medicine-label-set'>['values'];

/** Everything the dosing rules read from the journal. */
export interface DoseRecord {
  medicines: readonly Medicine[];
  clock: ClockReading;
  wallNow: Instant;
  timeZone: string;
  /**
   * Storage lost entries, or could not read all of the past, or a file brought entries in, and the person has not yet
   * looked at what there is.
   */
  mayMissDoses: boolean;
  /** Standing doses, oldest first by `countedAt`. */
  doses: readonly TakenDose[];
  removedDoses: readonly RemovedDose[];
  /** The latest label of each medicine, by medicine id. */
  labels: ReadonlyMap<string, MedicineLabel>;
  guardAnswers: GuardAnswers;
}

type Words = EntryOf<'entry-corrected' | 'entry-removed'>;

/** Corrections and removals by the dose they are about, without those that do not fit it. */
function wordsByDose(
  ordered: readonly JournalEntry[],
  doses: ReadonlyMap<EntryId, JournalEntry>,
): Map<EntryId, Words[]> {
  const words = new Map<EntryId, Words[]>();
  for (const entry of ordered) {
    if (entry.kind !== 'entry-corrected' && entry.kind !== 'entry-removed') continue;
    const id = entry.kind === 'entry-corrected' ? entry.values.correctedId : entry.values.removedId;
    const dose = doses.get(id);
    if (dose && (entry.kind === 'entry-removed' || correctedBy(dose, entry)))
      words.set(id, [...(words.get(id) ?? []), entry]);
  }
  return words;
}

function changesOf(original: EntryOf<'dose-taken'>, words: readonly Words[]): DoseChange[] {
  const changes: DoseChange[] = [];
  let before: DoseValues = original.values;
  for (const word of words) {
    if (word.kind !== 'entry-corrected') continue;
    const after: DoseValues = { ...original.values, ...word.values.values };
    changes.push({ changedAt: word.at, before, after });
    before = after;
  }
  return changes;
}

/** The entry in which the time that now stands was said: a correction that keeps the time does not say it again. */
function entryThatSaysTime(original: EntryOf<'dose-taken'>, words: readonly Words[]): EntryId {
  let said: EntryId = original.id;
  let takenAt = original.values.takenAt;
  for (const word of words) {
    if (word.kind !== 'entry-corrected') continue;
    const next = { ...original.values, ...word.values.values }.takenAt;
    if (next !== takenAt) said = word.id;
    takenAt = next;
  }
  return said;
}

// Who looked at the list has answered for this long; then doses before it have dropped out of every sum. [DR]
const CHECK_HOLDS_MS = DAY_MS;

/**
 * The doses, labels and answers in `entries`, read against the present clock. `entries` are the raw entries of the
 * journal in any order: corrections are applied here, because who said a time, and when, decides how far to trust it.
 * `isPastRead` is false when entries of the device could not be read.
 */
export function readDoseRecord(
  entries: readonly JournalEntry[],
  medicines: readonly Medicine[],
  { now, timeZone }: ZonedNow,
  { isPastRead }: { isPastRead: boolean },
): DoseRecord {
  const ordered = mergeEntries(entries, []);
  const clock = readClock(ordered, now);
  const standing = effectiveEntries(ordered);
  const originals = new Map(
    ordered.filter((entry) => entry.kind === 'dose-taken').map((entry) => [entry.id, entry]),
  );
  const words = wordsByDose(ordered, originals);

  const doses: TakenDose[] = [];
  const labels = new Map<string, MedicineLabel>();
  const guardAnswers = new Map<string, SignAnswer>();
  for (const entry of standing) {
    if (entry.kind === 'medicine-label-set') labels.set(entry.values.medicineId, entry.values);
    if (entry.kind === 'medicine-guards-answered')
      for (const [id, answer] of Object.entries(entry.values.answers)) guardAnswers.set(id, answer);
    if (entry.kind !== 'dose-taken') continue;
    const original = originals.get(entry.id) ?? entry;
    const own = words.get(entry.id) ?? [];
    const saidIn = entryThatSaysTime(original, own);
    const countedAt = latestMoment(clock, saidIn, entry.values.takenAt);
    originals.delete(entry.id);
    doses.push({
      ...entry.values,
      id: entry.id,
      countedAt,
      day: localDay(countedAt, entry.timeZone),
      isDoubtful: isDoubtful(clock, saidIn),
      changes: changesOf(original, own),
    });
  }
  const removedDoses = [...originals.values()].map((entry): RemovedDose => {
    const own = words.get(entry.id) ?? [];
    const last = changesOf(entry, own).at(-1)?.after ?? entry.values;
    return { ...last, id: entry.id, removedAt: own.at(-1)?.at ?? entry.at };
  });

  return {
    medicines,
    clock,
    wallNow: now,
    timeZone,
    mayMissDoses:
      clock.hasLostEntries ||
      clock.hasBroughtIn ||
      (!isPastRead && clock.now - clock.confirmedAt >= CHECK_HOLDS_MS),
    doses: doses.sort((a, b) => a.countedAt - b.countedAt || (a.id < b.id ? -1 : 1)),
    removedDoses,
    labels,
    guardAnswers,
  };
}

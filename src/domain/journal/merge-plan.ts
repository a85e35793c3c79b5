import { DAY_MS, type Instant } from '../time/instant.ts';
import { changedBy } from './effective-entries.ts';
import type { EntryId } from './entry-id.ts';
import type { JournalEntry } from './entry.ts';
import { parseEntry } from './parse-entry.ts';
import { parseRecord, type StoredRecord } from './stored-record.ts';

/** What bringing the records of a file into a journal would do; nothing has been done yet. */
export interface MergePlan {
  /** To be written, in id order. */
  fresh: readonly StoredRecord[];
  /** When the oldest and the newest of the fresh entries were written; null when there is none. */
  from: Instant | null;
  to: Instant | null;
  /** Fresh records that only another release understands. They are kept as they are. */
  strange: number;
  /** Here already. */
  here: number;
  /** Here already with other contents under the same id: the journal's own stay. */
  different: number;
  /** Left out: erased in the journal, and an erasure holds. */
  erasedHere: number;
  /** Entries of the journal that the file erases. */
  erasing: number;
  /** Left out: written later than now by the present clock. */
  ahead: number;
  /** Left out: no records at all. */
  damaged: number;
}

// Two devices may be a time zone or a day set wrong apart; more is a wrong clock or no clock's doing. [DR]
const TOLERATED_AHEAD_MS = DAY_MS;

/** Whether a record is dated later than a device could have written it by `now`. */
const isAhead = ({ at }: StoredRecord, now: Instant) =>
  typeof at === 'number' && at > now + TOLERATED_AHEAD_MS;

/** The ids that erasures among `entries` are about. */
export const erasedIds = (entries: readonly JournalEntry[]): Set<EntryId> =>
  new Set(entries.flatMap((entry) => (entry.kind === 'entry-erased' ? [entry.values.erasedId] : [])));

/** Whether `record`, or what it corrects or removes, was erased. An erasure itself never is. */
export function isErased(record: StoredRecord, erased: ReadonlySet<EntryId>): boolean {
  if (erased.size === 0 || record.kind === 'entry-erased') return false;
  const entry = parseEntry(record);
  const subject = entry && changedBy(entry);
  return erased.has(record.id) || (subject !== null && erased.has(subject));
}

/**
 * What bringing `read`, the records of a file, into a journal of `stored` records would do: the union by id, without
 * what either has erased. Each record of the file is counted once. `now` is the present wall clock.
 */
export function planMerge(read: readonly unknown[], stored: readonly unknown[], now: Instant): MergePlan {
  const known = new Map<string, unknown>(stored.map((record) => [(record as StoredRecord).id, record]));
  const erasedBefore = erasedIds(readable(stored));
  const records = read.map(parseRecord);
  const inFile = new Map<EntryId, StoredRecord>();
  const plan = { strange: 0, here: 0, different: 0, erasedHere: 0, ahead: 0 };
  for (const record of records) {
    if (record === null || inFile.has(record.id)) continue;
    inFile.set(record.id, record);
  }
  const fresh: StoredRecord[] = [];
  for (const record of inFile.values()) {
    const here = known.get(record.id);
    if (here !== undefined) plan[isSame(here, record) ? 'here' : 'different']++;
    else if (isErased(record, erasedBefore)) plan.erasedHere++;
    else if (isAhead(record, now)) plan.ahead++;
    else fresh.push(record);
  }
  const erased = erasedIds(readable(fresh));
  const standing = fresh.filter((record) => !isErased(record, erased));
  const entries = readable(standing);
  const times = entries.map(({ at }) => at);
  return {
    ...plan,
    fresh: standing.sort((a, b) => (a.id < b.id ? -1 : 1)),
    from: times.length === 0 ? null : times.reduce((one, other) => Math.min(one, other)),
    to: times.length === 0 ? null : times.reduce((one, other) => Math.max(one, other)),
    strange: standing.length - entries.length,
    erasing: [...erased].filter((id) => known.has(id)).length,
    damaged: records.filter((record) => record === null).length,
  };
}

const readable = (records: readonly unknown[]): JournalEntry[] =>
  records.map(parseEntry).filter((entry) => entry !== null);

const namesIn = (value: object) =>
  Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [name]));

/** The same contents, whatever the order of names. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const names = namesIn(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === namesIn(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) &&
        isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
    )
  );
}

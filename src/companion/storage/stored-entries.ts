import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { EntryKind, JournalEntry } from '../../domain/journal/entry.ts';
import { parseEntry } from '../../domain/journal/parse-entry.ts';
import type { Database } from './migrations.ts';

export const WINDOW_ENTRIES = 500;
const CHUNK_ENTRIES = 1000;

/**
 * The kinds whose past matters for longer than the newest entries reach, and how many of each are wanted at once. A
 * hundred outlast years of real use; doses and corrections come thicker, and a preference that was set once must
 * outlast another that is switched at every run.
 */
const longLivedKinds: Partial<Record<EntryKind, number>> = {
  'dose-taken': 400,
  'entry-corrected': 400,
  'entry-removed': 400,
  'preference-set': 200,
  'medicine-label-set': 100,
  'medicine-guards-answered': 100,
  'red-flags-answered': 100,
  'red-flags-assessed': 100,
  'trusted-person-set': 100,
  'guide-run-started': 100,
  'spasm-ended': 100,
  'clock-jumped': 100,
  'times-confirmed': 100,
  'entries-lost': 100,
};

export interface Reading {
  entries: JournalEntry[];
  unreadable: number;
}

export interface WindowReading extends Reading {
  /** The highest key in the store, readable or not; null when it is empty. */
  newestId: string | null;
  /** The window is all there is. */
  isWhole: boolean;
}

function read(records: readonly unknown[]): Reading {
  const entries = records.map(parseEntry).filter((entry) => entry !== null);
  return { entries, unreadable: records.length - entries.length };
}

const recordId = (record: unknown) => (record as { id: string }).id;

/** What the screens need at once; costs the same however long the journal is. */
export async function readWindow(database: Database): Promise<WindowReading> {
  const store = database.transaction('entries').store;
  const byKind = store.index('kind');
  const ofKind = async ([kind, count]: [string, number]) => {
    const all = IDBKeyRange.bound([kind], [kind, []]);
    // Steps over keys only, so that the values can then be fetched in one go.
    const newest = await byKind.openKeyCursor(all, 'prev');
    if (!newest) return [];
    const first = await newest.advance(count - 1);
    return byKind.getAll(first ? IDBKeyRange.bound(first.key, [kind, []]) : all);
  };
  const [newest, ...kinds] = await Promise.all([
    newestRecords(database, null, WINDOW_ENTRIES),
    ...Object.entries(longLivedKinds).map(ofKind),
  ]);
  const records = new Map([newest, ...kinds].flat().map((record) => [recordId(record), record]));
  return {
    ...read([...records.values()]),
    newestId: newest.length > 0 ? recordId(newest.at(-1)) : null,
    isWhole: newest.length < WINDOW_ENTRIES,
  };
}

async function newestRecords(database: Database, before: EntryId | null, count: number): Promise<unknown[]> {
  const store = database.transaction('entries').store;
  const range = before ? IDBKeyRange.upperBound(before, true) : null;
  const newest = await store.openKeyCursor(range, 'prev');
  if (!newest) return [];
  const first = count > 1 ? await newest.advance(count - 1) : newest;
  if (!first) return store.getAll(range);
  return store.getAll(
    before ? IDBKeyRange.bound(first.key, before, false, true) : IDBKeyRange.lowerBound(first.key),
  );
}

/** The newest `count` records before `before`, or before the end for null. */
export async function readNewest(
  database: Database,
  before: EntryId | null,
  count: number,
): Promise<Reading> {
  return read(await newestRecords(database, before, count));
}

export async function readEach(database: Database, ids: readonly EntryId[]): Promise<Reading> {
  const store = database.transaction('entries').store;
  const records = await Promise.all(ids.map((id) => store.get(id)));
  return read(records.filter((record) => record !== undefined));
}

/** Records after `after`, oldest first, in one chunk; empty at the end. `last` is where the next chunk goes on. */
export async function readChunk(
  database: Database,
  after: string | null,
): Promise<Reading & { last: string | null }> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const records = await database.getAll('entries', range, CHUNK_ENTRIES);
  const last = records.at(-1);
  return { ...read(records), last: last === undefined ? null : recordId(last) };
}

/** All or none; resolves when they are on disk. Writing an entry that is there already changes nothing. */
export async function writeEntries(database: Database, entries: readonly JournalEntry[]): Promise<void> {
  const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
  try {
    await Promise.all([...entries.map((entry) => transaction.store.put(entry)), transaction.done]);
  } catch (error) {
    // A value that cannot be stored throws before the transaction knows of it.
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
}

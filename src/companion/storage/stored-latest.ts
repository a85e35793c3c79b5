import type { Database } from './migrations.ts';
import { newestRecords, parseRecords, recordId, type Reading } from './stored-entries.ts';

export const WINDOW_ENTRIES = 500;

// Each lies elsewhere on the disk, so each has its price.
const RUN_STARTS_AT_FIRST = 2;
const PREFERENCES_AT_FIRST = 12;

export interface LatestReading extends Reading {
  /** The highest key in the store, readable or not; null when it is empty. */
  newestId: string | null;
}

/**
 * What the guide needs to go on where it was: the newest run from its start, whether there was one before, and the
 * preferences. A small part of the window, so that nobody waits for years of entries.
 */
export async function readLatest(database: Database): Promise<LatestReading> {
  const [newest, run, runStarts, preferences] = await Promise.all([
    database.transaction('entries').store.openKeyCursor(null, 'prev'),
    newestRun(database),
    newestOfKind(database, 'guide-run-started', RUN_STARTS_AT_FIRST),
    newestOfKind(database, 'preference-set', PREFERENCES_AT_FIRST),
  ]);
  const records = unique([...runStarts, ...preferences, ...run]);
  return { ...parseRecords(records), newestId: newest?.key ?? null };
}

/** Where there is no run, or one longer than the window: the newest entries of the window. */
async function newestRun(database: Database): Promise<unknown[]> {
  const { store } = database.transaction('entries');
  const start = await store.index('kind').openKeyCursor(everyOfKind('guide-run-started'), 'prev');
  if (start) {
    const run = await store.getAll(IDBKeyRange.lowerBound(start.primaryKey), WINDOW_ENTRIES + 1);
    if (run.length <= WINDOW_ENTRIES) return run;
  }
  return newestRecords(database, null, WINDOW_ENTRIES);
}

export const unique = (records: readonly unknown[]) => [
  ...new Map(records.map((record) => [recordId(record), record])).values(),
];

const everyOfKind = (kind: string) => IDBKeyRange.bound([kind], [kind, []]);

export async function newestOfKind(database: Database, kind: string, count: number): Promise<unknown[]> {
  const byKind = database.transaction('entries').store.index('kind');
  const all = everyOfKind(kind);
  // Steps over keys only, so that the values can then be fetched in one go.
  const newest = await byKind.openKeyCursor(all, 'prev');
  if (!newest) return [];
  const first = await newest.advance(count - 1);
  return byKind.getAll(first ? IDBKeyRange.bound(first.key, [kind, []]) : all);
}

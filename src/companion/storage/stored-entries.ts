import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { JournalEntry } from '../../domain/journal/entry.ts';
import { parseEntry } from '../../domain/journal/parse-entry.ts';
import type { Database } from './migrations.ts';

export interface Reading {
  entries: JournalEntry[];
  unreadable: number;
}

export function parseRecords(records: readonly unknown[]): Reading {
  const entries = records.map(parseEntry).filter((entry) => entry !== null);
  return { entries, unreadable: records.length - entries.length };
}

export const recordId = (record: unknown) => (record as { id: string }).id;

export async function newestRecords(
  database: Database,
  before: EntryId | null,
  count: number,
): Promise<unknown[]> {
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
  return parseRecords(await newestRecords(database, before, count));
}

export async function readEach(database: Database, ids: readonly EntryId[]): Promise<Reading> {
  const store = database.transaction('entries').store;
  const records = await Promise.all(ids.map((id) => store.get(id)));
  return parseRecords(records.filter((record) => record !== undefined));
}

import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { JournalEntry } from '../../domain/journal/entry.ts';
import { parseEntry } from '../../domain/journal/parse-entry.ts';
import type { Database } from './migrations.ts';

const CHUNK_ENTRIES = 1000;

export interface Reading {
  entries: JournalEntry[];
  unreadable: number;
}

/** `last` is where the next chunk goes on; null when nothing was left. */
export interface Chunk extends Reading {
  last: string | null;
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

/** Records after `after`, oldest first, in one chunk; empty at the end. */
export async function readChunk(database: Database, after: string | null): Promise<Chunk> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const records = await database.getAll('entries', range, CHUNK_ENTRIES);
  const last = records.at(-1);
  return { ...parseRecords(records), last: last === undefined ? null : recordId(last) };
}

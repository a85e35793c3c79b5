import type { Database } from './migrations.ts';
import { parseRecords, recordId, type Reading } from './stored-entries.ts';

const CHUNK_ENTRIES = 1000;

/** `last` is where the next chunk goes on; null when nothing was left. */
export interface Chunk extends Reading {
  last: string | null;
}

/** Records after `after`, oldest first, in one chunk; empty at the end. */
export async function readChunk(database: Database, after: string | null): Promise<Chunk> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const records = await database.getAll('entries', range, CHUNK_ENTRIES);
  const last = records.at(-1);
  return { ...parseRecords(records), last: last === undefined ? null : recordId(last) };
}

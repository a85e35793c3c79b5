import type { EntryKind, JournalEntry } from '../../domain/journal/entry.ts';
import { erasedIds, isErased } from '../../domain/journal/merge-plan.ts';
import type { StoredRecord } from '../../domain/journal/stored-record.ts';
import type { StoredRecords } from './journal.ts';
import type { Database } from './migrations.ts';
import { readChunk, type Chunk } from './stored-chunks.ts';
import { parseRecords, recordId } from './stored-entries.ts';

const CHUNK_ENTRIES = 1000;

/** Reads from the open database; rejects when it cannot be had or does not answer in time. */
export type Disk = <T>(read: (database: Database) => Promise<T>) => Promise<T>;

async function everyChunk(
  first: string | null,
  read: (after: string | null) => Promise<Chunk>,
): Promise<JournalEntry[]> {
  const all: JournalEntry[][] = [];
  let chunk = await read(first);
  while (chunk.last !== null) {
    all.push(chunk.entries);
    chunk = await read(chunk.last);
  }
  return all.flat();
}

/** Every entry on the disk that can be understood, oldest first. Rejects when one part of it cannot be read. */
export const readAllEntries = (disk: Disk): Promise<JournalEntry[]> =>
  everyChunk(null, (after) => disk((database) => readChunk(database, after)));

/** Every entry of these kinds on the disk, kind by kind. Rejects when one part of it cannot be read. */
export async function readEntriesOfKinds(disk: Disk, kinds: readonly EntryKind[]): Promise<JournalEntry[]> {
  const ofEach = [...new Set(kinds)].map((kind) =>
    everyChunk('', (after) => disk((database) => readKindChunk(database, kind, after ?? ''))),
  );
  return (await Promise.all(ofEach)).flat();
}

/** Like `readChunk`, of one kind; `after` is '' at the beginning. */
async function readKindChunk(database: Database, kind: EntryKind, after: string): Promise<Chunk> {
  const range = IDBKeyRange.bound([kind, after], [kind, []], true);
  const records = await database.getAllFromIndex('entries', 'kind', range, CHUNK_ENTRIES);
  const last = records.at(-1);
  return { ...parseRecords(records), last: last === undefined ? null : recordId(last) };
}

/** Every record on the disk as it is, with what only memory holds; as far as the disk can be read. */
export async function readAllRecords(disk: Disk, inMemory: readonly JournalEntry[]): Promise<StoredRecords> {
  const onDisk = new Map<string, unknown>();
  let isWhole = true;
  try {
    for (let after: string | null = null; ;) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const chunk = await disk((database) => database.getAll('entries', range, CHUNK_ENTRIES));
      for (const record of chunk) onDisk.set((after = recordId(record)), record);
      if (chunk.length < CHUNK_ENTRIES) break;
    }
  } catch {
    isWhole = false;
  }
  for (const entry of inMemory) if (!onDisk.has(entry.id)) onDisk.set(entry.id, entry);
  const records = [...onDisk.values()].sort((a, b) => (recordId(a) < recordId(b) ? -1 : 1));
  const erased = erasedIds(parseRecords(records).entries);
  return { records: records.filter((record) => !isErased(record as StoredRecord, erased)), isWhole };
}

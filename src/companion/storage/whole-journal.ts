import { mergeEntries } from '../../domain/journal/effective-entries.ts';
import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { EntryKind, JournalEntry } from '../../domain/journal/entry.ts';
import { erasedIds, isErased } from '../../domain/journal/merge-plan.ts';
import type { StoredRecord } from '../../domain/journal/stored-record.ts';
import type { Connection } from './connection.ts';
import { NAME } from './database.ts';
import { changeKinds, type StoredEntries, type StoredRecords } from './journal.ts';
import type { Database } from './migrations.ts';
import { readChunk, type Chunk } from './stored-chunks.ts';
import { parseRecords, readNewest, recordId } from './stored-entries.ts';
import { within } from './within.ts';

const CHUNK_ENTRIES = 1000;

/** How long each try waits for its answer. A disk that is late once is rarely late for good. */
const PATIENCE_MS = [2000, 4000, 8000];
const PAUSE_MS = 300;

/** One read, tried again when its answer is late or refused. Rejects with the last error. */
async function readPatiently<T>(
  connection: Connection,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  let failure: unknown;
  for (const limitMs of PATIENCE_MS)
    try {
      return await within(
        limitMs,
        connection.store().then(({ database }) => work(database)),
      );
    } catch (error) {
      failure = error;
      const name = error instanceof DOMException ? error.name : '';
      // A connection can die without a word.
      if (name === 'InvalidStateError') connection.drop();
      if (name !== 'TimeoutError') await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  throw failure;
}

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

/** While the spare stands in for a database that cannot be opened, what is in that one is missing. */
const isHome = async (connection: Connection) => (await connection.store()).database.name === NAME;

/** With what memory knows; that alone when one part on the disk cannot be read. */
const asFarAsRead = (
  connection: Connection,
  reading: Promise<readonly JournalEntry[]>,
  inMemory: readonly JournalEntry[],
): Promise<StoredEntries> =>
  reading
    .then(async (onDisk) => ({
      entries: mergeEntries(onDisk, inMemory),
      isWhole: await isHome(connection),
    }))
    .catch(() => ({ entries: inMemory, isWhole: false }));

/** Every entry that can be understood, in id order. */
export const readAllEntries = (
  connection: Connection,
  inMemory: readonly JournalEntry[],
): Promise<StoredEntries> =>
  asFarAsRead(
    connection,
    everyChunk(null, (after) => readPatiently(connection, (database) => readChunk(database, after))),
    inMemory,
  );

/** Every entry of these kinds, and every one that changes another, in id order. */
export function readEntriesOfKinds(
  connection: Connection,
  kinds: readonly EntryKind[],
  inMemory: readonly JournalEntry[],
): Promise<StoredEntries> {
  const wanted = new Set<EntryKind>([...kinds, ...changeKinds]);
  const ofEach = [...wanted].map((kind) =>
    everyChunk('', (after) =>
      readPatiently(connection, (database) => readKindChunk(database, kind, after ?? '')),
    ),
  );
  return asFarAsRead(
    connection,
    Promise.all(ofEach).then((entries) => entries.flat()),
    inMemory.filter(({ kind }) => wanted.has(kind)),
  );
}

/** Like `readChunk`, of one kind; `after` is '' at the beginning. */
async function readKindChunk(database: Database, kind: EntryKind, after: string): Promise<Chunk> {
  const range = IDBKeyRange.bound([kind, after], [kind, []], true);
  const records = await database.getAllFromIndex('entries', 'kind', range, CHUNK_ENTRIES);
  const last = records.at(-1);
  return { ...parseRecords(records), last: last === undefined ? null : recordId(last) };
}

/** The newest entries before one, or before the end for null. Rejects where their absence would be taken for the end. */
export async function readBefore(
  disk: <T>(read: (database: Database) => Promise<T>) => Promise<T>,
  asked: { id: EntryId | null; count: number; inMemory: readonly JournalEntry[]; isPastRead: boolean },
): Promise<JournalEntry[]> {
  const { id, count, inMemory, isPastRead } = asked;
  const onDisk = await disk((database) => readNewest(database, id, count)).then(
    ({ entries }) => entries,
    (refusal: unknown) => {
      // What memory knows has gaps, and would be taken for all there is.
      if (isPastRead) throw refusal;
      return [];
    },
  );
  const before = inMemory.filter((entry) => id === null || entry.id < id);
  return mergeEntries(onDisk, before).slice(-count);
}

/** Every record on the disk as it is, with what only memory holds; as far as the disk can be read. */
export async function readAllRecords(
  connection: Connection,
  inMemory: readonly JournalEntry[],
): Promise<StoredRecords> {
  const onDisk = new Map<string, unknown>();
  let isWhole = false;
  try {
    for (let after: string | null = null; ;) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const chunk = await readPatiently(connection, (database) =>
        database.getAll('entries', range, CHUNK_ENTRIES),
      );
      for (const record of chunk) onDisk.set((after = recordId(record)), record);
      if (chunk.length < CHUNK_ENTRIES) break;
    }
    isWhole = await isHome(connection);
  } catch {
    // What was read until here is handed out, and said not to be all.
  }
  for (const entry of inMemory) if (!onDisk.has(entry.id)) onDisk.set(entry.id, entry);
  const records = [...onDisk.values()].sort((a, b) => (recordId(a) < recordId(b) ? -1 : 1));
  const erased = erasedIds(parseRecords(records).entries);
  return { records: records.filter((record) => !isErased(record as StoredRecord, erased)), isWhole };
}

// The twin: all entries once more, in a storage bucket, which Chromium keeps in files of its own. Killed in the middle of
// a write, Chromium writes on behind the torn place and at the start after that throws all files of a bucket away; it
// never writes to both at once (docs/decisions/0019-a-twin-of-the-journal.md).
import { wrap, type IDBPDatabase } from 'idb';
import type { JournalEntry } from '../../domain/journal/entry.ts';
import type { StoredRecord } from '../../domain/journal/stored-record.ts';
import { DATABASE_VERSION, migrate, type Database } from './migrations.ts';
import { storageBuckets, type StorageBucket } from './storage-buckets.ts';
import { parseRecords } from './stored-entries.ts';
import { readLatest, type LatestReading } from './stored-latest.ts';
import { writeMissing } from './whole-writes.ts';
import { within } from './within.ts';
import { writeEntries } from './write-entries.ts';

const TWIN_BUCKET = 'journal-twin';
const TWIN_NAME = 'unspasm-twin';
/** An empty database beside the twin: it is there once the twin has been whole, and goes with its files. */
const WHOLE_NAME = 'unspasm-twin-is-whole';
const CHUNK_ENTRIES = 1000;
// A hundred thousand entries take a quarter of this.
const HOMECOMING_LIMIT_MS = 20_000;
/** Where nothing seems to be missing, all ids are compared once the person has long begun. */
const LATE_MS = 20_000;
const PAUSE_LIMIT_MS = 1000;

/** Held for as long as its database is open: where the bucket is collected as garbage, the database falls silent. */
let bucket: StorageBucket | null = null;
let opening: Promise<Database> | null = null;
let turn: Promise<unknown> = Promise.resolve();
/** Counts the erasures: what was asked for in one life is not done in the next. */
let life = 0;

/** What is done to the twin goes one after another, so that nothing old is written once it is erased. */
function inTurn<T>(work: (twin: Database) => Promise<T>, ofLife = life): Promise<T> {
  const done = turn.then(async () => {
    const twin = await open();
    if (life !== ofLife) throw new DOMException('The twin was erased', 'AbortError');
    return work(twin);
  });
  turn = done.catch(() => {});
  return done;
}

function open(): Promise<Database> {
  opening ??= openNewest().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function openNewest(): Promise<Database> {
  bucket = (await storageBuckets()?.open(TWIN_BUCKET)) ?? null;
  if (!bucket) throw new DOMException('This browser has no storage buckets', 'NotSupportedError');
  const request = bucket.indexedDB.open(TWIN_NAME, DATABASE_VERSION);
  request.addEventListener('upgradeneeded', ({ oldVersion }) =>
    migrate(wrap(request.result) as unknown as Database, oldVersion),
  );
  const twin = (await wrap(request)) as unknown as Database;
  const leave = () => {
    twin.close();
    opening = null;
  };
  twin.addEventListener('versionchange', leave);
  twin.addEventListener('close', leave);
  return twin;
}

const pause = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => resolve(), { timeout: PAUSE_LIMIT_MS });
    else setTimeout(resolve, PAUSE_LIMIT_MS / 20);
  });

const isThere = async () => (await storageBuckets()?.keys())?.includes(TWIN_BUCKET) ?? false;

const newestId = async (database: Database) =>
  (await database.transaction('entries').store.openKeyCursor(null, 'prev'))?.key;

/** Whether the twin has been whole since it was made, and has followed to the newest entry. */
async function seemsWhole(home: Database, twin: Database): Promise<boolean> {
  const databases = (await bucket?.indexedDB.databases()) ?? [];
  return (
    databases.some(({ name }) => name === WHOLE_NAME) && (await newestId(home)) === (await newestId(twin))
  );
}

async function noteWhole(): Promise<void> {
  if (bucket) ((await wrap(bucket.indexedDB.open(WHOLE_NAME))) as IDBPDatabase).close();
}

interface Missing {
  records: StoredRecord[];
  /** Where the next chunk goes on. */
  last: string;
}

/** Those of the next chunk of `from`, oldest first, that `to` has not; null when nothing was left. */
async function nextMissing(from: Database, to: Database, after: string | null): Promise<Missing | null> {
  const rest = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const keys = await from.getAllKeys('entries', rest, CHUNK_ENTRIES);
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return null;
  const chunk = IDBKeyRange.bound(first, last);
  const there = new Set(await to.getAllKeys('entries', chunk));
  if (keys.every((key) => there.has(key))) return { records: [], last };
  const records = (await from.getAll('entries', chunk)) as StoredRecord[];
  return { records: records.filter(({ id }) => !there.has(id)), last };
}

/** Writes entries that are in the journal already. */
export const writeToTwin = (entries: readonly JournalEntry[]): Promise<void> =>
  inTurn((twin) => writeEntries(twin, entries));

/** Fills an empty journal with what the twin has, and reads it as at every opening. */
export const bringTwinHome = (home: Database): Promise<LatestReading> =>
  within(
    HOMECOMING_LIMIT_MS,
    inTurn(async (twin) => {
      let missing = await nextMissing(twin, home, null);
      while (missing !== null) {
        await writeMissing(home, missing.records);
        missing = await nextMissing(twin, home, missing.last);
      }
      return readLatest(home);
    }),
  );

/**
 * Lets journal and twin have the same entries, in the background and without what either has erased. What only the twin had is written
 * `inTurnAtHome`, between other writes to the journal, and given to `found`.
 */
export async function evenOut(
  home: Database,
  inTurnAtHome: (work: () => Promise<void>) => Promise<void>,
  found: (entries: readonly JournalEntry[]) => void,
): Promise<void> {
  const ofLife = life;
  // Whoever has written nothing gets no bucket.
  if ((await newestId(home)) === undefined && !(await isThere())) return;
  if (await inTurn((twin) => seemsWhole(home, twin)))
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
  const copyNext = async (after: string | null) => {
    await pause();
    return inTurn(async (twin) => {
      const missing = await nextMissing(home, twin, after);
      if (missing) await writeMissing(twin, missing.records);
      return missing;
    }, ofLife);
  };
  for (let copied = await copyNext(null); copied !== null;) copied = await copyNext(copied.last);

  const next = async (after: string | null) => {
    await pause();
    return inTurn((twin) => nextMissing(twin, home, after), ofLife);
  };
  for (let missing = await next(null); missing !== null; missing = await next(missing.last)) {
    const { records } = missing;
    if (records.length > 0)
      await inTurnAtHome(async () => {
        if (life === ofLife) found(parseRecords(await writeMissing(home, records)).entries);
      });
  }
  await inTurn(noteWhole, ofLife);
}

/** Rejects when the browser does not let go of it. What is under way ends with the files that it writes to. */
export async function eraseTwin(): Promise<void> {
  life++;
  opening = null;
  bucket = null;
  if (await isThere()) await storageBuckets()?.delete(TWIN_BUCKET);
}

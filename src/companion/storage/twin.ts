// The twin: all entries once more, in a storage bucket, which Chromium keeps in files of its own. Killed in the middle of
// a write, Chromium writes on behind the torn place and at the start after that throws all files of a bucket away, and
// those of the other bucket stay (docs/decisions/0019-a-twin-of-the-journal.md).
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
let hasEvened = false;

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
  const own = (await storageBuckets()?.open(TWIN_BUCKET)) ?? null;
  if (!own) throw new DOMException('This browser has no storage buckets', 'NotSupportedError');
  bucket = own;
  const request = own.indexedDB.open(TWIN_NAME, DATABASE_VERSION);
  request.addEventListener('upgradeneeded', ({ oldVersion }) =>
    migrate(wrap(request.result) as unknown as Database, oldVersion),
  );
  const twin = (await wrap(request)) as unknown as Database;
  const leave = () => {
    twin.close();
    // An older connection that ends late must not take the newer one along.
    if (bucket === own) opening = null;
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

const newestId = async (database: Database, before: IDBKeyRange | null = null) =>
  (await database.transaction('entries').store.openKeyCursor(before, 'prev'))?.key;

const isNotedWhole = async () =>
  ((await bucket?.indexedDB.databases()) ?? []).some(({ name }) => name === WHOLE_NAME);

async function noteWhole(): Promise<void> {
  if (bucket) ((await wrap(bucket.indexedDB.open(WHOLE_NAME))) as IDBPDatabase).close();
}

async function noteNotWhole(): Promise<void> {
  if (bucket && (await isNotedWhole())) await wrap(bucket.indexedDB.deleteDatabase(WHOLE_NAME));
}

/** Whether the twin had followed the journal when this page came to it. */
let wasWhole: boolean | null = null;

/**
 * Looks, before this page first writes to the twin, whether it has followed to the newest entry that came before. What is
 * written now would hide a gap behind it, so one that has not is no longer noted as whole.
 */
async function lookOnce(home: Database, twin: Database, before: IDBKeyRange | null = null): Promise<boolean> {
  if (wasWhole === null) {
    const isEven = (await newestId(home, before)) === (await newestId(twin));
    wasWhole = isEven && (await isNotedWhole());
    if (!wasWhole) await noteNotWhole();
  }
  return wasWhole;
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
export const writeToTwin = (home: Database, entries: readonly JournalEntry[]): Promise<void> =>
  inTurn(async (twin) => {
    const [oldest] = entries.map(({ id }) => id).toSorted();
    if (oldest === undefined) return;
    await lookOnce(home, twin, IDBKeyRange.upperBound(oldest, true));
    await writeEntries(twin, entries);
  });

/**
 * Fills an empty journal with what the twin has, and reads it as at every opening. The newest come first: a danger sign
 * that holds is seldom old, and where the phone is too slow for all, they are there.
 */
export const bringTwinHome = (home: Database): Promise<LatestReading> =>
  within(
    HOMECOMING_LIMIT_MS,
    inTurn(async (twin) => {
      // Should it not come to its end, the next opening begins with it at once.
      wasWhole = false;
      await noteNotWhole();
      const here = new Set(await home.getAllKeys('entries'));
      const keys = (await twin.getAllKeys('entries')).filter((key) => !here.has(key));
      for (let end = keys.length; end > 0; end -= CHUNK_ENTRIES) {
        const chunk = keys.slice(Math.max(0, end - CHUNK_ENTRIES), end);
        const range = IDBKeyRange.bound(chunk[0], chunk.at(-1));
        const records = (await twin.getAll('entries', range)) as StoredRecord[];
        await writeMissing(
          home,
          records.filter(({ id }) => !here.has(id)),
        );
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
  const isFirst = !hasEvened;
  hasEvened = true;
  if ((await inTurn((twin) => lookOnce(home, twin))) && isFirst)
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
  // What was brought in, in the middle of the rest, shows in no newest id.
  else await inTurn(noteNotWhole, ofLife);
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
  wasWhole = null;
  if (await isThere()) await storageBuckets()?.delete(TWIN_BUCKET);
}

import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { EntryKind, JournalEntry } from '../../domain/journal/entry.ts';
import { erasedIds, isErased } from '../../domain/journal/merge-plan.ts';
import type { StoredRecord } from '../../domain/journal/stored-record.ts';
import type { Database } from './migrations.ts';
import { parseRecords } from './stored-entries.ts';

type Writing = ReturnType<typeof begin>;
const begin = (database: Database) => database.transaction('entries', 'readwrite', { durability: 'strict' });

/** Runs `work` in one strict transaction: what it writes is on disk when this resolves, all of it or nothing. */
async function atOnce<T>(database: Database, work: (writing: Writing) => Promise<T>): Promise<T> {
  const transaction = begin(database);
  try {
    const [result] = await Promise.all([work(transaction), transaction.done]);
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    // Why it ended, as far as it says: a full disk shows in what was to be written only as an end.
    throw await transaction.done.then(
      () => error,
      (why: unknown) => (isAbort(why) ? error : why),
    );
  }
}

const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';

const ofKind = async ({ store }: Writing, kind: EntryKind) =>
  parseRecords(await store.index('kind').getAll(IDBKeyRange.bound([kind], [kind, []]))).entries;

/** Deletes what is erased, with its corrections and removals, for they carry its values. */
async function deleteErased(writing: Writing, erased: ReadonlySet<EntryId>): Promise<void> {
  if (erased.size === 0) return;
  const changes = await Promise.all([ofKind(writing, 'entry-corrected'), ofKind(writing, 'entry-removed')]);
  const gone = changes.flat().filter((change) => isErased(change, erased));
  await Promise.all([...erased, ...gone.map(({ id }) => id)].map((id) => writing.store.delete(id)));
}

/** Writes entries of which some erase others, and deletes what they erase. */
export const writeErasures = (database: Database, entries: readonly JournalEntry[]): Promise<void> =>
  atOnce(database, async (writing) => {
    const erased = erasedIds(entries);
    const standing = entries.filter((entry) => !isErased(entry, erased));
    await Promise.all(standing.map((entry) => writing.store.put(entry)));
    await deleteErased(writing, erased);
  });

/**
 * Writes the records that are not here yet and were not erased here, and with them what `noteOf` says about them.
 * Without new records nothing is written. Gives their number.
 */
export const writeNewRecords = (
  database: Database,
  records: readonly StoredRecord[],
  noteOf: (fresh: readonly StoredRecord[]) => readonly JournalEntry[],
): Promise<number> =>
  atOnce(database, async (writing) => {
    const [keys, erasures] = await Promise.all([writing.store.getAllKeys(), ofKind(writing, 'entry-erased')]);
    const here = new Set<unknown>(keys);
    const erasedHere = erasedIds(erasures);
    const fresh = records.filter((record) => !here.has(record.id) && !isErased(record, erasedHere));
    if (fresh.length === 0) return 0;
    const { entries } = parseRecords(fresh);
    await Promise.all([...fresh, ...noteOf(fresh)].map((record) => writing.store.put(record)));
    await deleteErased(writing, erasedIds(entries));
    return fresh.length;
  });

/**
 * Writes records of another store of the same journal, without those that were erased here, and deletes what they erase.
 * Gives what was written.
 */
export const writeMissing = async (
  database: Database,
  records: readonly StoredRecord[],
): Promise<readonly StoredRecord[]> =>
  records.length === 0
    ? []
    : atOnce(database, async (writing) => {
        const erasedHere = erasedIds(await ofKind(writing, 'entry-erased'));
        const fresh = records.filter((record) => !isErased(record, erasedHere));
        await Promise.all(fresh.map((record) => writing.store.put(record)));
        await deleteErased(writing, erasedIds(parseRecords(fresh).entries));
        return fresh;
      });

/** Leaves an empty journal. */
export const clearEntries = (database: Database): Promise<void> =>
  atOnce(database, (writing) => writing.store.clear());

import { deleteDB } from 'idb';
import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { JournalEntry } from '../../domain/journal/entry.ts';
import type { StoredRecord } from '../../domain/journal/stored-record.ts';
import type { Clock } from '../shell/clock.ts';
import type { Connection } from './connection.ts';
import { NAME, openDatabase, SPARE_NAME } from './database.ts';
import type { BroughtIn } from './journal.ts';
import type { Ledger } from './ledger.ts';
import type { LocalNotes } from './local-notes.ts';
import type { Database } from './migrations.ts';
import type { OtherTabs } from './other-tabs.ts';
import { eraseTwin } from './twin.ts';
import { clearEntries, writeNewRecords } from './whole-writes.ts';
import { within } from './within.ts';

/** The parts of an open journal, for what is done to all of it at once. */
export interface Innards {
  connection: Connection;
  ledger: Ledger;
  notes: LocalNotes;
  tabs: OtherTabs;
  clock: Clock;
  /** Entries not known to be on disk. */
  held: Map<EntryId, JournalEntry>;
  /** Has memory hold what is on the disk now, and nothing that was there before. */
  startAnew(database: Database): Promise<void>;
  /** Has the twin follow, which nobody waits for. */
  evenOut(database: Database): void;
}

const OPEN_LIMIT_MS = 3000;
// The files of a bucket go one by one, which takes a second on a fast machine.
const TWIN_LIMIT_MS = 30_000;
// Ten years of entries on a slow phone take a fraction of this.
const WRITE_LIMIT_MS = 5 * 60_000;

const openStore = ({ connection }: Innards) => within(OPEN_LIMIT_MS, connection.store());

/** Rejects, with nothing written, with the browser's error. */
export async function bringIn(journal: Innards, records: readonly StoredRecord[]): Promise<BroughtIn> {
  const { database } = await openStore(journal);
  const noteOf = (fresh: readonly StoredRecord[]) => {
    // The note, like all that is written from now on, comes after everything that came with the file.
    for (const { id } of fresh) journal.ledger.know(id);
    const note = { kind: 'notes-brought-in' as const, values: { entryCount: fresh.length } };
    const entries = journal.ledger.stamp([note], journal.clock.now(), journal.clock.timeZone());
    for (const { id } of entries) newest = id;
    return entries;
  };
  let newest: EntryId | null = null as EntryId | null;
  const count = await within(WRITE_LIMIT_MS, writeNewRecords(database, records, noteOf));
  if (newest !== null) {
    journal.notes.noteSaved(newest);
    journal.tabs.tell('brought-in');
    await journal.startAnew(database).catch(() => {});
    journal.evenOut(database);
  }
  return { kind: 'brought-in', count };
}

/** Rejects, with everything saved still there, when the disk does not let go of it. */
export async function eraseAll(journal: Innards): Promise<void> {
  const { notes, held } = journal;
  const witness = notes.newestSavedId();
  const { database } = await openStore(journal);
  // First the witness: were the page killed between the two, it would speak of a loss.
  notes.forget();
  try {
    // Before the rest, which it would bring back.
    await within(TWIN_LIMIT_MS, eraseTwin());
    await eraseBeside(database.name);
    await within(WRITE_LIMIT_MS, clearEntries(database));
    // Another tab may have begun a new one from what stood here until now.
    await within(TWIN_LIMIT_MS, eraseTwin()).catch(() => {});
  } catch (error) {
    if (witness) notes.noteSaved(witness);
    notes.hold([...held.values()]);
    throw error;
  }
  held.clear();
  notes.forget();
  journal.tabs.tell('erased');
  // From here on in the first database, which is whole again.
  if (database.name === SPARE_NAME) journal.connection.drop();
  await openStore(journal)
    .then((store) => journal.startAnew(store.database))
    .catch(() => {});
}

/** The other database: a spare that is not home yet, or the first one where it could not be opened. */
async function eraseBeside(openName: string): Promise<void> {
  const name = openName === NAME ? SPARE_NAME : NAME;
  const databases = await indexedDB.databases();
  if (!databases.some((one) => one.name === name)) return;
  try {
    const beside = await within(
      OPEN_LIMIT_MS,
      openDatabase(name, () => {}),
    );
    await clearEntries(beside);
    beside.close();
  } catch {
    await within(OPEN_LIMIT_MS, deleteDB(name));
  }
}

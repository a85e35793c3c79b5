import { signal } from '@preact/signals';
import { entryIdTime, type EntryId } from '../../domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../../domain/journal/entry.ts';
import type { Clock } from '../shell/clock.ts';
import { connectToStorage, loadTwin, type OpenStore } from './connection.ts';
import { failureReason, type FailureReason } from './database.ts';
import type { Journal, JournalHealth, StoredEntries } from './journal.ts';
import { createLedger } from './ledger.ts';
import type { Innards } from './keep-whole.ts';
import { localNotes } from './local-notes.ts';
import type { Database } from './migrations.ts';
import { otherTabs, type WholeNews } from './other-tabs.ts';
import { storageBuckets } from './storage-buckets.ts';
import * as stored from './stored-entries.ts';
import { WINDOW_ENTRIES } from './stored-latest.ts';
import { within } from './within.ts';
import { writeEntries } from './write-entries.ts';

/** After this long without an answer the journal goes on from memory, and the answer is still welcome. */
const ANSWER_LIMIT_MS = 3000;

const IDLE_LIMIT_MS = 500;
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in globalThis
    ? requestIdleCallback(work, { timeout: IDLE_LIMIT_MS })
    : setTimeout(work, IDLE_LIMIT_MS / 5);

/** Nobody waits for the twin. What it misses is made up for at the next opening. */
const withTwin = (work: (twin: Awaited<ReturnType<typeof loadTwin>>) => Promise<void>) =>
  storageBuckets() &&
  void loadTwin()
    .then(work)
    .catch(() => {});

/** The journal on this device. Returns at once and opens in the background. */
export function openJournal({ clock, random }: { clock: Clock; random: () => number }): Journal {
  const ledger = createLedger(random);
  const health = signal<JournalHealth>({ kind: 'opening' });
  const pastIsRead = signal(false);
  const unreadable = signal(0);
  const notes = localNotes();
  const connection = connectToStorage({
    newestSavedId: notes.newestSavedId,
    lost: (how) => (how === 'upgrade' ? void inTurn(settle) : goOnFromMemory('broken')),
    found: ledger.add,
  });
  const newestSavedBefore = notes.newestSavedId();
  if (newestSavedBefore) ledger.know(newestSavedBefore);
  const tabs = otherTabs(
    (ids) => void inTurn(() => follow(ids)),
    (news) => void inTurn(() => followWhole(news)),
  );

  /** Entries not known to be on disk. */
  const held = new Map<EntryId, JournalEntry>();
  let readFrom: Database | null = null;
  let memoryIsWhole = false;
  let lossNoted = false;
  let isReadingPast = false;
  let settling: Promise<void> | null = null;
  let overdue = false;
  let turn: Promise<unknown> = Promise.resolve();
  let markOpened = () => {};
  const opened = new Promise<void>((resolve) => {
    markOpened = resolve;
  });

  // Appends and news from other tabs go one after another, so that each new id follows all ids known.
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  }

  const hold = (entries: readonly JournalEntry[]) => {
    for (const entry of entries) {
      held.set(entry.id, entry);
      if (entry.kind === 'entry-erased') {
        held.delete(entry.values.erasedId);
        notes.release([entry.values.erasedId]);
      }
    }
  };

  const goOnFromMemory = (reason: FailureReason) => {
    notes.hold([...held.values()]);
    health.value = { kind: 'memory-only', reason };
  };

  async function takeStore({ database, latest, newestSavedId }: OpenStore) {
    const knewAll = memoryIsWhole;
    if (readFrom === null) ledger.add(latest.entries);
    else await takeWindow(database);
    readFrom = database;
    if (newestSavedId && newestSavedId > (latest.newestId ?? '') && !knewAll && !lossNoted) {
      lossNoted = true;
      const lost: NewEntry = {
        kind: 'entries-lost',
        values: { lastKnownAt: Math.min(entryIdTime(newestSavedId), clock.now()) },
      };
      const entries = ledger.stamp([lost], clock.now(), clock.timeZone());
      hold(entries);
      ledger.add(entries);
    }
  }

  async function takeWindow(database: Database) {
    const { readWindow } = await import('./stored-window.ts');
    const window = await readWindow(database);
    ledger.add(window.entries);
    const onDisk = new Set(window.entries.map(({ id }) => id));
    // After a reconnection memory may know more than the disk: the database was emptied under us.
    if (readFrom !== null && readFrom !== database)
      hold(ledger.entries.value.filter(({ id }) => !onDisk.has(id)));
    unreadable.value = window.unreadable;
    pastIsRead.value = true;
    memoryIsWhole ||= window.isWhole;
  }

  /** What is on the disk now, and nothing that was there before. */
  async function startAnew(database: Database) {
    ledger.replace([...held.values()]);
    memoryIsWhole = false;
    await takeWindow(database);
  }

  /** The rest of the window, once the screen stands. Should it fail, the next write tries again. */
  function readPast(database: Database) {
    if (pastIsRead.value || isReadingPast) return;
    isReadingPast = true;
    whenIdle(
      () =>
        void takeWindow(database)
          .then(() => evenOut(database))
          .catch(() => {})
          .finally(() => (isReadingPast = false)),
    );
  }

  const evenOut = (database: Database) => withTwin((twin) => twin.evenOut(database, inTurn, ledger.add));

  async function writeHeld(database: Database) {
    const batch = [...held.values()];
    await writeEntries(database, batch);
    const ids = batch.map(({ id }) => id);
    for (const id of ids) held.delete(id);
    lossNoted = false;
    notes.release(ids);
    notes.noteSaved(ids.toSorted().at(-1) as EntryId);
    tabs.tell(ids);
    withTwin((twin) => twin.writeToTwin(database, batch));
  }

  async function settleOnce() {
    const store = await connection.store();
    if (store.database !== readFrom) await takeStore(store);
    markOpened();
    readPast(store.database);
    if (held.size > 0) await writeHeld(store.database);
  }

  async function settleAll() {
    try {
      do {
        await settleOnce().catch((error: unknown) => {
          // A connection can die without a word; a full disk is no reason to doubt it.
          if (readFrom === null || failureReason(error) === 'full') throw error;
          connection.drop();
          return settleOnce();
        });
      } while (held.size > 0);
      health.value = { kind: 'durable' };
    } catch (error) {
      goOnFromMemory(failureReason(error));
    } finally {
      // No pause lies between the last look at `held` and here, so nothing held can be missed.
      settling = null;
      overdue = false;
    }
  }

  /** Brings disk and memory together; says how that went through `held` and `health`. */
  async function settle() {
    settling ??= settleAll();
    await within(overdue ? 0 : ANSWER_LIMIT_MS, settling).catch(() => {
      overdue = settling !== null;
      goOnFromMemory('blocked');
    });
    markOpened();
  }

  async function append(drafts: readonly NewEntry[]) {
    const at = clock.now();
    const timeZone = clock.timeZone();
    return inTurn(async () => {
      const entries = ledger.stamp(drafts, at, timeZone);
      hold(entries);
      await settle();
      ledger.add(entries);
      return entries.some(({ id }) => held.has(id)) ? 'memory-only' : 'durable';
    });
  }

  /** Rejects when the database cannot be had or does not answer in time. */
  const disk = <T>(read: (database: Database) => Promise<T>) =>
    within(
      ANSWER_LIMIT_MS,
      connection.store().then(({ database }) => read(database)),
    );

  const fromDisk = (read: (database: Database) => Promise<stored.Reading>) =>
    disk(read).then(
      ({ entries }) => entries,
      () => [],
    );

  /** With what only few screens need, and no first screen. */
  const fromAfar = (read: (whole: typeof import('./whole-journal.ts')) => Promise<StoredEntries>) =>
    import('./whole-journal.ts')
      .then(read)
      .catch((): StoredEntries => ({ entries: ledger.entries.value, isWhole: false }));

  async function follow(ids: readonly EntryId[]) {
    ledger.add(await fromDisk((database) => stored.readEach(database, ids)));
  }

  async function followWhole(news: WholeNews) {
    if (news === 'brought-in') return disk(startAnew).catch(() => {});
    // Nothing of what this page knows may outlive it, nor what it was just giving to the twin.
    notes.forget();
    await within(
      ANSWER_LIMIT_MS,
      loadTwin().then((twin) => twin.eraseTwin()),
    ).catch(() => {});
    location.reload();
  }

  /** A tab in the background may have been frozen and missed the news. */
  async function refresh() {
    await settle();
    if (health.value.kind !== 'durable') return;
    ledger.add(await fromDisk((database) => stored.readNewest(database, null, WINDOW_ENTRIES)));
  }

  void inTurn(async () => {
    const settled = settle();
    const leftOver = notes.held();
    hold(leftOver);
    ledger.add(leftOver);
    await settled;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void inTurn(refresh);
  });

  const innards: Innards = { connection, ledger, notes, tabs, clock, held, startAnew, evenOut };
  const keep = <T>(work: (whole: typeof import('./keep-whole.ts')) => Promise<T>) =>
    inTurn(async () => {
      await settle();
      return work(await import('./keep-whole.ts'));
    });

  return {
    entries: ledger.entries,
    health,
    pastIsRead,
    unreadable,
    opened,
    append,
    readBefore: (id, count) =>
      import('./whole-journal.ts').then((whole) =>
        whole.readBefore(disk, { id, count, inMemory: ledger.entries.value, isPastRead: pastIsRead.value }),
      ),
    readOfKinds: (kinds) =>
      fromAfar((whole) => whole.readEntriesOfKinds(connection, kinds, ledger.entries.value)),
    readAll: () => fromAfar((whole) => whole.readAllEntries(connection, ledger.entries.value)),
    readRecords: () =>
      import('./whole-journal.ts')
        .then((whole) => whole.readAllRecords(connection, ledger.entries.value))
        .catch(() => ({ records: ledger.entries.value, isWhole: false })),
    bringIn: (records) =>
      keep((whole) => whole.bringIn(innards, records)).catch((error: unknown) => ({
        kind: 'refused',
        reason: failureReason(error),
      })),
    eraseAll: () =>
      keep((whole) => whole.eraseAll(innards)).then(
        () => 'erased',
        () => 'not-erased',
      ),
  };
}

import { effect } from '@preact/signals';
import type { JournalEntry, NewEntry } from '../../../src/domain/journal/entry.ts';
import { journalContract } from '../../../src/companion/storage/journal.contract.ts';
import { openDatabase } from '../../../src/companion/storage/database.ts';
import { evenOut } from '../../../src/companion/storage/twin.ts';
import { openJournal } from '../../../src/companion/storage/open-journal.ts';
import { storageBuckets } from '../../../src/companion/storage/storage-buckets.ts';
import type { StoredRecord } from '../../../src/domain/journal/stored-record.ts';
import { readingMs } from './reading-times.ts';
import { sampleEntry } from './sample-entries.ts';

declare global {
  var sayIsSaved: (count: number) => Promise<void>;
}

let fixedNow: number | null = null;
export const clock = { now: () => fixedNow ?? Date.now(), timeZone: () => 'Europe/London' };

const startedAt = performance.now();
export const journal = openJournal({ clock, random: Math.random });
const openedInMs = journal.opened.then(() => performance.now() - startedAt);
const entriesWhenOpened = journal.opened.then(() => journal.entries.value);

const begin = IDBDatabase.prototype.transaction;
const refuseReading = (isRefused: boolean) => {
  IDBDatabase.prototype.transaction = isRefused
    ? () => {
        throw new DOMException('Refused', 'UnknownError');
      }
    : begin;
};

/** What a test in Node asks this page, inside Chromium, to do. */
const page = {
  entriesWhenOpened: () => entriesWhenOpened,
  openedInMs: () => openedInMs,
  setNow(now: number) {
    fixedNow = now;
  },
  checkContract: (name: string) => journalContract[name]?.({ journal, setNow: page.setNow, refuseReading }),
  /** An entry in one word: the step of an answer, else its kind. */
  toText: (entry: JournalEntry) => (entry.kind === 'guide-answered' ? entry.values.stepId : entry.kind),
  append: (drafts: NewEntry[]) => journal.append(drafts),
  health: () => journal.health.value,
  pastIsRead: () => journal.pastIsRead.value,
  /** Settles when the whole window is there, as it never is where storage cannot be opened. */
  readPast: () =>
    new Promise<void>((resolve) => {
      effect(() => {
        if (journal.pastIsRead.value) resolve();
      });
    }),
  unreadable: () => journal.unreadable.value,
  entries: () => journal.entries.value,
  readAll: () => journal.readAll().then(({ entries }) => entries),
  readWhole: () => journal.readAll(),
  readRecords: () => journal.readRecords(),
  bringIn: (records: readonly StoredRecord[]) => journal.bringIn(records),
  /** Brings in so many entries of a long journal, made here because they are many. */
  bringInSamples: (from: number, count: number) =>
    journal.bringIn(Array.from({ length: count }, (_, n) => sampleEntry(from + n))),
  eraseAll: () => journal.eraseAll(),
  storageBuckets,
  /** Writes step after step, and says after each how many are saved. */
  async writeForEver(from: number) {
    for (let n = from; ; n++) {
      const how = await journal.append([
        { kind: 'guide-answered', values: { stepId: `step-${n}`, answerId: 'done' } },
      ]);
      if (how === 'durable') await sayIsSaved(n + 1);
    }
  },
  async fill(count: number) {
    await journal.opened;
    const database = await openDatabase('unspasm', () => {});
    for (let from = 0; from < count; from += 10_000) {
      const transaction = database.transaction('entries', 'readwrite', { durability: 'relaxed' });
      for (let n = from; n < Math.min(count, from + 10_000); n++) void transaction.store.put(sampleEntry(n));
      await transaction.done;
    }
    // As it is on a phone where they were written one by one.
    await evenOut(
      database,
      (work) => work(),
      () => {},
    );
    database.close();
  },
  /** Median times of an entry and of a bare strict write of the same, in turns. */
  async writeMs(count: number) {
    await journal.opened;
    const bare = await openDatabase('bare', () => {});
    const entryMs: number[] = [];
    const bareWriteMs: number[] = [];
    const timed = async (into: number[], work: () => Promise<unknown>) => {
      const from = performance.now();
      await work();
      into.push(performance.now() - from);
    };
    for (let n = 0; n < count; n++) {
      const { kind, values } = sampleEntry(1);
      await timed(entryMs, () => journal.append([{ kind, values } as NewEntry]));
      await timed(bareWriteMs, async () => {
        const transaction = bare.transaction('entries', 'readwrite', { durability: 'strict' });
        void transaction.store.put(sampleEntry(n));
        await transaction.done;
      });
    }
    const median = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(count / 2)];
    return { entryMs: median(entryMs), bareWriteMs: median(bareWriteMs) };
  },
  readingMs: (runs: number) => readingMs(journal, runs),
};

export type JournalPage = typeof page;
Object.assign(globalThis, { journalPage: page });

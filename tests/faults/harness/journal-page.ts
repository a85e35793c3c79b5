import type { JournalEntry, NewEntry } from '../../../src/domain/journal/entry.ts';
import { journalContract } from '../../../src/companion/storage/journal.contract.ts';
import { openDatabase } from '../../../src/companion/storage/database.ts';
import { openJournal } from '../../../src/companion/storage/open-journal.ts';
import { sampleEntry } from './sample-entries.ts';

declare global {
  var sayIsSaved: (count: number) => Promise<void>;
}

let fixedNow: number | null = null;
export const clock = { now: () => fixedNow ?? Date.now(), timeZone: () => 'Europe/London' };

const startedAt = performance.now();
export const journal = openJournal({ clock, random: Math.random });
const openedInMs = journal.opened.then(() => performance.now() - startedAt);

/** What a test in Node asks this page, inside Chromium, to do. */
const page = {
  openedInMs: () => openedInMs,
  setNow(now: number) {
    fixedNow = now;
  },
  checkContract: (name: string) => journalContract[name]?.({ journal, setNow: page.setNow }),
  /** An entry in one word: the step of an answer, else its kind. */
  toText: (entry: JournalEntry) => (entry.kind === 'guide-answered' ? entry.values.stepId : entry.kind),
  append: (drafts: NewEntry[]) => journal.append(drafts),
  health: () => journal.health.value,
  pastIsRead: () => journal.pastIsRead.value,
  unreadable: () => journal.unreadable.value,
  entries: () => journal.entries.value,
  readAll: () => journal.readAll(),
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
    database.close();
  },
  /** Median time of one append, over `count` appends one after another. */
  async appendMs(count: number) {
    await journal.opened;
    const times: number[] = [];
    for (let n = 0; n < count; n++) {
      const from = performance.now();
      await journal.append([{ kind: 'guide-answered', values: { stepId: `step-${n}`, answerId: 'done' } }]);
      times.push(performance.now() - from);
    }
    return times.sort((a, b) => a - b)[Math.floor(count / 2)];
  },
};

export type JournalPage = typeof page;
Object.assign(globalThis, { journalPage: page });

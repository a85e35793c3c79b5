import { openDatabase } from '../../../src/companion/storage/database.ts';
import { changeKinds, type Journal } from '../../../src/companion/storage/journal.ts';
import { readWindow } from '../../../src/companion/storage/stored-window.ts';
import type { EntryKind } from '../../../src/domain/journal/entry.ts';
import { journalFileParts } from '../../../src/wire/journal-file.ts';
import { everyView } from './every-view.ts';

const kindsOfCourse: readonly EntryKind[] = [
  'guide-run-started',
  'spasm-ended',
  'pain-rated',
  'check-in-noted',
  'episode-noted',
  'episode-corrected',
  'dose-taken',
  'clock-started',
];

export type ReadingTimes = Record<'today' | 'window' | 'course' | 'bareCourse' | 'copy' | 'bareCopy', number>;

const median = (values: number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN;

/** What a long journal costs a screen or a file, each beside the bare reading of the same; medians in ms, in turns. */
export async function readingMs(journal: Journal, runs: number): Promise<ReadingTimes> {
  await journal.opened;
  const database = await openDatabase('unspasm', () => {});
  const newest = journal.entries.value.at(-1);
  const now = { now: newest?.at ?? 0, timeZone: 'Europe/London' };
  const bareKinds = () => {
    const index = database.transaction('entries').store.index('kind');
    const kinds = [...kindsOfCourse, ...changeKinds];
    return Promise.all(kinds.map((kind) => index.getAll(IDBKeyRange.bound([kind], [kind, []]))));
  };
  const work: Record<keyof ReadingTimes, () => unknown> = {
    today: () => {
      const views = everyView(journal.entries.value, now);
      return [views['guide']?.(), views['doses']?.(), views['notices']?.()];
    },
    window: () => readWindow(database),
    course: async () => everyView((await journal.readOfKinds(kindsOfCourse)).entries, now)['course']?.(),
    bareCourse: bareKinds,
    copy: async () => new Blob([...journalFileParts((await journal.readRecords()).records, now.now)]),
    bareCopy: async () => new Blob([JSON.stringify(await database.getAll('entries'))]),
  };
  const taken: Record<keyof ReadingTimes, number[]> = {
    today: [],
    window: [],
    course: [],
    bareCourse: [],
    copy: [],
    bareCopy: [],
  };
  const names = Object.keys(taken) as (keyof ReadingTimes)[];
  // Run 0 warms up and is not counted.
  for (let run = 0; run <= runs; run++)
    for (const name of names) {
      const from = performance.now();
      await work[name]();
      if (run > 0) taken[name].push(performance.now() - from);
    }
  database.close();
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as ReadingTimes;
}

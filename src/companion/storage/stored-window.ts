import type { EntryKind } from '../../domain/journal/entry.ts';
import type { Database } from './migrations.ts';
import { newestRecords, parseRecords, recordId, type Reading } from './stored-entries.ts';

export const WINDOW_ENTRIES = 500;

/**
 * The kinds whose past matters for longer than the newest entries reach, and how many of each are wanted at once. A
 * hundred outlast years of real use; doses and corrections come thicker, and a preference that was set once must
 * outlast another that is switched at every run.
 */
const longLivedKinds: Partial<Record<EntryKind, number>> = {
  'dose-taken': 400,
  'entry-corrected': 400,
  'entry-removed': 400,
  'preference-set': 200,
  'medicine-label-set': 100,
  'medicine-guards-answered': 100,
  'red-flags-answered': 100,
  'red-flags-assessed': 100,
  'trusted-person-set': 100,
  'guide-run-started': 100,
  'spasm-ended': 100,
  'clock-jumped': 100,
  'times-confirmed': 100,
  'entries-lost': 100,
  // Two years and more of days: what the rules about twelve months look at.
  'check-in-noted': 800,
  'news-noted': 100,
  'episode-noted': 100,
  'episode-corrected': 100,
  'notice-answered': 100,
  'cause-noted': 100,
  'activity-paused': 100,
  'return-step-tried': 200,
  'activity-resumed': 100,
  'activities-chosen': 20,
  'roland-morris-answered': 50,
  'phq4-answered': 20,
  'patient-details-set': 10,
  'clinician-question-set': 10,
  'clinic-contact-set': 10,
  'copy-saved': 2,
  'entry-erased': 400,
  'notes-brought-in': 10,
};

// Each lies elsewhere on the disk, so each has its price.
const RUN_STARTS_AT_FIRST = 2;
const PREFERENCES_AT_FIRST = 12;

export interface LatestReading extends Reading {
  /** The highest key in the store, readable or not; null when it is empty. */
  newestId: string | null;
}

export interface WindowReading extends Reading {
  /** The window is all there is. */
  isWhole: boolean;
}

/**
 * What the guide needs to go on where it was: the newest run from its start, whether there was one before, and the
 * preferences. A small part of the window, so that nobody waits for years of entries.
 */
export async function readLatest(database: Database): Promise<LatestReading> {
  const [newest, run, runStarts, preferences] = await Promise.all([
    database.transaction('entries').store.openKeyCursor(null, 'prev'),
    newestRun(database),
    newestOfKind(database, 'guide-run-started', RUN_STARTS_AT_FIRST),
    newestOfKind(database, 'preference-set', PREFERENCES_AT_FIRST),
  ]);
  const records = unique([...runStarts, ...preferences, ...run]);
  return { ...parseRecords(records), newestId: newest?.key ?? null };
}

/** Where there is no run, or one longer than the window: the newest entries of the window. */
async function newestRun(database: Database): Promise<unknown[]> {
  const { store } = database.transaction('entries');
  const start = await store.index('kind').openKeyCursor(everyOfKind('guide-run-started'), 'prev');
  if (start) {
    const run = await store.getAll(IDBKeyRange.lowerBound(start.primaryKey), WINDOW_ENTRIES + 1);
    if (run.length <= WINDOW_ENTRIES) return run;
  }
  return newestRecords(database, null, WINDOW_ENTRIES);
}

/** What the screens need, corrections not yet applied; costs the same however long the journal is. */
export async function readWindow(database: Database): Promise<WindowReading> {
  const [newest, ...kinds] = await Promise.all([
    newestRecords(database, null, WINDOW_ENTRIES),
    ...Object.entries(longLivedKinds).map(([kind, count]) => newestOfKind(database, kind, count)),
  ]);
  return {
    ...parseRecords(unique([newest, ...kinds].flat())),
    isWhole: newest.length < WINDOW_ENTRIES,
  };
}

const unique = (records: readonly unknown[]) => [
  ...new Map(records.map((record) => [recordId(record), record])).values(),
];

const everyOfKind = (kind: string) => IDBKeyRange.bound([kind], [kind, []]);

async function newestOfKind(database: Database, kind: string, count: number): Promise<unknown[]> {
  const byKind = database.transaction('entries').store.index('kind');
  const all = everyOfKind(kind);
  // Steps over keys only, so that the values can then be fetched in one go.
  const newest = await byKind.openKeyCursor(all, 'prev');
  if (!newest) return [];
  const first = await newest.advance(count - 1);
  return byKind.getAll(first ? IDBKeyRange.bound(first.key, [kind, []]) : all);
}

import type { EntryKind } from '../../domain/journal/entry.ts';
import type { Database } from './migrations.ts';
import { newestRecords, parseRecords, type Reading } from './stored-entries.ts';
import { newestOfKind, unique, WINDOW_ENTRIES } from './stored-latest.ts';

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
  'pain-rated': 400,
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
  'session-started': 200,
  'session-ended': 200,
  'session-item-noted': 400,
  'session-pain-rated': 400,
  'exercise-cares-answered': 20,
  'exercise-choice-noted': 100,
  'plan-offer-answered': 200,
  'own-exercise-set': 100,
  'plan-days-chosen': 10,
  'activity-done': 200,
  'breaks-set': 10,
  'copy-saved': 2,
  'entry-erased': 400,
  'notes-brought-in': 10,
};

export interface WindowReading extends Reading {
  /** The window is all there is. */
  isWhole: boolean;
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

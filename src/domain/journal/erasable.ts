import { DAY_MS, type Instant } from '../time/instant.ts';
import { changedBy, effectiveEntries } from './effective-entries.ts';
import type { EntryKind, EntryOf, JournalEntry } from './entry.ts';

/**
 * Whether one entry may be erased by itself. `still-counts`: not yet, for a limit or the guide reckons with it.
 * `in-use`: not while it is the newest of its kind, for an earlier one would take its place unseen. `keeps-safe`: only
 * together with everything.
 */
export type ErasureVerdict = 'may-go' | 'still-counts' | 'in-use' | 'keeps-safe';

/**
 * Longer than any published row of days and than the 24 hours of every sum, so that no erased dose can make room in a
 * limit. A prescriber's label may ask for longer. [DR]
 */
const DOSE_COUNTS_DAYS = 31;

type Rule = 'free' | 'newest-holds' | 'dose' | 'ends-a-run' | 'kept';

/** How each kind stands to being erased; every kind there is has its rule. */
export const erasureRules: Readonly<Record<EntryKind, Rule>> = {
  'drink-taken': 'free',
  'pain-rated': 'free',
  'position-rated': 'free',
  'ending-noted': 'free',
  'check-in-noted': 'free',
  'roland-morris-answered': 'free',
  'phq4-answered': 'free',
  'episode-noted': 'free',
  'episode-corrected': 'free',
  'cause-noted': 'free',
  'activity-paused': 'free',
  'return-step-tried': 'free',
  'activity-resumed': 'free',
  'notice-answered': 'free',
  'activity-done': 'free',
  'break-noted': 'free',
  'exercise-choice-noted': 'free',
  'plan-offer-answered': 'free',
  'dose-taken': 'dose',
  'spasm-ended': 'ends-a-run',
  'trusted-person-set': 'newest-holds',
  'patient-details-set': 'newest-holds',
  'clinic-contact-set': 'newest-holds',
  'activities-chosen': 'newest-holds',
  'clinician-question-set': 'newest-holds',
  'own-exercise-set': 'newest-holds',
  'plan-days-chosen': 'newest-holds',
  'breaks-set': 'newest-holds',
  // Signs, guards and labels keep the person safe; the rest says how far the journal and its times can be trusted.
  'news-noted': 'kept',
  'red-flags-answered': 'kept',
  'red-flags-assessed': 'kept',
  'medicine-guards-answered': 'kept',
  'medicine-label-set': 'kept',
  // A plan that forgot a red day would load a back that had answered no.
  'session-started': 'kept',
  'session-item-noted': 'kept',
  'session-pain-rated': 'kept',
  'session-ended': 'kept',
  'exercise-cares-answered': 'kept',
  'clock-started': 'kept',
  'clock-ended': 'kept',
  'guide-run-started': 'kept',
  'guide-answered': 'kept',
  'preference-set': 'kept',
  'clock-jumped': 'kept',
  'times-confirmed': 'kept',
  'entries-lost': 'kept',
  'copy-saved': 'kept',
  'notes-brought-in': 'kept',
  'entry-corrected': 'kept',
  'entry-removed': 'kept',
  'entry-erased': 'kept',
};

/**
 * Whether `entry` may be erased by itself, from the raw `entries` of the journal and the present clock. Whoever is in
 * doubt about the clock gets the stricter answer.
 */
export function erasureVerdict(
  entry: JournalEntry,
  entries: readonly JournalEntry[],
  now: Instant,
): ErasureVerdict {
  switch (erasureRules[entry.kind]) {
    case 'kept':
      return 'keeps-safe';
    case 'free':
      return 'may-go';
    case 'newest-holds': {
      const isNewest = !entries.some(({ kind, id }) => kind === entry.kind && id > entry.id);
      return isNewest ? 'in-use' : 'may-go';
    }
    case 'ends-a-run': {
      const isNewestRun = !entries.some(({ kind, id }) => kind === 'guide-run-started' && id > entry.id);
      return isNewestRun ? 'still-counts' : 'may-go';
    }
    case 'dose':
      return countsStill(entry as EntryOf<'dose-taken'>, entries, now) ? 'still-counts' : 'may-go';
  }
}

/** A dose that was taken out counts no more; any other does while a limit may reach back to it. */
function countsStill(dose: EntryOf<'dose-taken'>, entries: readonly JournalEntry[], now: Instant): boolean {
  const about = entries.filter((entry) => entry.id === dose.id || changedBy(entry) === dose.id);
  const [stands] = effectiveEntries([dose, ...about]);
  if (stands?.kind !== 'dose-taken') return false;
  const labelDays = entries.flatMap(({ kind, values }) =>
    kind === 'medicine-label-set' ? [values.maxDays ?? 0] : [],
  );
  const countsDays = labelDays.reduce((longest, days) => Math.max(longest, days + 1), DOSE_COUNTS_DAYS);
  const clockJumped = entries.findLast(({ kind }) => kind === 'clock-jumped' || kind === 'times-confirmed');
  const isInDoubt = clockJumped?.kind === 'clock-jumped';
  const newest = Math.max(stands.at, stands.values.takenAt);
  return isInDoubt || now - newest < countsDays * DAY_MS;
}

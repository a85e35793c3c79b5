import { spasmCauses, isTold, type SpasmCause } from '../cause/spasm-causes.ts';
import { courseOf, type Course } from '../course/course.ts';
import { spanOfEpisode, spanOfRecentDays } from '../course/course-span.ts';
import { codeineDays, nsaidDays } from '../dosing/after-effects.ts';
import { readDoseRecord } from '../dosing/dose-record.ts';
import type { Medicine } from '../dosing/medicine.ts';
import type { SpasmEvent } from '../episode/episode.ts';
import { currentOf, episodesOf } from '../episode/episodes.ts';
import { dayRecords } from '../episode/known-days.ts';
import { holdingNotices } from '../episode/notices/due-notices.ts';
import type { Notice } from '../episode/notices/notice.ts';
import { spasmEvents } from '../episode/spasm-events.ts';
import { effectiveEntries, lastOf } from '../journal/effective-entries.ts';
import type { EntryOf, JournalEntry } from '../journal/entry.ts';
import type { Instant, ZonedNow } from '../time/instant.ts';
import { addDays, localDay, type LocalDay } from '../time/local-day.ts';
import { activitiesPart, type ActivitiesPart } from './activities-part.ts';
import { episodesPart, type SummaryEpisode } from './episodes-part.ts';
import { helpedPart, type HelpedPart } from './helped-part.ts';
import { medicinesPart, type MedicinesPart } from './medicines-part.ts';
import { moodPart, scoresPart, type Phq4Answered, type ScoresPart } from './scores-part.ts';
import { signsPart, type SignsPart } from './signs-part.ts';

/** What a summary can hold, in the order a clinician reads it. The person leaves out what they like. */
export const summaryPartIds = [
  'person',
  'question',
  'signs',
  'notices',
  'episodes',
  'course',
  'causes',
  'scores',
  'mood',
  'activities',
  'medicines',
  'helped',
] as const;
export type SummaryPartId = (typeof summaryPartIds)[number];

/**
 * What a clinician is handed: facts out of the entries, no words and no judgement. A part that was left out is null; a
 * part of which nothing is known is there and empty. Days are the person's own, instants are moments.
 */
export interface Summary {
  madeAt: Instant;
  timeZone: string;
  madeOn: LocalDay;
  /** False when notes of the device could not be read, so that every part may miss some. */
  isWhole: boolean;
  /** The details look at the days from here on; episodes, causes and what helped go further back. */
  since: LocalDay;
  /** Null also when the person gave no details. */
  person: EntryOf<'patient-details-set'>['values'] | null;
  /** The person's own words; null also when they asked nothing. */
  question: string | null;
  signs: SignsPart | null;
  /**
   * What the rules find in the entries, most pressing first, also what the person has put away. What comes from the
   * answers about mood is told only together with these.
   */
  notices: readonly Notice[] | null;
  /** Newest first. */
  episodes: readonly SummaryEpisode[] | null;
  /** Spasms that belong to no episode, newest first; with the episodes. */
  loneSpasms: readonly SpasmEvent[] | null;
  /** Of the episode that goes on or was the last thing noted, or of the last days; null also when nothing is known of either. */
  course: Course | null;
  /** What came before each spasm of which it was told, newest first. */
  causes: readonly SpasmCause[] | null;
  scores: ScoresPart | null;
  /** The questions about mood and worry; oldest first. Left out unless the person puts it in. */
  mood: readonly Phq4Answered[] | null;
  activities: ActivitiesPart | null;
  medicines: MedicinesPart | null;
  helped: HelpedPart | null;
}

/** What the summary has to be told beside the entries. */
export interface SummaryBasis {
  medicines: readonly Medicine[];
  /** False when entries of the device could not be read. */
  isPastRead: boolean;
  /** False when some of the older entries could not be read. */
  isWhole: boolean;
  /** So long an answer to a sign holds. */
  signsHoldHours: number;
  /** After how many days in a row with such a painkiller to ask somebody. */
  daysToAsk: { antiInflammatory: number; codeine: number };
}

/** So far back at least, so that the first days of a new episode do not stand alone. [DR] */
const DAYS_AT_LEAST = 14;

/**
 * The summary of a journal as of `now`, with the parts in `parts`. `entries` are the raw entries, in any order; what the
 * person corrected or took out is counted as it now stands, and for medicines told as well.
 */
export function summaryOf(
  entries: readonly JournalEntry[],
  now: ZonedNow,
  parts: ReadonlySet<SummaryPartId>,
  { medicines, isPastRead, isWhole, signsHoldHours, daysToAsk }: SummaryBasis,
): Summary {
  const standing = effectiveEntries(entries);
  const today = localDay(now.now, now.timeZone);
  const episodes = episodesOf(standing, today);
  const allRecords = dayRecords(standing).filter(({ day }) => day <= today);
  const twoWeeksAgo = addDays(today, 1 - DAYS_AT_LEAST);
  const spasms = spasmEvents(standing);
  const isOfLate =
    allRecords.some(({ day, isPainFree }) => day >= twoWeeksAgo && !isPainFree) ||
    spasms.some(({ day }) => day >= twoWeeksAgo);
  // An episode that is over is what the page is about only while nothing newer is.
  const about = currentOf(episodes, today) ?? (isOfLate ? null : (episodes.at(-1) ?? null));
  const since = about && about.knownSinceDay < twoWeeksAgo ? about.knownSinceDay : twoWeeksAgo;
  const records = allRecords.filter(({ day }) => day >= since);
  const inEpisodes = new Set(episodes.flatMap((episode) => episode.spasms.map(({ runId }) => runId)));
  const doses = readDoseRecord(entries, medicines, now, { isPastRead });
  const onlyIf = <T>(part: SummaryPartId, read: () => T): T | null => (parts.has(part) ? read() : null);

  return {
    madeAt: now.now,
    timeZone: now.timeZone,
    madeOn: today,
    isWhole,
    since,
    person: onlyIf('person', () => personOf(standing)),
    question: onlyIf('question', () => questionOf(standing)),
    signs: onlyIf('signs', () => signsPart(standing, since, signsHoldHours)),
    notices: onlyIf('notices', () =>
      holdingNotices(standing, now, {
        nsaidDays: nsaidDays(doses),
        nsaidDaysToAsk: daysToAsk.antiInflammatory,
        codeineDays: codeineDays(doses),
        codeineDaysToAsk: daysToAsk.codeine,
      }).filter((notice) => parts.has('mood') || !isOfMood(notice)),
    ),
    episodes: onlyIf('episodes', () => episodesPart(episodes, allRecords, today)),
    loneSpasms: onlyIf('episodes', () => spasms.filter(({ runId }) => !inEpisodes.has(runId)).toReversed()),
    course: onlyIf('course', () => {
      const span = about ? spanOfEpisode(about, today) : spanOfRecentDays(allRecords, spasms, today);
      return span && courseOf(span, allRecords, standing);
    }),
    causes: onlyIf('causes', () => spasmCauses(standing).filter(isTold).toReversed()),
    scores: onlyIf('scores', () => scoresPart(standing, records, since)),
    mood: onlyIf('mood', () => moodPart(standing, since)),
    activities: onlyIf('activities', () => activitiesPart(standing, records, since)),
    medicines: onlyIf('medicines', () => medicinesPart(doses, since)),
    helped: onlyIf('helped', () => helpedPart(standing, since, today)),
  };
}

const isOfMood = ({ id, reason }: Notice) => id === 'not-coping' && reason.said === 'questions';

function personOf(entries: readonly JournalEntry[]): Summary['person'] {
  const person = lastOf(entries, 'patient-details-set')?.values;
  return person && (person.name || person.birthDate || person.contact) ? person : null;
}

const questionOf = (entries: readonly JournalEntry[]): string | null =>
  lastOf(entries, 'clinician-question-set')?.values.question.trim() || null;

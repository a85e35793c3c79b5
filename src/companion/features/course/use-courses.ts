import { useMemo } from 'preact/hooks';
import { courseOf, type Course } from '../../../domain/course/course.ts';
import { spanOfEpisode, spanOfRecentDays } from '../../../domain/course/course-span.ts';
import type { Episode } from '../../../domain/episode/episode.ts';
import { episodesOf } from '../../../domain/episode/episodes.ts';
import { dayRecords } from '../../../domain/episode/known-days.ts';
import { spasmEvents } from '../../../domain/episode/spasm-events.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { EntryKind } from '../../../domain/journal/entry.ts';
import { localDay, type LocalDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useEntriesOfKinds } from '../../shell/entries-of-kinds.ts';

const kindsOfCourse: readonly EntryKind[] = [
  'guide-run-started',
  'spasm-ended',
  'pain-rated',
  'check-in-noted',
  'episode-noted',
  'episode-corrected',
  'dose-taken',
  'clock-started',
  'session-started',
  'activity-done',
];

export interface Courses {
  /** Newest first. */
  episodes: readonly Episode[];
  today: LocalDay;
  /** Null when nothing is missing. */
  readAgain: (() => void) | null;
  /** The course of an episode; of the last days for null, and null when nothing is known of those. */
  courseOf(episode: Episode | null): Course | null;
}

/** The episodes and their courses; null while the past is being read. */
export function useCourses(): Courses | null {
  const { clock } = useCompanion();
  const past = useEntriesOfKinds(kindsOfCourse);
  const today = localDay(clock.now(), clock.timeZone());
  return useMemo(() => {
    if (!past) return null;
    const standing = effectiveEntries(past.entries);
    const records = dayRecords(standing);
    return {
      episodes: episodesOf(standing, today).toReversed(),
      today,
      readAgain: past.readAgain,
      courseOf(episode) {
        const span = episode
          ? spanOfEpisode(episode, today)
          : spanOfRecentDays(records, spasmEvents(standing), today);
        return span && courseOf(span, records, standing);
      },
    };
  }, [past, today]);
}

import { journalDays } from '../../../src/companion/features/journal/journal-days.ts';
import { guide } from '../../../src/content/checklist/steps.ts';
import { numbers } from '../../../src/content/evidence/numbers.ts';
import { guardGroups } from '../../../src/content/medicines/guards.ts';
import { medicines } from '../../../src/content/medicines/medicines.ts';
import { courseOf } from '../../../src/domain/course/course.ts';
import { spanOfEpisode } from '../../../src/domain/course/course-span.ts';
import { readDoseRecord } from '../../../src/domain/dosing/dose-record.ts';
import { medicineState } from '../../../src/domain/dosing/medicine-state.ts';
import { episodesOf } from '../../../src/domain/episode/episodes.ts';
import { dayRecords } from '../../../src/domain/episode/known-days.ts';
import { dueNotices } from '../../../src/domain/episode/notices/due-notices.ts';
import { guideView } from '../../../src/domain/guide/view.ts';
import { isCopyDue } from '../../../src/domain/journal/copy-due.ts';
import { effectiveEntries } from '../../../src/domain/journal/effective-entries.ts';
import type { JournalEntry } from '../../../src/domain/journal/entry.ts';
import { erasureVerdict } from '../../../src/domain/journal/erasable.ts';
import { preferencesOf } from '../../../src/domain/journal/preferences.ts';
import { trustedPersonOf } from '../../../src/domain/journal/trusted-person.ts';
import { summaryOf, summaryPartIds } from '../../../src/domain/summary/summary.ts';
import type { ZonedNow } from '../../../src/domain/time/instant.ts';
import { localDay } from '../../../src/domain/time/local-day.ts';

const everyPart = new Set(summaryPartIds);
const daysToAsk = {
  antiInflammatory: numbers.nsaidDaysToAsk.value,
  codeine: numbers.codeineDaysToAsk.value,
};

/** Everything that the screens derive from a journal, by name; each throws what its screen would. */
export function everyView(entries: readonly JournalEntry[], now: ZonedNow): Record<string, () => unknown> {
  const standing = effectiveEntries(entries);
  const today = localDay(now.now, now.timeZone);
  const moment = { now: now.now, openedAt: now.now, signsHoldHours: 24 };
  return {
    journal: () => journalDays(entries),
    erasing: () => entries.map((entry) => erasureVerdict(entry, entries, now.now)),
    copy: () => isCopyDue(standing, now.now, { isPromised: false }),
    guide: () => guideView(guide, standing, moment),
    preferences: () => [preferencesOf(standing), trustedPersonOf(standing)],
    doses: () => {
      const record = readDoseRecord(entries, medicines, now, { isPastRead: true });
      return medicines.map((medicine) => medicineState(record, medicine, guardGroups));
    },
    notices: () => dueNotices(standing, now),
    course: () => {
      const records = dayRecords(standing);
      return episodesOf(standing, today).map((episode) =>
        courseOf(spanOfEpisode(episode, today), records, standing),
      );
    },
    summary: () =>
      summaryOf(entries, now, everyPart, {
        medicines,
        isPastRead: true,
        isWhole: true,
        signsHoldHours: 24,
        daysToAsk,
      }),
  };
}

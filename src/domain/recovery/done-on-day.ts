import type { JournalEntry } from '../journal/entry.ts';
import type { LocalDay } from '../time/local-day.ts';
import { activities } from './activities-done.ts';
import type { DoneToday } from './plan.ts';
import { sessionLogs } from './session-logs.ts';

/** What has been done of the day so far, from effective entries in id order. */
export function doneOnDay(entries: readonly JournalEntry[], day: LocalDay): DoneToday {
  const sessions = sessionLogs(entries, day).filter((log) => log.day === day);
  const walks = activities(entries, day).filter((one) => one.day === day && one.isWalk);
  const doneIn = ({ asked, events }: (typeof sessions)[number]) =>
    asked.items.filter((_, at) => events.get(at)?.has('done')).map(({ exerciseId }) => exerciseId);
  const done = sessions.map(doneIn).filter(({ length }) => length > 0);
  return {
    sessions: done.length,
    exerciseIds: [...new Set(done.flat())],
    walks: walks.length,
    walkMinutes: walks.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

import { entriesOf, lastOf } from '../../journal/effective-entries.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import { phq4Advice, phq4Result } from '../../measures/phq4.ts';
import type { LocalDay } from '../../time/local-day.ts';
import { dayOfEntry } from '../day-of-entry.ts';
import type { NoticeOf } from './notice.ts';

/**
 * RC10: the newest answers about worry and mood since `since` come to 6 or more, or the newest word on it is that the
 * person is afraid to move. The answers are truer than the word, and truest from the severe band on. `entries` are effective entries in id order;
 * null otherwise. Source: RC10 (DR); PHQ.
 */
export function notCoping(entries: readonly JournalEntry[], since: LocalDay): NoticeOf<'not-coping'> | null {
  const recent = entries.filter((entry) => (dayOfEntry(entry) ?? '') >= since);
  const scores = lastOf(recent, 'phq4-answered')?.values.scores;
  const result = scores ? phq4Result(scores) : null;
  const notice = { id: 'not-coping', since, sign: 'RC10' } as const;
  if (result && phq4Advice(result) === 'soon')
    return { ...notice, degree: result.band === 'severe' ? 3 : 2, reason: { said: 'questions' } };
  const afraid = entriesOf(recent, 'red-flags-answered').findLast(({ values }) => values.answers.RC10);
  if (afraid?.values.answers.RC10 === 'yes')
    return { ...notice, degree: 1, reason: { said: 'afraid-to-move' } };
  return null;
}

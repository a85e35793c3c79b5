import { useEffect } from 'preact/hooks';
import { checkInOf } from '../../../domain/check-in/check-in-state.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';
import { useCompanion } from '../../shell/companion.ts';
import { checkInFrom, isCheckInDraft, newsFrom } from './check-in-draft.ts';
import { forgetDraft, keptDraft } from './kept-draft.ts';

/**
 * A page that was ended in the middle of a check-in may not have got round to writing it. What was tapped then is written
 * now, for the day it was about, once it is known what the journal holds.
 */
export function useRescuedDraft(entries: readonly JournalEntry[], isKnown: boolean): void {
  const { journal } = useCompanion();
  useEffect(() => {
    const kept = isKnown ? keptDraft('check-in', isCheckInDraft) : null;
    const values = kept && checkInFrom(kept.draft, kept.day);
    const news = kept && newsFrom(kept.draft, kept.day);
    const isTold = entries.some(
      (entry) =>
        entry.kind === 'news-noted' &&
        entry.values.day === news?.day &&
        entry.values.newSigns.join() === news.newSigns.join(),
    );
    if (news && !isTold) void journal.append([{ kind: 'news-noted', values: news }]);
    if (!values) return;
    const isWritten = JSON.stringify(values) === JSON.stringify(checkInOf(entries, values.day));
    const written = isWritten ? null : journal.append([{ kind: 'check-in-noted', values }]);
    void Promise.resolve(written).then(() => forgetDraft('check-in'));
  }, [isKnown]);
}

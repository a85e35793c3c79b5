import { breakWords, noticeWords } from '../../../content/breaks/break-words.ts';
import type { BreakState } from '../../../domain/breaks/break-state.ts';
import type { Breaks } from './use-breaks.ts';

type Due = Extract<BreakState, { kind: 'due' }>;

/** What can be said to a break that is due. */
export function BreakAnswers({ due, note }: { due: Due; note: Breaks['note'] }) {
  return (
    <>
      <button type="button" class="button button-main" onClick={() => note('taken')}>
        {noticeWords.taken}
      </button>
      <div class="row breaks-answers">
        {due.mayPostpone ? (
          <button type="button" class="button" onClick={() => note('postponed')}>
            {noticeWords.postponed}
          </button>
        ) : null}
        <button type="button" class="button" onClick={() => note('busy')}>
          Not now, I am on a call
        </button>
        <button type="button" class="button" onClick={() => note('natural')}>
          I have just been up
        </button>
        <button type="button" class="button" onClick={() => note('skipped')}>
          Leave this one out
        </button>
      </div>
      <p class="small">{due.mayPostpone ? breakWords.postponeCosts : breakWords.noMorePostponing}</p>
    </>
  );
}

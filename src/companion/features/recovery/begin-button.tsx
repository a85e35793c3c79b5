import { planWords } from '../../../content/recovery/screen-words.ts';
import { currentSession } from '../../../domain/recovery/session-state.ts';
import { chosenSession } from '../../shell/chosen-session.ts';
import type { PlanNow } from '../../shell/plan-now.ts';

/** The way into the session; quieter while questions come first, and once enough is done, for more is not better. */
export function BeginButton({ plan, entries, now }: Pick<PlanNow, 'plan' | 'entries' | 'now'>) {
  const { items, timesToday, doneToday, caresToAsk } = plan;
  if (currentSession(entries, now.now))
    return (
      <a class="button button-main" href="/session">
        {planWords.goOn}
      </a>
    );
  if (items.length === 0) return null;
  if (doneToday.sessions >= timesToday.to) return <p role="status">{planWords.doneForToday}</p>;
  const isEnough = doneToday.sessions >= timesToday.from;
  const isQuiet = isEnough || caresToAsk.length > 0;
  return (
    <>
      {timesToday.to > 1 ? <p>{timesInWords(plan)}</p> : null}
      <a
        class={isQuiet ? 'button button-wide' : 'button button-main'}
        href="/session"
        onClick={() => (chosenSession.value = null)}
      >
        {isEnough ? planWords.onceMore : doneToday.sessions > 0 ? planWords.beginAgain : planWords.begin}
      </a>
    </>
  );
}

/** `All of it 2 or 3 times today; done once.` */
function timesInWords({ timesToday: { from, to }, doneToday: { sessions } }: PlanNow['plan']): string {
  const done = sessions === 0 ? '' : `; done ${sessions === 1 ? 'once' : `${sessions} times`}`;
  return `All of it ${from === to ? from : `${from} or ${to}`} times today${done}.`;
}

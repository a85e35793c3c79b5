import { caresWords } from '../../../content/recovery/screen-words.ts';
import type { DayPlan } from '../../../domain/recovery/plan.ts';

/** What is not known about the person keeps some exercises out; here is the way to say it. */
export function CaresToAsk({ plan: { caresToAsk, state } }: { plan: DayPlan }) {
  if (caresToAsk.length === 0 || state === 'blocked') return null;
  return (
    <>
      <p class="small">{caresWords.say}</p>
      <a class="button button-wide" href="/exercises#cares">
        {caresWords.way}
      </a>
    </>
  );
}

import { caresWords } from '../../../content/recovery/screen-words.ts';
import type { DayPlan } from '../../../domain/recovery/plan.ts';

/** What is not known about the person keeps most exercises out; to say it is the first thing to do. */
export function CaresToAsk({ plan: { caresToAsk, state } }: { plan: DayPlan }) {
  if (caresToAsk.length === 0 || state === 'blocked') return null;
  return (
    <>
      <p>{caresWords.say}</p>
      <a class="button button-main" href="/exercises#cares">
        {caresWords.way}
      </a>
    </>
  );
}

import { classWords } from '../../../content/recovery/screen-words.ts';
import type { PlanNow } from '../../shell/plan-now.ts';
import { ActivityLog } from './activity-log.tsx';

/** Classes and other things done, once the first days are over. */
export function Classes({ plan, entries, today }: PlanNow) {
  if (plan.stage === 'first-days') return null;
  return (
    <section class="card" aria-labelledby="plan-classes">
      <h2 id="plan-classes">{classWords.title}</h2>
      <p>{classWords.say}</p>
      <ActivityLog
        entries={entries}
        today={today}
        activities={['yoga', 'pilates', 'other']}
        open={classWords.noteOne}
      />
      <a class="button button-wide" href="/exercises#class">
        {classWords.choose}
      </a>
    </section>
  );
}

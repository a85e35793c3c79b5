import { exerciseNumbers } from '../../../content/evidence/exercise-numbers.ts';
import { walkWords } from '../../../content/recovery/screen-words.ts';
import { doneByDay, weekOf } from '../../../domain/recovery/done-by-day.ts';
import type { PlanNow } from '../../shell/plan-now.ts';
import { ActivityLog } from './activity-log.tsx';
import { walkInWords, walkReasonInWords } from './plan-words.ts';
import { WalkClock } from './walk-clock.tsx';

/** The walks of today and of this week, on the way to half an hour on five days. */
export function Walking(planNow: PlanNow) {
  const { plan, entries, today } = planNow;
  const week = doneByDay(entries, weekOf(today));
  const days = week.filter(({ walks }) => walks > 0).length;
  const minutes = week.reduce((sum, { walkMinutes }) => sum + walkMinutes, 0);
  return (
    <section class="card" aria-labelledby="plan-walking">
      <h2 id="plan-walking">{walkWords.title}</h2>
      {plan.walk ? (
        <p>
          <strong>{walkInWords(plan.walk)}.</strong> {walkReasonInWords(plan.walk)}
        </p>
      ) : null}
      <p>
        {days === 0
          ? walkWords.noneYet
          : `This week: ${minutes} min on ${days === 1 ? 'one day' : `${days} days`}.`}{' '}
        The way leads to {exerciseNumbers.briskWalk.value} min on {exerciseNumbers.briskWalksAWeek.value} days
        a week, within about {exerciseNumbers.briskWalkBy.value} months.
      </p>
      {plan.state === 'blocked' ? null : <WalkClock {...planNow} />}
      <ActivityLog entries={entries} today={today} activities={['walk']} open={walkWords.noteOne} />
    </section>
  );
}

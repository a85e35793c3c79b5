import { planWords, seePhysioWords } from '../../../content/recovery/screen-words.ts';
import { stageWords } from '../../../content/recovery/plan-words.ts';
import { usePlan } from '../../shell/plan-now.ts';
import { Blocked } from './blocked.tsx';
import { MorningAfter } from './morning-after.tsx';
import { stageReasonInWords, stateReasonInWords, walkInWords, walkReasonInWords } from './plan-words.ts';
import { PlannedItems } from './planned-items.tsx';
import { BeginButton } from './begin-button.tsx';
import { CaresToAsk } from './cares-to-ask.tsx';
import './recovery.css';
import { StepOffer } from './step-offer.tsx';
import { WalkClock, walkSince } from './walk-clock.tsx';

/** For Today: what to do today and why, and the way to begin. */
export function PlanCard() {
  const planNow = usePlan();
  const { plan, entries, now } = planNow;
  const isOut = walkSince(entries, now.now) !== null;
  if (plan.state === 'blocked')
    return (
      <section class="card recovery">
        <h2>{planWords.today}</h2>
        <Blocked plan={plan} />
        {isOut ? <WalkClock {...planNow} /> : null}
      </section>
    );
  return (
    <>
      <MorningAfter {...planNow} />
      <StepOffer plan={plan} />
      <section class="card recovery">
        <h2>{planWords.today}</h2>
        <p>
          <strong>{stageWords[plan.stage].name}.</strong>{' '}
          {stateReasonInWords(plan) || stageReasonInWords(plan)}
        </p>
        {plan.seePhysio ? (
          <p>
            <strong>{seePhysioWords[plan.seePhysio].title}.</strong> <a href="/plan">{seePhysioWords.how}</a>
          </p>
        ) : null}
        <PlannedItems plan={plan} />
        <CaresToAsk plan={plan} />
        <BeginButton {...planNow} />
        {plan.walk ? (
          <p>
            <strong>{walkInWords(plan.walk)}.</strong> {walkReasonInWords(plan.walk)}
          </p>
        ) : null}
        <WalkClock {...planNow} />
        <a class="button button-quiet button-wide" href="/plan">
          {planWords.whole}
        </a>
      </section>
    </>
  );
}

import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { stageWords } from '../../../content/recovery/plan-words.ts';
import { planWords, seePhysioWords } from '../../../content/recovery/screen-words.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';
import { usePlan, type PlanNow } from '../../shell/plan-now.ts';
import { BeginButton } from './begin-button.tsx';
import { Blocked } from './blocked.tsx';
import { LeftOut } from './left-out.tsx';
import { LookBackCard } from './look-back-card.tsx';
import { MorningAfter } from './morning-after.tsx';
import { PlanDays, type WakeMe } from './plan-days.tsx';
import { PlanEvidence } from './plan-evidence.tsx';
import { stageReasonInWords, stateReasonInWords } from './plan-words.ts';
import { PlannedItems } from './planned-items.tsx';
import './recovery.css';
import { StepOffer } from './step-offer.tsx';
import { Walking } from './walking.tsx';
import { CaresToAsk } from './cares-to-ask.tsx';
import { Classes } from './classes.tsx';

interface Props {
  /** How to reach a physio or a GP. */
  WhomToAsk: ComponentType<{ entries: readonly JournalEntry[]; whom: 'physio-or-gp' }>;
  WakeMe: WakeMe;
}

/** What to do today, why, and how it goes over the weeks. */
export default function PlanScreen({ WhomToAsk, WakeMe }: Props) {
  const planNow = usePlan();
  const { plan, entries } = planNow;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main class="page recovery">
      <h1 tabIndex={-1} ref={heading}>
        {planWords.title}
      </h1>
      {plan.seePhysio ? (
        <section class="card card-care">
          <h2>{seePhysioWords[plan.seePhysio].title}</h2>
          <p>{seePhysioWords[plan.seePhysio].say}</p>
          <WhomToAsk entries={entries} whom="physio-or-gp" />
          <a class="button button-wide" href="/summary">
            A page to take along
          </a>
        </section>
      ) : null}
      {plan.state === 'blocked' ? (
        <section class="card card-care">
          <h2>{planWords.waits}</h2>
          <Blocked plan={plan} />
        </section>
      ) : (
        <Today planNow={planNow} />
      )}
      <LookBackCard {...planNow} />
      <Walking {...planNow} />
      <Classes {...planNow} />
      <PlanDays {...planNow} WakeMe={WakeMe} />
      <LeftOut {...planNow} />
      <PlanEvidence stage={plan.stage} />
    </main>
  );
}

function Today({ planNow }: { planNow: PlanNow }) {
  const { plan } = planNow;
  const stage = stageWords[plan.stage];
  const todayIs = stateReasonInWords(plan);
  return (
    <>
      <MorningAfter {...planNow} />
      <StepOffer plan={plan} />
      <section class="card" aria-labelledby="plan-today">
        <h2 id="plan-today">{planWords.todayShort}</h2>
        {todayIs ? <p>{todayIs}</p> : null}
        <PlannedItems plan={plan} />
        <CaresToAsk plan={plan} />
        <BeginButton {...planNow} />
        <details>
          <summary>{planWords.whyStage}</summary>
          <div class="stack">
            <p>
              <strong>{stage.name}.</strong> {stage.say}
            </p>
            <p>{stageReasonInWords(plan)}</p>
            <p>{planWords.howItMoves}</p>
          </div>
        </details>
      </section>
    </>
  );
}

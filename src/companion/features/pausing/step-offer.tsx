import type { OfferedStep, PausedActivity } from '../../../domain/pausing/paused-activities.ts';
import type { ReturnStep } from '../../../domain/pausing/return-plan.ts';
import { pausingWords } from '../../../content/pausing/pausing-words.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { dayInWords } from '../../shell/day-in-words.ts';

interface Props {
  activity: PausedActivity;
  today: LocalDay;
  onTried(step: ReturnStep): void;
}

/** Where the way back stands: the step now, the one up when it is open, and an easier one. */
export function StepOffer({ activity, today, onTried }: Props) {
  const { plan, stepIndex, stands, up, easier, greensRunning } = activity;
  const offer = ({ step, notBefore }: OfferedStep, name: string) => (
    <section key={step.id} class="pausing-step">
      <p class="small soft">{name}</p>
      <h3>{step.title}</h3>
      <p>{step.say}</p>
      <p>
        {notBefore > today ? (
          <strong>Not before {dayInWords(notBefore, today)}</strong>
        ) : (
          'From today, on a quiet day.'
        )}
      </p>
      <button type="button" class="button" onClick={() => onTried(step)}>
        {notBefore > today ? 'I tried it already' : 'I tried it'}
        <span class="visually-hidden">: {step.title}</span>
      </button>
    </section>
  );
  return (
    <>
      {up ? (
        <>
          <p class="card card-good">{pausingWords.inReach}</p>
          {offer(up, `One step up: step ${stepIndex + 2} of ${plan.steps.length}`)}
        </>
      ) : null}
      {offer(
        stands,
        `Step ${stepIndex + 1} of ${plan.steps.length}${!up && greensRunning > 0 ? ', gone well once' : ''}`,
      )}
      {easier ? (
        <button type="button" class="button button-quiet" onClick={() => onTried(easier)}>
          I did the easier one: {easier.title}
        </button>
      ) : null}
    </>
  );
}

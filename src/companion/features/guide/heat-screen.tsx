import { heatCautions } from '../../../content/checklist/heat-cautions.ts';
import { heatClock } from '../../../domain/guide/heat-clock.ts';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { useNow } from '../../shell/ticking.ts';
import { AnswerButton, AnswerButtons } from './answer-buttons.tsx';
import type { StepProps } from './guide-screens.ts';
import { isRunning } from './heat-notice.tsx';
import { heatLimits } from './limits.ts';
import { MedicineCautions, useMedicineCautions } from './medicine-cautions.tsx';
import { StepFrame } from './step-frame.tsx';
import { clockTime } from './words-of-time.ts';

/** Warmth: who leaves it out, its clock, and the pause after it. */
export function HeatScreen(props: StepProps) {
  const { view, entries, answer, note } = props;
  const now = useNow(1000);
  const clock = heatClock(entries, now, heatLimits);
  const [back, notForMe] = view.step.answers;
  const speaksAgainst = useMedicineCautions('heat').length > 0;
  const begin = () => note([{ kind: 'clock-started', values: { clockId: 'heat' } }]);
  const end = () => note([{ kind: 'clock-ended', values: { clockId: 'heat' } }]);

  if (isRunning(clock)) {
    const minutes = Math.floor(clock.elapsedMs / MINUTE_MS);
    const say = {
      on: `Look at your skin at ${clockTime(clock.startedAt + heatLimits.skinCheckMinutes * MINUTE_MS)}. Take it off at ${clockTime(clock.startedAt + heatLimits.applyMinutes * MINUTE_MS)}.`,
      'check-skin': `Look at your skin now. If it is bright red or sore, take the warmth off. If not, take it off at ${clockTime(clock.startedAt + heatLimits.applyMinutes * MINUTE_MS)}.`,
      'take-off': 'Time is up. Take the warmth off now.',
      'too-long': 'That is too long. Take the warmth off now and look at your skin.',
    }[clock.phase];
    const title = {
      on: 'Warmth is on',
      'check-skin': 'Look at your skin',
      'take-off': 'Take the warmth off',
      'too-long': 'Take the warmth off',
    }[clock.phase];
    return (
      <StepFrame
        {...props}
        title={title}
        say={say}
        actions={
          <>
            <button
              type="button"
              class="button button-wide"
              data-answer="done"
              onClick={() => answer('done')}
            >
              {back?.label}
            </button>
            <button type="button" class="button button-main" onClick={end}>
              I have taken it off
            </button>
          </>
        }
      >
        <p class="big-clock tabular" role="timer">
          {minutes} min
        </p>
        <p class="soft">Do not sleep with it on.</p>
      </StepFrame>
    );
  }
  if (clock.phase !== 'free')
    return (
      <StepFrame
        {...props}
        title="Give your skin a break"
        say={
          clock.phase === 'enough'
            ? `That was ${heatLimits.timesPerDay} times in a day. More warmth from ${clockTime(clock.until)}.`
            : `The next warmth can wait until ${clockTime(clock.until)}.`
        }
        actions={back ? <AnswerButtons answers={[back]} answer={answer} /> : null}
      />
    );
  return (
    <StepFrame
      {...props}
      actions={
        <>
          <div class="guide-others">
            {back ? <AnswerButton one={back} answer={answer} kind="button" /> : null}
            {speaksAgainst ? (
              <button type="button" class="button" data-answer="heat-on" onClick={begin}>
                Warmth is on
              </button>
            ) : notForMe ? (
              <AnswerButton one={notForMe} answer={answer} kind="button" />
            ) : null}
          </div>
          {speaksAgainst && notForMe ? (
            <AnswerButton one={notForMe} answer={answer} kind="button button-main" />
          ) : (
            <button type="button" class="button button-main" data-answer="heat-on" onClick={begin}>
              Warmth is on
            </button>
          )}
        </>
      }
    >
      <MedicineCautions about="heat" />
      <section class="card card-care">
        <h2>Leave it out, or ask first, with</h2>
        <ul>
          {heatCautions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>Never with boiling water in it, never under you, and never while you sleep.</p>
      </section>
    </StepFrame>
  );
}

import { heatCautions } from '../../../content/checklist/heat-cautions.ts';
import { heatClock, type HeatClock } from '../../../domain/guide/heat-clock.ts';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { useNow } from '../../shell/ticking.ts';
import { AnswerButton, AnswerButtons } from './answer-buttons.tsx';
import type { StepProps } from './guide-screens.ts';
import { heatLimits } from './limits.ts';
import { MedicineCautions, useMedicineCautions } from './medicine-cautions.tsx';
import { StepFrame } from './step-frame.tsx';
import { useSpoken } from './use-spoken.ts';
import { isRunning, openWarmthTone, useWarmthSignal } from './use-warmth-signal.ts';
import { clockTime } from './words-of-time.ts';

const leaveOutWords = 'Leave it out, or ask first, with';
const neverWords = 'Never with boiling water in it, never under you, and never while you sleep.';

/** Title and words while it runs and in the pause after it; null when warmth may begin. */
function wordsNow(clock: HeatClock): { title: string; say: string } | null {
  if (clock.phase === 'free') return null;
  if (!isRunning(clock))
    return {
      title: 'Give your skin a break',
      say:
        clock.phase === 'enough'
          ? `That was ${heatLimits.timesPerDay} times in a day. More warmth from ${clockTime(clock.until)}.`
          : `The next warmth can wait until ${clockTime(clock.until)}.`,
    };
  const takeOffAt = clockTime(clock.startedAt + heatLimits.applyMinutes * MINUTE_MS);
  return {
    on: {
      title: 'Warmth is on',
      say: `Look at your skin at ${clockTime(clock.startedAt + heatLimits.skinCheckMinutes * MINUTE_MS)}. Take it off at ${takeOffAt}.`,
    },
    'check-skin': {
      title: 'Look at your skin',
      say: `Look at your skin now. If it is bright red or sore, take the warmth off. If not, take it off at ${takeOffAt}.`,
    },
    'take-off': { title: 'Take the warmth off', say: 'Time is up. Take the warmth off now.' },
    'too-long': {
      title: 'Take the warmth off',
      say: 'That is too long. Take the warmth off now and look at your skin.',
    },
  }[clock.phase];
}

/** Warmth: who leaves it out, its clock, and the pause after it. */
export function HeatScreen(props: StepProps) {
  const { view, entries, answer, note } = props;
  const now = useNow(1000);
  const clock = heatClock(entries, now, heatLimits);
  const [back, notForMe] = view.step.answers;
  const speaksAgainst = useMedicineCautions('heat').length > 0;
  const begin = () => {
    openWarmthTone();
    note([{ kind: 'clock-started', values: { clockId: 'heat' } }]);
  };
  const end = () => note([{ kind: 'clock-ended', values: { clockId: 'heat' } }]);
  const words = wordsNow(clock);
  useWarmthSignal(clock);
  useSpoken(
    entries,
    clock.phase,
    words
      ? [words.title, words.say]
      : [view.step.title, view.step.say, `${leaveOutWords}:`, ...heatCautions, neverWords],
  );

  if (isRunning(clock)) {
    const minutes = Math.floor(clock.elapsedMs / MINUTE_MS);
    return (
      <StepFrame
        {...props}
        {...words}
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
  if (words)
    return (
      <StepFrame
        {...props}
        {...words}
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
        <h2>{leaveOutWords}</h2>
        <ul>
          {heatCautions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{neverWords}</p>
      </section>
    </StepFrame>
  );
}

import { numbers } from '../../../content/evidence/numbers.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { useNow } from '../../shell/ticking.ts';
import { bestPosition } from './best-position.ts';
import type { StepProps } from './guide-screens.ts';
import { loadedGuide } from './whole-guide.ts';
import { StepFrame } from './step-frame.tsx';
import { clockTime, minutesSince } from './words-of-time.ts';

/** The resting place: how long, when to shift, one thing at a time that may help, and the way on. */
export function RestScreen(props: StepProps) {
  const { view, answer, entries } = props;
  const guide = loadedGuide.value;
  const now = useNow(5000);
  const { restingSince, positionChangedAt, settledOffers } = view.position;
  const next = guide.offerIds.find((id) => !settledOffers.includes(id));
  const labelOf = (id: string) => view.step.answers.find((one) => one.id === id)?.label;
  const best = bestPosition(entries);
  return (
    <StepFrame
      {...props}
      actions={
        <>
          <button
            type="button"
            class={next ? 'button button-wide' : 'button button-main'}
            data-answer="worst-over"
            onClick={() => answer('worst-over')}
          >
            {labelOf('worst-over')}
          </button>
          {next ? (
            <button type="button" class="button button-main" data-answer={next} onClick={() => answer(next)}>
              {guide.steps[next]?.offer}
            </button>
          ) : null}
        </>
      }
    >
      <RestClock now={now} restingSince={restingSince} positionChangedAt={positionChangedAt} />
      <div class="guide-others">
        <button
          type="button"
          class="button"
          data-answer="changed-position"
          onClick={() => answer('changed-position')}
        >
          {labelOf('changed-position')}
        </button>
        <button type="button" class="button" data-answer="helper" onClick={() => answer('helper')}>
          {labelOf('helper')}
        </button>
        <button type="button" class="button" data-answer="breathe" onClick={() => answer('breathe')}>
          {labelOf('breathe')}
        </button>
      </div>
      {best ? (
        <p class="small soft">
          Easiest so far: {best.name} ({best.ease} of 10).
        </p>
      ) : null}
      <details class="guide-more">
        <summary>All that may help here</summary>
        <ul class="list-plain stack">
          {guide.offerIds.map((id) => (
            <li key={id}>
              <button
                type="button"
                class="button button-wide guide-offer"
                data-answer={id}
                aria-label={`Open: ${guide.steps[id]?.offer}`}
                onClick={() => answer(id)}
              >
                <span>{guide.steps[id]?.offer}</span>
                <span aria-hidden="true">{settledOffers.includes(id) ? '✓' : ''}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </StepFrame>
  );
}

interface ClockProps {
  now: Instant;
  restingSince: Instant | null;
  positionChangedAt: Instant | null;
}

/** Both ways: rest is allowed, a change of position is due now and then, and too long is too long. */
function RestClock({ now, restingSince, positionChangedAt }: ClockProps) {
  if (restingSince === null) return null;
  const changedAt = positionChangedAt ?? restingSince;
  const isDue = now - changedAt >= numbers.restPositionHigh.value * MINUTE_MS;
  const isLong = now - restingSince >= numbers.restMostlyLying.value * HOUR_MS;
  return (
    <div class={`card rest-clock ${isDue || isLong ? 'card-care' : ''}`} role="status">
      <p>
        Resting for <strong class="tabular">{minutesSince(restingSince, now)}</strong>.
      </p>
      {isDue ? (
        <p>Time to change how you lie, or to move your ankles.</p>
      ) : (
        <p class="soft">
          Shift between {clockTime(changedAt + numbers.restPositionLow.value * MINUTE_MS)} and{' '}
          {clockTime(changedAt + numbers.restPositionHigh.value * MINUTE_MS)}.
        </p>
      )}
      {isLong ? (
        <p>
          You have been mostly lying for over {numbers.restMostlyLying.value} hours. Ask a physio or your GP
          for advice, or call <a href="tel:111">111</a>.
        </p>
      ) : null}
    </div>
  );
}

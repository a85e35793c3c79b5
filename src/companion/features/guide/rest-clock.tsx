import { numbers } from '../../../content/evidence/numbers.ts';
import { HOUR_MS, MINUTE_MS } from '../../../domain/time/instant.ts';
import { useNow } from '../../shell/ticking.ts';
import type { StepProps } from './guide-screens.ts';
import { clockTime, minutesSince } from './words-of-time.ts';

/** Both ways: rest is allowed, a change of position is due now and then, and too long is too long. */
export function RestClock({ position }: Pick<StepProps['view'], 'position'>) {
  const now = useNow(5000);
  const { restingSince, positionChangedAt } = position;
  if (restingSince === null) return null;
  const changedAt = positionChangedAt ?? restingSince;
  const isDue = now - changedAt >= numbers.restPositionHigh.value * MINUTE_MS;
  const isLong = now - restingSince >= numbers.restMostlyLying.value * HOUR_MS;
  return (
    <div class={`card rest-clock ${isDue || isLong ? 'card-care' : ''}`}>
      <p>
        Resting for <strong class="tabular">{minutesSince(restingSince, now)}</strong>.
      </p>
      {/* The minutes that count up are not read out by themselves. */}
      <div class="rest-clock-asks" role="status">
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
    </div>
  );
}

import { lightWords } from '../../../content/pausing/pausing-words.ts';
import type { PausedActivity } from '../../../domain/pausing/paused-activities.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { dayInWords } from '../../shell/day-in-words.ts';

/** The newest tries are enough to see the way. */
const SHOWN = 12;

export function TriedList({
  activity: { tries, plan, label },
  today,
}: {
  activity: PausedActivity;
  today: LocalDay;
}) {
  if (tries.length === 0) return null;
  return (
    <details>
      <summary>
        What you tried<span class="visually-hidden"> of {label}</span>
      </summary>
      <ol class="list-plain stack pausing-tried">
        {tries
          .slice(-SHOWN)
          .toReversed()
          .map(({ id, day, stepIndex, light, isSettled }) => (
            <li key={id}>
              {dayInWords(day, today)}:{' '}
              {(stepIndex === null ? undefined : plan.steps[stepIndex]?.title) ?? 'a step'}.{' '}
              <strong>{lightWords[light].name}</strong>
              {isSettled === true ? ', settled the next day' : ''}
              {isSettled === false ? ', not settled the next day' : ''}
            </li>
          ))}
      </ol>
    </details>
  );
}

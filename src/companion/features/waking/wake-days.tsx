import { daysWords } from '../../../content/recovery/screen-words.ts';
import { wakingWords } from '../../../content/waking/waking-words.ts';
import type { Weekday } from '../../../domain/time/weekday.ts';
import './waking.css';

export const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

interface Props {
  chosen: readonly Weekday[];
  onChoose(weekdays: readonly Weekday[]): void;
}

/** The days of the week, each pressed or not. */
export const WakeDays = ({ chosen, onChoose }: Props) => (
  <div class="field">
    <span class="label">{wakingWords.days}</span>
    <div class="waking-days" role="group" aria-label={wakingWords.days}>
      {everyDay.map((day) => (
        <button
          key={day}
          type="button"
          class="button"
          aria-pressed={chosen.includes(day)}
          onClick={() =>
            onChoose(everyDay.filter((one) => (one === day ? !chosen.includes(day) : chosen.includes(one))))
          }
        >
          {daysWords.names[day]}
        </button>
      ))}
    </div>
  </div>
);

/** “every day”, or their names. */
export function daysInWords(weekdays: readonly Weekday[]): string {
  if (weekdays.length === everyDay.length) return 'every day';
  const names = weekdays.map((day) => daysWords.names[day]);
  const last = names.pop() ?? 'no day';
  return names.length === 0 ? `on ${last}` : `on ${names.join(', ')} and ${last}`;
}

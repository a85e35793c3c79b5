import { breakHistory } from '../../../domain/breaks/break-history.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { dayInWords } from '../../shell/day-in-words.ts';
import { useEntriesOfKinds } from '../../shell/entries-of-kinds.ts';

const kinds = ['break-noted'] as const;
const DAYS_SHOWN = 7;

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** How often the person got up, today and in the last seven days. What they left out is not held against them. */
export function History({ today }: { today: LocalDay }) {
  const read = useEntriesOfKinds(kinds);
  if (!read) return null;
  const days = breakHistory(effectiveEntries(read.entries), today, DAYS_SHOWN);
  const inAll = days.reduce((sum, { taken, natural }) => sum + taken + natural, 0);
  const natural = days.reduce((sum, day) => sum + day.natural, 0);
  const last = days.at(-1);
  if (inAll === 0 || !last) return null;
  return (
    <section class="card" aria-labelledby="breaks-history">
      <h2 id="breaks-history">Up from your seat</h2>
      <p>
        {last.taken + last.natural > 0 ? `Today: ${times(last.taken + last.natural)}. ` : ''}
        In seven days: {times(inAll)}
        {natural > 0 ? `, ${times(natural)} of them noticed by itself` : ''}.
      </p>
      <details>
        <summary>Day by day</summary>
        <ul class="list-plain">
          {days
            .filter((day) => day.taken + day.natural > 0)
            .toReversed()
            .map((day) => (
              <li key={day.day} class="breaks-day">
                <span>{dayInWords(day.day, today)}</span>
                <span class="tabular">{times(day.taken + day.natural)}</span>
              </li>
            ))}
        </ul>
      </details>
      {read.readAgain ? (
        <button type="button" class="button" onClick={read.readAgain}>
          Some may be missing: look again
        </button>
      ) : null}
    </section>
  );
}

import { daysWords, weekWords } from '../../../content/recovery/screen-words.ts';
import { doneByDay, weekOf, type DoneOnDay } from '../../../domain/recovery/done-by-day.ts';
import { weekdayOf } from '../../../domain/time/weekday.ts';
import type { PlanNow } from '../../shell/plan-now.ts';

/** The seven days of this week and what was done on them. A day without a note is a day like any other. */
export function WeekStrip({ entries, today }: Pick<PlanNow, 'entries' | 'today'>) {
  return (
    <ol class="list-plain recovery-week">
      {doneByDay(entries, weekOf(today)).map((done) => (
        <li key={done.day} aria-current={done.day === today ? 'date' : undefined}>
          <span aria-hidden="true" class="recovery-week-day">
            {daysWords.names[weekdayOf(done.day)].slice(0, 3)}
          </span>
          <span class="visually-hidden">
            {daysWords.names[weekdayOf(done.day)]}: {doneInWords(done)}
          </span>
          <span
            aria-hidden="true"
            class={done.sessions > 0 ? 'recovery-mark recovery-mark-on' : 'recovery-mark'}
          />
          <span aria-hidden="true" class="recovery-week-walk">
            {done.walkMinutes > 0 ? `${done.walkMinutes}′` : done.classes > 0 ? weekWords.classMark : ''}
          </span>
        </li>
      ))}
    </ol>
  );
}

function doneInWords({ sessions, walkMinutes, classes }: DoneOnDay): string {
  const parts = [
    ...(sessions > 0 ? [weekWords.exercises] : []),
    ...(walkMinutes > 0 ? [`${walkMinutes} min walked`] : []),
    ...(classes > 0 ? [weekWords.class] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : weekWords.nothing;
}

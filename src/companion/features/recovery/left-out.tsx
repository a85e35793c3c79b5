import { exercises } from '../../../content/exercises/library.ts';
import { leftOutWords } from '../../../content/recovery/screen-words.ts';
import { entriesOf } from '../../../domain/journal/effective-entries.ts';
import { useCompanion } from '../../shell/companion.ts';
import type { PlanNow } from '../../shell/plan-now.ts';

/** Exercises of this part of the way, to be left out of the plan and taken back in. */
export function LeftOut({ plan, entries }: Pick<PlanNow, 'plan' | 'entries'>) {
  const { journal } = useCompanion();
  const choices = new Map(
    entriesOf(entries, 'exercise-choice-noted').map(({ values }) => [values.exerciseId, values.choice]),
  );
  const isOut = (exerciseId: string) => choices.get(exerciseId) === 'leave-out';
  const planned = new Set(plan.items.map(({ item }) => item.exerciseId));
  const shown = exercises.filter(({ id }) => planned.has(id) || isOut(id));
  if (shown.length === 0) return null;
  const note = (exerciseId: string) =>
    void journal.append([
      {
        kind: 'exercise-choice-noted',
        values: { exerciseId, choice: isOut(exerciseId) ? 'take-in' : 'leave-out' },
      },
    ]);
  return (
    <details class="card">
      <summary>{leftOutWords.title}</summary>
      <p class="small">{leftOutWords.say}</p>
      <ul class="list-plain stack">
        {shown.map(({ id, title }) => (
          <li key={id} class="recovery-choice">
            <a href={`/exercises#${id}`}>{title}</a>
            <button
              type="button"
              class="button"
              aria-label={`${isOut(id) ? 'Take in' : 'Leave out'}: ${title}`}
              onClick={() => note(id)}
            >
              {isOut(id) ? 'Take in' : 'Leave out'}
            </button>
          </li>
        ))}
      </ul>
      <a class="button button-wide" href="/exercises">
        {leftOutWords.all}
      </a>
    </details>
  );
}

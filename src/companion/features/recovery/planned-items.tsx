import { exerciseById } from '../../../content/exercises/library.ts';
import { restWords } from '../../../content/recovery/screen-words.ts';
import type { DayPlan } from '../../../domain/recovery/plan.ts';
import { Figure } from '../../ui/figure.tsx';
import { doseInWords } from './dose-words.ts';
import { reasonInWords } from './plan-words.ts';

/** What to do today, each with how much and why. The first is drawn. */
export function PlannedItems({ plan: { items, day, doneToday, state, stage } }: { plan: DayPlan }) {
  const known = items.flatMap(({ item, reason }) => {
    const exercise = exerciseById(item.exerciseId);
    return exercise ? [{ item, reason, exercise, form: formOf(exercise, item.form) }] : [];
  });
  const [first] = known;
  if (!first) return state === 'positions-only' || stage === 'first-days' ? <RestEasy /> : null;
  return (
    <>
      <div class="recovery-figure">
        <Figure id={first.form.figureId} title={first.form.title} />
      </div>
      <ul class="list-plain recovery-items">
        {known.map(({ item, reason, exercise, form }) => (
          <li key={item.exerciseId}>
            <strong>{exercise.title}</strong>
            {form === exercise ? '' : ` (${form.title.charAt(0).toLowerCase()}${form.title.slice(1)})`}:{' '}
            {doseInWords(item, exercise.hasSides)}
            {doneToday.exerciseIds.includes(item.exerciseId) ? (
              <span class="recovery-done"> Done</span>
            ) : null}
            <br />
            <span class="small soft">{reasonInWords(reason, day)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function RestEasy() {
  return (
    <>
      <div class="recovery-figure">
        <Figure id={restWords.figureId} title={restWords.title} />
      </div>
      <p>
        <strong>{restWords.title}.</strong> {restWords.say}
      </p>
    </>
  );
}

function formOf(exercise: NonNullable<ReturnType<typeof exerciseById>>, form: 'easier' | 'usual' | 'harder') {
  return (form === 'usual' ? undefined : exercise[form]) ?? exercise;
}

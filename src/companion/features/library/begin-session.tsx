import type { ComponentChildren } from 'preact';
import type { ExerciseText } from '../../../content/exercises/exercise-text.ts';
import { beginWords } from '../../../content/exercises/library-words.ts';
import type { SessionItem } from '../../../domain/journal/entry.ts';
import { itemToBegin, mayBeChosen } from '../../../domain/recovery/chosen-items.ts';
import { itemOfOwn, type NamedOwnExercise } from '../../../domain/recovery/own-exercises.ts';
import type { DayPlan } from '../../../domain/recovery/plan.ts';
import { chosenSession } from '../../shell/chosen-session.ts';
import type { Library } from './use-library.ts';

interface Props {
  plan: DayPlan;
  exercises: readonly ExerciseText[];
  source: 'chosen' | 'sequence';
  answers: Library['answers'];
  /** What the exercises are called together. */
  name: string;
}

/** The way into a session with exercises of the person's own choice, as far as their plan of today lets them. */
export function BeginSession({ plan, exercises, source, answers, name }: Props) {
  const mayBegin = exercises.filter((exercise) => mayBeChosen(exercise, plan));
  const items = mayBegin.flatMap((exercise) => itemToBegin(exercise, answers) ?? []);
  if (items.length === 0) {
    if (mayBegin.length === 0) return <Waits>{whyNot(plan, exercises)}</Waits>;
    return (
      <p>
        {beginWords.askFirst} <a href="#cares">{beginWords.toQuestions}</a>
      </p>
    );
  }
  const left = exercises.filter(({ id }) => !items.some(({ exerciseId }) => exerciseId === id));
  return (
    <>
      <BeginLink items={items} source={source} name={name} />
      {left.length > 0 ? (
        <p class="small">
          {beginWords.left} {left.map(({ title }) => title).join(', ')}.
        </p>
      ) : null}
    </>
  );
}

/** A clinician's own exercise, as they gave it; it waits only where everything does. */
export function BeginOwn({ plan, exercise }: { plan: DayPlan; exercise: NamedOwnExercise }) {
  return plan.state === 'blocked' || plan.state === 'positions-only' ? (
    <Waits>{whyNot(plan, [])}</Waits>
  ) : (
    <BeginLink items={[itemOfOwn(exercise)]} source="chosen" name={exercise.name} />
  );
}

function whyNot({ state, strengthWaits }: DayPlan, exercises: readonly ExerciseText[]): string {
  if (state === 'blocked') return beginWords.blocked;
  if (state !== 'positions-only' && strengthWaits && exercises.some(({ isStrength }) => isStrength))
    return beginWords.strengthWaits[strengthWaits];
  return state === 'positions-only' ? beginWords.onlyRest : beginWords.notToday;
}

const Waits = ({ children }: { children: ComponentChildren }) => (
  <p>
    {children} <a href="/plan">{beginWords.seePlan}</a>
  </p>
);

interface BeginLinkProps {
  items: readonly SessionItem[];
  source: 'chosen' | 'sequence';
  name: string;
}

const BeginLink = ({ items, source, name }: BeginLinkProps) => (
  <a
    class="button button-main"
    href="/session"
    aria-label={`${beginWords.begin}: ${name}`}
    onClick={() => (chosenSession.value = { source, items })}
  >
    {beginWords.begin}
  </a>
);

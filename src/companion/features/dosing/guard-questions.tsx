import { useState } from 'preact/hooks';
import type { GuardAnswers, GuardGroup } from '../../../domain/dosing/guard.ts';
import type { SignAnswer } from '../../../domain/journal/entry.ts';
import { ViewHeading } from './view-heading.tsx';

interface Props {
  group: GuardGroup;
  /** Which of how many lists this is. */
  place: { number: number; of: number };
  /** Earlier answers, which come up ticked. */
  answers: GuardAnswers;
  onAnswer(answers: Record<string, SignAnswer>): void;
  onSkip(): void;
}

/**
 * One list in full. What is ticked is a yes; only pressing "none", "only what I ticked" or "not sure" answers the rest.
 * Source: section 2, rule 3; MR11.
 */
export function GuardQuestions({ group, place, answers, onAnswer, onSkip }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    new Set(group.questions.filter(({ id }) => answers.get(id) === 'yes').map(({ id }) => id)),
  );
  const tick = (id: string, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const answerRest = (rest: SignAnswer) =>
    onAnswer(Object.fromEntries(group.questions.map(({ id }) => [id, ticked.has(id) ? 'yes' : rest])));

  return (
    <section class="dosing stack">
      <p class="small soft">
        {place.of > 1 ? `List ${place.number} of ${place.of}. ` : ''}Asked once, and kept on this phone.
      </p>
      <ViewHeading>{group.title}</ViewHeading>
      <p>{group.intro} Tick what fits.</p>
      <ul class="list-plain guard-list">
        {group.questions.map(({ id, text }) => (
          <li key={id}>
            <label class="guard-question">
              <input
                type="checkbox"
                checked={ticked.has(id)}
                onChange={(event) => tick(id, event.currentTarget.checked)}
              />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" class="button button-main" onClick={() => answerRest('no')}>
        {ticked.size === 0 ? 'None of these' : 'Only what I ticked'}
      </button>
      <button type="button" class="button button-wide" onClick={() => answerRest('not-sure')}>
        {ticked.size === 0 ? 'Not sure' : 'Not sure about the rest'}
      </button>
      <button type="button" class="button button-quiet" onClick={onSkip}>
        Answer later
      </button>
    </section>
  );
}

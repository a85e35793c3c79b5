import { useState } from 'preact/hooks';
import { careQuestions } from '../../../content/exercises/care-questions.ts';
import { caresWords, placeWords } from '../../../content/exercises/library-words.ts';
import type { SignAnswer } from '../../../domain/journal/entry.ts';
import { saidBy } from '../../../domain/recovery/care-answers.ts';
import type { CareId } from '../../../domain/recovery/exercise.ts';
import { PageFrame } from './page-frame.tsx';
import type { Library } from './use-library.ts';

const choices = [
  ['yes', 'Yes'],
  ['not-sure', 'Not sure'],
  ['no', 'No'],
] as const;

/** What some exercises are not for; each answer is kept as it is pressed. */
export function CaresPage({ library: { answers, write } }: { library: Library }) {
  const [hasPressed, setHasPressed] = useState(false);
  const press = async (careId: CareId, answer: SignAnswer) => {
    await write({ kind: 'exercise-cares-answered', values: { answers: saidBy(careId, answer) } });
    setHasPressed(true);
  };
  return (
    <PageFrame title={placeWords.cares}>
      <p>{caresWords.say}</p>
      {careQuestions.map(({ careId, question }) => (
        <fieldset key={careId} class="card library-question">
          <legend>{question}</legend>
          <div class="library-answers">
            {choices.map(([answer, label]) => (
              <button
                key={answer}
                type="button"
                class="button"
                aria-pressed={answers[careId] === answer}
                onClick={() => void press(careId, answer)}
              >
                {label}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      <p role="status">{hasPressed ? caresWords.kept : ''}</p>
    </PageFrame>
  );
}

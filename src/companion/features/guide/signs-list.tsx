import type { RedFlagQuestion } from '../../../content/red-flags/red-flag-question.ts';
import type { SignAnswer } from '../../../domain/triage/red-flag.ts';

interface Props {
  questions: readonly RedFlagQuestion[];
  /** What was pressed so far; a sign that is missing was not answered. */
  pressed?: Readonly<Record<string, SignAnswer>>;
  onPress: (id: string, answer: 'yes' | 'not-sure') => void;
}

/** Signs in full, each with "Yes" and "Not sure". Nothing is preselected, and leaving one alone is not a no. */
export function SignsList({ questions, pressed = {}, onPress }: Props) {
  return (
    <ul class="list-plain signs">
      {questions.map(({ id, question }) => (
        <li key={id} class="sign" role="group" aria-labelledby={`sign-${id}`}>
          <span id={`sign-${id}`} class="sign-question">
            {question}
          </span>
          <span class="sign-answers">
            <SignButton id={id} answer="yes" label="Yes" pressed={pressed[id]} onPress={onPress} />
            <SignButton id={id} answer="not-sure" label="Not sure" pressed={pressed[id]} onPress={onPress} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ButtonProps {
  id: string;
  answer: 'yes' | 'not-sure';
  label: string;
  pressed: SignAnswer | undefined;
  onPress: Props['onPress'];
}

function SignButton({ id, answer, label, pressed, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class="button sign-button"
      data-sign={id}
      data-answer={answer}
      aria-describedby={`sign-${id}`}
      aria-pressed={pressed === undefined ? undefined : pressed === answer}
      onClick={() => onPress(id, answer)}
    >
      {label}
    </button>
  );
}

import { useState } from 'preact/hooks';
import type { RedFlagQuestion } from '../../../content/red-flags/red-flag-question.ts';
import type { SignAnswer } from '../../../domain/triage/red-flag.ts';

interface Props {
  questions: readonly RedFlagQuestion[];
  /** What was pressed so far; a sign that is missing was not answered. */
  pressed?: Readonly<Record<string, SignAnswer>>;
  onPress: (id: string, answer: 'yes' | 'not-sure') => void;
}

const words = { yes: 'Yes', 'not-sure': 'Not sure' } as const;

/**
 * Signs in full, short enough to be read through in one go. A tap on a sign opens its "Yes" and "Not sure"; until one
 * of them is pressed nothing is answered, so that a slip of the thumb does no harm.
 */
export function SignsList({ questions, pressed = {}, onPress }: Props) {
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <ul class="list-plain signs">
      {questions.map(({ id, question }) => {
        const answer = pressed[id];
        const isOpen = openId === id;
        return (
          <li key={id} class="sign" data-raised={answer ? '' : undefined}>
            <button
              type="button"
              class="sign-question"
              data-sign={id}
              aria-expanded={isOpen}
              onClick={() => setOpenId(isOpen ? null : id)}
            >
              <span>{question}</span>
              {answer === 'yes' || answer === 'not-sure' ? <strong>{words[answer]}</strong> : null}
            </button>
            {isOpen ? (
              <div class="sign-answers">
                {(['yes', 'not-sure'] as const).map((one) => (
                  <button
                    key={one}
                    type="button"
                    class="button"
                    data-sign={id}
                    data-answer={one}
                    aria-pressed={answer === undefined ? undefined : answer === one}
                    onClick={() => onPress(id, one)}
                  >
                    {words[one]}
                  </button>
                ))}
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

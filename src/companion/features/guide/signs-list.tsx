import type { RedFlagQuestion } from '../../../content/red-flags/red-flag-question.ts';
import type { SignAnswer } from '../../../domain/triage/red-flag.ts';

interface Props {
  questions: readonly RedFlagQuestion[];
  /** What was pressed so far; a sign that is missing was not answered. */
  pressed: Readonly<Record<string, SignAnswer>>;
  onPress: (id: string, answer: SignAnswer) => void;
  /** The sign whose answers are open; nobody can answer for the whole group meanwhile. */
  openId: string | null;
  onOpen: (id: string | null) => void;
}

const words = { yes: 'Yes', 'not-sure': 'Not sure', no: 'No' } as const;

/** Said in place of "None of these" while a sign is open: a tap on a sign may have been meant as a yes. */
export const openSignWords = 'You opened a sign. Press Yes, Not sure or No there first.';

/**
 * Signs in full, short enough to be read through in one go. A tap on a sign opens its answers; until one of them is
 * pressed nothing is answered, so that a slip of the thumb does no harm.
 */
export function SignsList({ questions, pressed, onPress, openId, onOpen }: Props) {
  return (
    <ul class="list-plain signs">
      {questions.map(({ id, question }) => {
        const answer = pressed[id];
        const isOpen = openId === id;
        return (
          <li key={id} class="sign" data-raised={answer && answer !== 'no' ? '' : undefined}>
            <button
              type="button"
              class="sign-question"
              data-sign={id}
              aria-expanded={isOpen}
              onClick={() => onOpen(isOpen ? null : id)}
            >
              <span>{question}</span>
              {answer ? <strong>{words[answer]}</strong> : null}
            </button>
            {isOpen ? (
              <div class="sign-answers">
                {(['yes', 'not-sure', 'no'] as const).map((one) => (
                  <button
                    key={one}
                    type="button"
                    class="button"
                    data-sign={id}
                    data-answer={one}
                    aria-pressed={answer === undefined ? undefined : answer === one}
                    onClick={() => {
                      onOpen(null);
                      onPress(id, one);
                    }}
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

import type { UniversalAnswer } from '../../../domain/guide/step.ts';
import type { AnswerStep } from './guide-screens.ts';

const buttons: readonly { id: UniversalAnswer; label: string }[] = [
  { id: 'worse', label: 'It’s worse' },
  { id: 'cannot-move', label: 'I can’t move' },
  { id: 'something-wrong', label: 'Something is wrong' },
  { id: 'get-help', label: 'Get help' },
];

/** The four answers that every step has. */
export function UniversalBar({ answer }: { answer: AnswerStep }) {
  return (
    <nav class="guide-universal" aria-label="At any time">
      {buttons.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          class="guide-universal-button"
          data-answer={id}
          onClick={() => answer(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

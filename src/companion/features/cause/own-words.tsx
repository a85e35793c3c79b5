import { causeWords } from '../../../content/cause/cause-words.ts';
import { QuestionFrame, type QuestionFrameProps } from './one-question.tsx';

interface Props extends QuestionFrameProps {
  note: string;
  onChange(note: string): void;
  /** The field was left: what stands in it is written at once. */
  onLeave(): void;
}

/** Last in the interview: whatever no answer fits. */
export function OwnWords({ note, onChange, onLeave, ...frame }: Props) {
  return (
    <QuestionFrame {...frame} title={causeWords.ownWordsTitle} next="Done">
      <div class="field">
        <label for="cause-note">{causeWords.ownWords}</label>
        <textarea
          id="cause-note"
          class="input"
          rows={4}
          maxLength={2000}
          value={note}
          onInput={(event) => onChange(event.currentTarget.value)}
          onBlur={onLeave}
        />
      </div>
    </QuestionFrame>
  );
}

import type { GuideAnswer } from '../../../domain/guide/step.ts';
import type { AnswerStep } from './guide-screens.ts';

/** The answers at the thumb: the others above, the main one, large, below them. */
export function AnswerButtons({ answers, answer }: { answers: readonly GuideAnswer[]; answer: AnswerStep }) {
  const [main, ...others] = answers;
  return (
    <>
      {others.length > 0 ? (
        <div class="guide-others">
          {others.map((one) => (
            <AnswerButton key={one.id} one={one} answer={answer} kind="button" />
          ))}
        </div>
      ) : null}
      {main ? <AnswerButton one={main} answer={answer} kind="button button-main" /> : null}
    </>
  );
}

interface ButtonProps {
  one: GuideAnswer;
  answer: AnswerStep;
  kind: string;
}

export function AnswerButton({ one, answer, kind }: ButtonProps) {
  const along = one.raises
    ? [{ kind: 'red-flags-answered' as const, values: { answers: { [one.raises]: 'yes' as const } } }]
    : [];
  return (
    <button type="button" class={kind} data-answer={one.id} onClick={() => answer(one.id, along)}>
      {one.label}
    </button>
  );
}

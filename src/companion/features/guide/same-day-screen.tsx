import { AnswerButtons } from './answer-buttons.tsx';
import type { StepProps } from './guide-screens.ts';
import { StepFrame } from './step-frame.tsx';

/** Whom to call today: a fixed text, the same for everyone. */
export function SameDayScreen(props: StepProps) {
  return (
    <StepFrame {...props} actions={<AnswerButtons answers={props.view.step.answers} answer={props.answer} />}>
      <a class="button button-alarm button-wide guide-choice" href="tel:111">
        Call 111
      </a>
      <p>
        New numbness between your legs, trouble peeing, weak legs, or chest pain:{' '}
        <a href="tel:999">call 999</a>.
      </p>
    </StepFrame>
  );
}

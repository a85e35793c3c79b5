import { AnswerButtons } from './answer-buttons.tsx';
import type { StepProps } from './guide-screens.ts';
import { RestClock } from './rest-clock.tsx';
import { StepFrame } from './step-frame.tsx';

/** Resting where it struck: somebody who cannot move needs the clock of lying still more than anybody. */
export function StuckRestScreen(props: StepProps) {
  const { view, answer } = props;
  return (
    <StepFrame {...props} actions={<AnswerButtons answers={view.step.answers} answer={answer} />}>
      <RestClock position={view.position} />
    </StepFrame>
  );
}

import { NumberScale } from '../../ui/number-scale.tsx';
import { AnswerButtons } from './answer-buttons.tsx';
import type { StepProps } from './guide-screens.ts';
import { StepFrame } from './step-frame.tsx';

/** One position of ease to try and to rate; the best is remembered. */
export function PositionScreen(props: StepProps) {
  const { view, answer } = props;
  const { positionId } = view.step;
  return (
    <StepFrame {...props} actions={<AnswerButtons answers={view.step.answers} answer={answer} />}>
      {positionId ? (
        <section class="stack">
          <h2>How easy is it here?</h2>
          <NumberScale
            name="Ease"
            low="not easy at all"
            high="very easy"
            onChoose={(ease) => answer('rated', [{ kind: 'position-rated', values: { positionId, ease } }])}
          />
        </section>
      ) : null}
    </StepFrame>
  );
}

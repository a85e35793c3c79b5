import { localDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import type { StepProps } from './guide-screens.ts';
import { StepFrame } from './step-frame.tsx';

/** A drink of water, and how many were written down today. Counting is optional, and no number is a target. */
export function WaterScreen(props: StepProps) {
  const { view, entries, answer } = props;
  const { clock } = useCompanion();
  const today = localDay(clock.now(), clock.timeZone());
  const count = entries.filter(
    ({ kind, at, timeZone }) => kind === 'drink-taken' && localDay(at, timeZone) === today,
  ).length;
  return (
    <StepFrame {...props} actions={<AnswerButtons answers={view.step.answers} answer={write} />}>
      {count === 0 ? null : (
        <p>Today you have written down {count === 1 ? 'one drink' : `${count} drinks`}.</p>
      )}
    </StepFrame>
  );

  function write(answerId: string) {
    answer(answerId, answerId === 'drunk' ? [{ kind: 'drink-taken', values: {} }] : []);
  }
}

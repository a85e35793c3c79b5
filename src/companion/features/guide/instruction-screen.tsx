import { lazy } from '../../ui/lazy.tsx';
import { AnswerButton, AnswerButtons } from './answer-buttons.tsx';
import type { StepProps } from './guide-screens.ts';
import { StepFrame } from './step-frame.tsx';
import type { ComponentChildren } from 'preact';

type Props = StepProps & { top?: ComponentChildren };

/** Steps that what was taken today may speak against. */
const cautionsFor: Readonly<Record<string, 'wash' | 'car'>> = {
  wash: 'wash',
  bath: 'wash',
  car: 'car',
  'car-seat': 'car',
};

const MedicineCautions = lazy<{ about: 'wash' | 'car' }>(() =>
  import('./later-screens.tsx').then((all) => ({ default: all.MedicineCautions })),
);

/** One instruction, its picture and its answers. */
export function InstructionScreen(props: Props) {
  const { step } = props.view;
  const about = cautionsFor[step.id];
  return (
    <StepFrame {...props} actions={<AnswerButtons answers={step.answers} answer={props.answer} />}>
      {about ? <MedicineCautions about={about} /> : null}
      {step.advanceAfterSeconds ? <p class="small soft">Goes on by itself.</p> : null}
    </StepFrame>
  );
}

/** A question whose answers weigh the same. */
export function ChoiceScreen(props: Props) {
  return (
    <StepFrame {...props}>
      <div class="guide-choices">
        {props.view.step.answers.map((one) => (
          <AnswerButton key={one.id} one={one} answer={props.answer} kind="button button-wide guide-choice" />
        ))}
      </div>
    </StepFrame>
  );
}

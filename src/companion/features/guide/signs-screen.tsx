import { EmergencySigns, noEmergencySign } from './emergency-signs.tsx';
import type { StepProps } from './guide-screens.ts';
import { StepFrame } from './step-frame.tsx';

/** The emergency signs, all on one screen, and the ways on. */
export function SignsScreen(props: StepProps) {
  const { view, answer, note } = props;
  const label = (id: string) => view.step.answers.find((one) => one.id === id)?.label ?? '';
  return (
    <StepFrame {...props}>
      {view.because === 'signs-first' ? <p class="soft">Before you move on, these need an answer.</p> : null}
      <EmergencySigns
        note={note}
        noneLabel={label('answered')}
        onNone={(wholeGroup) => answer('answered', wholeGroup)}
      />
      {view.because === 'answers' ? (
        <button
          type="button"
          class="button button-wide"
          data-answer="other"
          onClick={() => answer('other', noEmergencySign)}
        >
          {label('other')}
        </button>
      ) : null}
      <button type="button" class="button button-wide" data-answer="later" onClick={() => answer('later')}>
        {label('later')}
      </button>
    </StepFrame>
  );
}

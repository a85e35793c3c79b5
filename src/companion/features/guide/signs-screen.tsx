import type { ComponentChildren } from 'preact';
import { emergencySigns } from '../../../content/red-flags/emergency-signs.ts';
import type { SignAnswer } from '../../../domain/triage/red-flag.ts';
import type { StepProps } from './guide-screens.ts';
import { SignsList } from './signs-list.tsx';
import { StepFrame } from './step-frame.tsx';

const allNo = Object.fromEntries(emergencySigns.map(({ id }) => [id, 'no'])) as Record<string, SignAnswer>;

/**
 * The emergency signs, all on one screen. A yes is written and acted on at once. The buttons that answer for the whole
 * group stand at the end of the list and do not float: whoever presses them has been past every sign.
 */
export function SignsScreen(props: StepProps & { top?: ComponentChildren }) {
  const { view, answer, note } = props;
  const [none, other, later] = ['answered', 'other', 'later'].map((id) =>
    view.step.answers.find((one) => one.id === id),
  );
  const wholeGroup = [{ kind: 'red-flags-answered' as const, values: { answers: allNo } }];
  const before = {
    answers: null,
    emergency: null,
    'signs-due': null,
    'signs-first': 'Before you move on, these need an answer.',
  }[view.because];
  return (
    <StepFrame {...props}>
      {before ? <p class="soft">{before}</p> : null}
      <a class="button button-alarm button-wide" href="tel:999">
        Emergency? Call 999
      </a>
      <SignsList
        questions={emergencySigns}
        onPress={(id, pressed) =>
          note([{ kind: 'red-flags-answered', values: { answers: { [id]: pressed } } }])
        }
      />
      <div class="stack">
        {none ? (
          <button
            type="button"
            class="button button-main"
            data-answer="answered"
            onClick={() => answer('answered', wholeGroup)}
          >
            {none.label}
          </button>
        ) : null}
        {other && view.because === 'answers' ? (
          <button
            type="button"
            class="button button-wide"
            data-answer="other"
            onClick={() => answer('other', wholeGroup)}
          >
            {other.label}
          </button>
        ) : null}
        {later ? (
          <button
            type="button"
            class="button button-wide"
            data-answer="later"
            onClick={() => answer('later')}
          >
            {later.label}
          </button>
        ) : null}
      </div>
    </StepFrame>
  );
}

import { useState } from 'preact/hooks';
import { sameDaySigns } from '../../../content/red-flags/same-day-signs.ts';
import type { SignAnswer } from '../../../domain/triage/red-flag.ts';
import type { StepProps } from './guide-screens.ts';
import { SignsList } from './signs-list.tsx';
import { StepFrame } from './step-frame.tsx';

const allNo = Object.fromEntries(sameDaySigns.map(({ id }) => [id, 'no'])) as Record<string, SignAnswer>;

/** The same-day signs. Several may be true, so they are collected; what is left alone stays unanswered. */
export function SameDaySignsScreen(props: StepProps) {
  const { view, answer } = props;
  const [pressed, setPressed] = useState<Record<string, SignAnswer>>({});
  const isAnyRaised = Object.keys(pressed).length > 0;
  const label = (id: string) => view.step.answers.find((one) => one.id === id)?.label;

  const press = (id: string, chosen: 'yes' | 'not-sure') => {
    const { [id]: before, ...others } = pressed;
    setPressed(before === chosen ? others : { ...others, [id]: chosen });
  };
  return (
    <StepFrame {...props}>
      <SignsList questions={sameDaySigns} pressed={pressed} onPress={press} />
      <div class="stack">
        {isAnyRaised ? (
          <button
            type="button"
            class="button button-main"
            data-answer="raised"
            onClick={() => answer('raised', [{ kind: 'red-flags-answered', values: { answers: pressed } }])}
          >
            Show me what to do
          </button>
        ) : (
          <button
            type="button"
            class="button button-main"
            data-answer="none"
            onClick={() => answer('none', [{ kind: 'red-flags-answered', values: { answers: allNo } }])}
          >
            {label('none')}
          </button>
        )}
        <button type="button" class="button button-wide" data-answer="later" onClick={() => answer('later')}>
          {label('later')}
        </button>
      </div>
    </StepFrame>
  );
}

import { sameDaySigns } from '../../../content/red-flags/same-day-signs.ts';
import type { SignAnswer } from '../../../domain/triage/red-flag.ts';
import type { StepProps } from './guide-screens.ts';
import { openSignWords, SignsList } from './signs-list.tsx';
import { StepFrame } from './step-frame.tsx';
import { usePressedSigns } from './use-pressed-signs.ts';
import { useSpoken } from './use-spoken.ts';

const allNo = Object.fromEntries(sameDaySigns.map(({ id }) => [id, 'no'])) as Record<string, SignAnswer>;

/** The same-day signs. Several may be true, so the person says when they are done; what is left alone stays unanswered. */
export function SameDaySignsScreen(props: StepProps) {
  const { view, answer, note } = props;
  const { isAnyRaised, ...signs } = usePressedSigns(sameDaySigns, note, view.answers);
  useSpoken(props.entries, view.step.id, [
    view.step.title,
    view.step.say,
    ...sameDaySigns.map(({ question }) => question),
  ]);
  const label = (id: string) => view.step.answers.find((one) => one.id === id)?.label;

  return (
    <StepFrame {...props}>
      <SignsList questions={sameDaySigns} {...signs} />
      {signs.openId === null ? null : <p role="status">{openSignWords}</p>}
      <div class="stack">
        {signs.openId !== null ? null : isAnyRaised ? (
          <button
            type="button"
            class="button button-main"
            data-answer="raised"
            onClick={() => answer('raised')}
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

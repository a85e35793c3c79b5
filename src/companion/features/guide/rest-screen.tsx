import { bestPosition } from './best-position.ts';
import type { StepProps } from './guide-screens.ts';
import { RestClock } from './rest-clock.tsx';
import { loadedGuide } from './whole-guide.ts';
import { StepFrame } from './step-frame.tsx';

/** The resting place: how long, when to shift, one thing at a time that may help, and the way on. */
export function RestScreen(props: StepProps) {
  const { view, answer, entries } = props;
  const guide = loadedGuide.value;
  const { settledOffers } = view.position;
  const next = guide.offerIds.find((id) => !settledOffers.includes(id));
  const labelOf = (id: string) => view.step.answers.find((one) => one.id === id)?.label;
  const best = bestPosition(entries);
  return (
    <StepFrame
      {...props}
      actions={
        <>
          <button
            type="button"
            class={next ? 'button button-wide' : 'button button-main'}
            data-answer="worst-over"
            onClick={() => answer('worst-over')}
          >
            {labelOf('worst-over')}
          </button>
          {next ? (
            <button type="button" class="button button-main" data-answer={next} onClick={() => answer(next)}>
              {guide.steps[next]?.offer}
            </button>
          ) : null}
        </>
      }
    >
      <RestClock position={view.position} />
      <div class="guide-others">
        <button
          type="button"
          class="button"
          data-answer="changed-position"
          onClick={() => answer('changed-position')}
        >
          {labelOf('changed-position')}
        </button>
        <button type="button" class="button" data-answer="helper" onClick={() => answer('helper')}>
          {labelOf('helper')}
        </button>
        <button type="button" class="button" data-answer="breathe" onClick={() => answer('breathe')}>
          {labelOf('breathe')}
        </button>
      </div>
      {best ? (
        <p class="small soft">
          Easiest so far: {best.name} ({best.ease} of 10).
        </p>
      ) : null}
      <details class="guide-more">
        <summary>All that may help here</summary>
        <ul class="list-plain stack">
          {guide.offerIds.map((id) => (
            <li key={id}>
              <button
                type="button"
                class="button button-wide guide-offer"
                data-answer={id}
                aria-label={`Open: ${guide.steps[id]?.offer}`}
                onClick={() => answer(id)}
              >
                <span>{guide.steps[id]?.offer}</span>
                <span aria-hidden="true">{settledOffers.includes(id) ? '✓' : ''}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </StepFrame>
  );
}

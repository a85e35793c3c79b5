import type { GuideStep, RowId } from '../../../domain/guide/step.ts';
import { lazy } from '../../ui/lazy.tsx';

const Evidence = lazy<{ rows: readonly RowId[] }>(() => import('./evidence.tsx'));

/** More words for who wants them, and what is known about the step. Closed until it is opened. */
export function MoreAbout({ step }: { step: GuideStep }) {
  if (step.screen === 'signs' || step.screen === 'emergency') return null;
  return (
    <details class="guide-more" key={step.id}>
      <summary>More about this</summary>
      <div class="stack">
        {step.detail ? <p>{step.detail}</p> : null}
        <Evidence rows={step.rows} />
      </div>
    </details>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { moodAdvice, moodInDanger } from '../../../content/measures/mood-advice.ts';
import { phq4Advice, phq4Result } from '../../../domain/measures/phq4.ts';

/** Whom to talk to. No score and no name for how anybody feels. */
export function MoodResult({ scores, onDone }: { scores: readonly number[]; onDone: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const result = phq4Result(scores);
  const advice = result ? phq4Advice(result) : 'worth-talking';
  return (
    <main class="page">
      <h1 tabIndex={-1} ref={heading}>
        Thank you for answering
      </h1>
      <p class={`card ${advice === 'none' ? '' : 'card-care'}`}>{moodAdvice[advice]}</p>
      {advice === 'none' ? null : (
        <a class="button button-wide" href="tel:111">
          Call 111
        </a>
      )}
      <p>{moodInDanger}</p>
      <a class="button button-alarm button-wide" href="tel:999">
        Call 999
      </a>
      <p class="soft">Your answers are in your notes. Nobody else sees them unless you hand them over.</p>
      <button type="button" class="button button-main" onClick={onDone}>
        Done
      </button>
    </main>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { duringWords, playerWords } from '../../../content/recovery/player-words.ts';

interface Props {
  light: 'green' | 'amber';
  canEase: boolean;
  onGoOn(): void;
  onEase(): void;
  onSkip(): void;
  onEnd(): void;
}

/** What a rating in the middle means, as long as it is not red. */
export function VerdictView({ light, canEase, onGoOn, onEase, onSkip, onEnd }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { title, say } = duringWords[light];
  const isLess = light === 'amber' && canEase;
  return (
    <main class="page player-page">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p class={`card ${light === 'amber' ? 'card-care' : 'card-good'}`}>{say}</p>
      {isLess ? (
        <button type="button" class="button button-main" onClick={onEase}>
          Go on, the easier way
        </button>
      ) : null}
      <button type="button" class={isLess ? 'button button-wide' : 'button button-main'} onClick={onGoOn}>
        {light === 'amber' ? 'Go on, only smaller' : playerWords.goOn}
      </button>
      <button type="button" class="button button-wide" onClick={onSkip}>
        {playerWords.skip}
      </button>
      <button type="button" class="button button-quiet button-wide" onClick={onEnd}>
        {playerWords.end}
      </button>
    </main>
  );
}

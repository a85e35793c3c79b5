import { useEffect, useRef, useState } from 'preact/hooks';
import { ratingWords, stopSignWords } from '../../../content/recovery/player-words.ts';
import type { Nrs } from '../../../domain/journal/entry.ts';
import type { StopSign } from '../../../domain/recovery/traffic-light.ts';
import { NumberScale } from '../../ui/number-scale.tsx';
import type { Rating } from './use-session.ts';

const signs = Object.keys(stopSignWords) as StopSign[];

interface Props {
  title: string;
  onSave(rating: Rating): void;
  /** The way on without a number, and what it is called. */
  leave: { words: string; onLeave(): void };
  /** The way back, where the form was opened by a press that may have been a slip. */
  back?: { words: string; onBack(): void } | undefined;
}

/** How much it hurts, and what stops a session whatever the number: a sign is kept at its press, with no number needed. */
export function RatingForm({ title, onSave, leave, back }: Props) {
  const [nrs, setNrs] = useState<Nrs>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const said = nrs === undefined ? {} : { nrs };
  return (
    <main class="page player-page">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <NumberScale name="Pain" low="none" high="worst" chosen={nrs} onChoose={setNrs} />
      <section class="stack">
        <h2>{ratingWords.signs}</h2>
        <p class="small">{ratingWords.signsStop}</p>
        <div class="stack" role="group" aria-label={ratingWords.signs}>
          {signs.map((sign) => (
            <button
              key={sign}
              type="button"
              class="button button-wide"
              onClick={() => onSave({ ...said, stopSigns: [sign] })}
            >
              {stopSignWords[sign]}
            </button>
          ))}
        </div>
      </section>
      <div class="player-thumb">
        <button
          type="button"
          class="button button-main"
          disabled={nrs === undefined}
          onClick={() => onSave(said)}
        >
          {ratingWords.save}
        </button>
      </div>
      <button type="button" class="button button-quiet button-wide" onClick={leave.onLeave}>
        {leave.words}
      </button>
      {back ? (
        <button type="button" class="button button-quiet button-wide" onClick={back.onBack}>
          {back.words}
        </button>
      ) : null}
    </main>
  );
}

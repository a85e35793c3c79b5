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
}

/** How much it hurts, and what stops a session whatever the number. */
export function RatingForm({ title, onSave, leave }: Props) {
  const [nrs, setNrs] = useState<Nrs>();
  const [stopSigns, setStopSigns] = useState<readonly StopSign[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const toggle = (sign: StopSign) =>
    setStopSigns(stopSigns.includes(sign) ? stopSigns.filter((one) => one !== sign) : [...stopSigns, sign]);
  const save = () => {
    if (nrs !== undefined) onSave({ nrs, ...(stopSigns.length > 0 && { stopSigns: [...stopSigns] }) });
  };
  return (
    <main class="page player-page">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <NumberScale name="Pain" low="none" high="worst" chosen={nrs} onChoose={setNrs} />
      <section class="stack">
        <h2>{ratingWords.signs}</h2>
        <div class="stack" role="group" aria-label={ratingWords.signs}>
          {signs.map((sign) => (
            <button
              key={sign}
              type="button"
              class="button button-wide"
              aria-pressed={stopSigns.includes(sign)}
              onClick={() => toggle(sign)}
            >
              {stopSignWords[sign]}
            </button>
          ))}
        </div>
      </section>
      <div class="player-thumb">
        <button type="button" class="button button-main" disabled={nrs === undefined} onClick={save}>
          {ratingWords.save}
        </button>
      </div>
      {/* A sign that was ticked must not be lost on the way on. */}
      {stopSigns.length === 0 ? (
        <button type="button" class="button button-quiet button-wide" onClick={leave.onLeave}>
          {leave.words}
        </button>
      ) : null}
    </main>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { lightLimits } from '../../../content/recovery/light-limits.ts';
import { stopReasons, stopWords } from '../../../content/recovery/player-words.ts';
import type { EndedSession } from '../../../domain/recovery/session-state.ts';
import { Figure } from '../../ui/figure.tsx';

interface Props {
  session: EndedSession;
  onDone(): void;
  askSigns(): void;
}

/** Red: why, and what to do now. A sign in a leg or dizziness leads to the danger signs before all else. */
export function StoppedView({ session: { ratings, restingPain }, onDone, askSigns }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { nrs = 0, stopSigns = [] } = ratings.at(-1)?.values ?? {};
  const sign = (['leg', 'dizzy', 'sharp'] as const).find((one) => stopSigns.includes(one));
  const isDizzy = stopSigns.includes('dizzy');
  const reason = sign ?? (nrs - restingPain >= lightLimits.riseStops ? 'rise' : 'band');
  const asksSigns = isDizzy || stopSigns.includes('leg');
  return (
    <main class="page player-page">
      <h1 tabIndex={-1} ref={heading}>
        {stopWords.title}
      </h1>
      <div class="card card-alarm">
        <p>{stopReasons[reason]}</p>
        {isDizzy ? <p>{stopWords.dizzyCall}</p> : null}
        {asksSigns ? (
          <button type="button" class="button button-main button-alarm" onClick={askSigns}>
            {stopWords.signs}
          </button>
        ) : null}
      </div>
      <section class="card">
        <h2>{stopWords.now}</h2>
        <Figure id="legs-on-chair" title="Lying on the back, both calves on the seat of a chair" />
        <ul class="player-list">
          {isDizzy ? <li>{stopWords.dizzy}</li> : null}
          <li>{stopWords.lie}</li>
          {isDizzy ? null : <li>{stopWords.breathe}</li>}
          <li>{stopWords.walk}</li>
        </ul>
        <p>{stopWords.tomorrow}</p>
        {nrs >= lightLimits.redFrom ? <p>{stopWords.severe}</p> : null}
        <a class="button" href="/">
          {stopWords.calmDown}
        </a>
      </section>
      <button type="button" class={asksSigns ? 'button button-wide' : 'button button-main'} onClick={onDone}>
        {stopWords.done}
      </button>
    </main>
  );
}

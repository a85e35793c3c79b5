import { useEffect, useRef } from 'preact/hooks';
import { lightLimits } from '../../../content/recovery/light-limits.ts';
import { stopReasons, stopSignWords, stopWords } from '../../../content/recovery/player-words.ts';
import type { EndedSession } from '../../../domain/recovery/session-state.ts';
import type { StopSign } from '../../../domain/recovery/traffic-light.ts';
import { Figure } from '../../ui/figure.tsx';
import type { SessionNow } from './use-session.ts';

/** In the order of what matters most. */
const allSigns: readonly StopSign[] = ['leg', 'dizzy', 'sharp'];

interface Props {
  session: EndedSession;
  write: SessionNow['write'];
  onDone(): void;
  askSigns(): void;
}

/** Red: why, and what to do now. A sign in a leg or dizziness leads to the danger signs before all else. */
export function StoppedView({
  session: { id: sessionId, endId, ratings, restingPain },
  write,
  onDone,
  askSigns,
}: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const nrs = ratings.findLast(({ values }) => values.nrs !== undefined)?.values.nrs ?? 0;
  const withSigns = ratings.filter(({ values }) => values.stopSigns);
  const stopSigns = withSigns.flatMap(({ values }) => values.stopSigns ?? []);
  const sign = allSigns.find((one) => stopSigns.includes(one));
  const takeBack = () =>
    write(
      ...[endId, ...withSigns.map(({ id }) => id)].map(
        (removedId) => ({ kind: 'entry-removed', values: { removedId } }) as const,
      ),
    );
  // A number that was said with it stays said.
  const mayTakeBack = sign !== undefined && withSigns.every(({ values }) => values.nrs === undefined);
  const others = sign ? allSigns.filter((one) => !stopSigns.includes(one)) : [];
  const isDizzy = stopSigns.includes('dizzy');
  // From red at rest it is never the band that stops, but the rise, of one alone from the highest pain.
  const hasRisen =
    nrs - restingPain >= lightLimits.riseStops || (nrs > restingPain && restingPain >= lightLimits.redFrom);
  const reason = sign ?? (hasRisen ? 'rise' : 'band');
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
      {others.length > 0 ? (
        <section class="stack">
          <h2>{stopWords.alsoSigns}</h2>
          {others.map((one) => (
            <button
              key={one}
              type="button"
              class="button button-wide"
              onClick={() =>
                void write({
                  kind: 'session-pain-rated',
                  values: { sessionId, moment: 'during', stopSigns: [one] },
                })
              }
            >
              {stopSignWords[one]}
            </button>
          ))}
        </section>
      ) : null}
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
      {mayTakeBack ? (
        <button type="button" class="button button-quiet button-wide" onClick={() => void takeBack()}>
          {stopWords.byMistake}
        </button>
      ) : null}
    </main>
  );
}

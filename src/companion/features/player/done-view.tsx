import { useEffect, useRef } from 'preact/hooks';
import { lightLimits } from '../../../content/recovery/light-limits.ts';
import { doneMore, doneWords, stopWords } from '../../../content/recovery/player-words.ts';
import type { EndedSession } from '../../../domain/recovery/session-state.ts';
import { hasSettled } from '../../../domain/recovery/traffic-light.ts';
import type { SessionNow } from './use-session.ts';

interface Props {
  session: EndedSession;
  isAskedAgain: boolean;
  /** Nothing was moved in it. */
  isRest: boolean;
  lightOfRating: SessionNow['lightOfRating'];
  onDone(): void;
  askSigns(): void;
}

/** How it went, and what comes of it. */
export function DoneView({
  session: { ratings, restingPain },
  isAskedAgain,
  isRest,
  lightOfRating,
  onDone,
  askSigns,
}: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = ratings.at(-1)?.values;
  const isHalfHour = last?.moment === 'half-hour-after';
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isHalfHour]);
  const light = !last || last.moment === 'during' ? null : lightOfRating(last, restingPain, isRest);
  const nrs = last?.nrs;
  const isUp = isHalfHour && nrs !== undefined && !hasSettled(restingPain, nrs, lightLimits);
  const isRestedHigh = isRest && light === 'amber' && nrs !== undefined && nrs >= lightLimits.redFrom;
  const words = isRestedHigh
    ? doneMore.rested
    : isHalfHour && light !== 'red'
      ? doneMore[isUp ? 'notSettled' : 'settled']
      : light
        ? doneWords[light]
        : doneMore.unrated;
  const isRed = light === 'red' || isUp;
  const isSign = last?.stopSigns?.some((sign) => sign !== 'sharp') ?? false;
  return (
    <main class="page player-page">
      <h1 tabIndex={-1} ref={heading}>
        {words.title}
      </h1>
      <div class={`card ${isRed ? 'card-alarm' : light === 'amber' ? 'card-care' : 'card-good'}`}>
        <p>{words.say}</p>
        {isRed ? <p>{stopWords.lie}</p> : null}
        {isSign ? (
          <button type="button" class="button button-main button-alarm" onClick={askSigns}>
            {stopWords.signs}
          </button>
        ) : null}
      </div>
      {isAskedAgain ? <p role="status">{doneMore.askAgain}</p> : null}
      <button type="button" class="button button-main" onClick={onDone}>
        {stopWords.done}
      </button>
    </main>
  );
}

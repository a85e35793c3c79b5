import { useEffect, useRef } from 'preact/hooks';
import type { EntryOf } from '../../../domain/journal/entry.ts';
import {
  isRealRolandMorrisChange,
  isRolandMorrisBlunt,
  rolandMorrisScore,
} from '../../../domain/measures/roland-morris.ts';
import { checkInDay } from '../../../domain/check-in/check-in-day.ts';
import { dayWords } from './day-words.ts';

interface Props {
  /** In the order they were answered. */
  answered: readonly EntryOf<'roland-morris-answered'>[];
  onDone: () => void;
}

const scoreOf = ({ values }: EntryOf<'roland-morris-answered'>) => rolandMorrisScore(values.ticked);

/** How many were ticked, and what that says against the time before; never more than the measure can tell. */
export function BackScore({ answered, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const [before, last] = [answered.at(-2), answered.at(-1)];
  if (!last) return null;
  const score = scoreOf(last);
  return (
    <main class="page">
      <h1 tabIndex={-1} ref={heading}>
        {score} of 24 ticked
      </h1>
      <p>Fewer is better. It is in your notes, for you and for anyone you show it to.</p>
      {before ? <Comparison from={scoreOf(before)} to={score} since={before} /> : null}
      {isRolandMorrisBlunt(score) ? (
        <p class="soft">With so {score < 4 ? 'few' : 'many'} ticked, this list tells small changes badly.</p>
      ) : null}
      <button type="button" class="button button-main" onClick={onDone}>
        Done
      </button>
    </main>
  );
}

function Comparison({
  from,
  to,
  since,
}: {
  from: number;
  to: number;
  since: EntryOf<'roland-morris-answered'>;
}) {
  const day = dayWords(checkInDay({ now: since.at, timeZone: since.timeZone }), 'long');
  const isReal = isRealRolandMorrisChange(from, to);
  return (
    <section class={`card ${isReal ? (to < from ? 'card-good' : 'card-care') : ''}`}>
      <p>
        On {day} it was {from}.
      </p>
      <p>
        {!isReal
          ? 'The difference is within what this list can tell.'
          : to < from
            ? 'That is a real change for the better.'
            : 'More gets in the way than before. It is worth talking to a physio or your GP.'}
      </p>
    </section>
  );
}

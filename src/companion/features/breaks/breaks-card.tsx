import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { BreakAnswers } from './break-answers.tsx';
import './breaks.css';
import { stateInWords } from './state-words.ts';
import { useBreaks } from './use-breaks.ts';

const LOOK_EVERY_MS = MINUTE_MS / 6;

/** For Today, while breaks are on: the next break, or the one that is due. */
export function BreaksCard() {
  const { state, now, timeOf, note } = useBreaks(LOOK_EVERY_MS);
  if (!state) return null;
  const { title, line } = stateInWords(state, now, timeOf);
  return (
    <section class="card breaks-now" data-state={state.kind}>
      <h2>{title}</h2>
      <p>{line}</p>
      {state.kind === 'due' ? <BreakAnswers due={state} note={note} /> : null}
      <a class="button" href="/breaks">
        Breaks from sitting
      </a>
    </section>
  );
}

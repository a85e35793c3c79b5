import { breakWords } from '../../../content/breaks/break-words.ts';
import { BreakAnswers } from './break-answers.tsx';
import { Moves } from './moves.tsx';
import { stateInWords } from './state-words.ts';
import type { Breaks } from './use-breaks.ts';

/** Where the person is between two breaks, and what they can say to it. */
export function BreakNow({ breaks: { state, now, timeOf, note, areSignsOpen } }: { breaks: Breaks }) {
  if (!state) return null;
  const { title, line } = stateInWords(state, now, timeOf);
  const say = (event: Parameters<typeof note>[0], words: string) => (
    <button type="button" class="button" onClick={() => note(event)}>
      {words}
    </button>
  );
  return (
    <section
      class={`card breaks-now ${state.kind === 'due' ? 'card-care' : ''}`}
      aria-labelledby="breaks-now"
      data-state={state.kind}
    >
      <div role="status">
        <h2 id="breaks-now">{title}</h2>
      </div>
      <p>{line}</p>
      {state.kind === 'due' ? <BreakAnswers due={state} note={note} /> : null}
      {state.kind === 'on-break' ? (
        areSignsOpen ? (
          <>
            <p>{breakWords.signsFirst}</p>
            <a class="button" href="/signs">
              Check for danger signs
            </a>
          </>
        ) : (
          <Moves elapsedMs={now - state.from} />
        )
      ) : null}
      <div class="row breaks-answers">
        {state.kind === 'sitting' ? say('taken', 'Get up now') : null}
        {state.kind === 'sitting' ? say('natural', 'I have just been up') : null}
        {state.kind === 'sitting' ? say('busy', 'I am on a call') : null}
        {state.kind === 'on-call' ? say('call-over', 'My call is over') : null}
        {state.kind === 'on-break' || state.kind === 'standing' ? say('sitting', 'I am sitting again') : null}
        {state.kind === 'driving' ? say('taken', 'I have stopped: show me moves') : null}
      </div>
    </section>
  );
}

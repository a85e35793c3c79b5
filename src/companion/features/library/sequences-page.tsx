import { exerciseById } from '../../../content/exercises/library.ts';
import { placeWords } from '../../../content/exercises/library-words.ts';
import { sequences } from '../../../content/exercises/sequences.ts';
import { ChoosingAClass } from './choosing-a-class.tsx';
import { PageFrame } from './page-frame.tsx';
import { StillFigure } from './still-figure.tsx';
import { StopRules } from './stop-rules.tsx';

/** Rows of moves in the manner of yoga and Pilates, and how to choose a class. */
export function SequencesPage({ onPrint }: { onPrint(exerciseIds: readonly string[]): void }) {
  return (
    <PageFrame title={placeWords.sequences}>
      {sequences.map(({ id, title, say, exerciseIds }) => (
        <section key={id} class="card" aria-labelledby={`sequence-${id}`}>
          <h2 id={`sequence-${id}`}>{title}</h2>
          <p>{say}</p>
          <ol class="list-plain library-steps">
            {exerciseIds.map((exerciseId) => {
              const exercise = exerciseById(exerciseId);
              return exercise ? (
                <li key={exerciseId}>
                  <a href={`#${exerciseId}`}>
                    <StillFigure id={exercise.figureId} />
                    <span>{exercise.title}</span>
                  </a>
                </li>
              ) : null;
            })}
          </ol>
          <a
            class="button"
            href="#handout"
            aria-label={`Print: ${title}`}
            onClick={() => onPrint(exerciseIds)}
          >
            Print these
          </a>
        </section>
      ))}
      <ChoosingAClass />
      <StopRules />
    </PageFrame>
  );
}

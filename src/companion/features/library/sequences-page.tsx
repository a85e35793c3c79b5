import type { ExerciseText } from '../../../content/exercises/exercise-text.ts';
import { exerciseById } from '../../../content/exercises/library.ts';
import { libraryWords, placeWords } from '../../../content/exercises/library-words.ts';
import { sequences } from '../../../content/exercises/sequences.ts';
import { usePlan } from '../../shell/plan-now.ts';
import { BeginSession } from './begin-session.tsx';
import { ChoosingAClass } from './choosing-a-class.tsx';
import { PageFrame } from './page-frame.tsx';
import { StillFigure } from './still-figure.tsx';
import { StopRules } from './stop-rules.tsx';
import type { Library } from './use-library.ts';
import { isNotFor } from './words-of-care.tsx';

interface Props {
  answers: Library['answers'];
  onPrint(exerciseIds: readonly string[]): void;
}

/** Rows of moves in the manner of yoga and Pilates, and how to choose a class. */
export function SequencesPage({ answers, onPrint }: Props) {
  const { plan } = usePlan();
  return (
    <PageFrame title={placeWords.sequences}>
      {sequences.map(({ id, title, say, exerciseIds }) => {
        const all = exerciseIds.flatMap((exerciseId) => exerciseById(exerciseId) ?? []);
        const rows = all.filter((exercise) => !isNotFor(exercise, answers));
        const left = all.filter((exercise) => isNotFor(exercise, answers));
        return (
          <section key={id} class="card" aria-labelledby={`sequence-${id}`}>
            <h2 id={`sequence-${id}`}>{title}</h2>
            <p>{say}</p>
            <Steps rows={rows} />
            {left.length > 0 ? (
              <p class="small">
                {libraryWords.notForYou}: {left.map((exercise) => exercise.title).join(', ')}.
              </p>
            ) : null}
            <BeginSession plan={plan} exercises={rows} source="sequence" answers={answers} name={title} />
            <a
              class="button button-wide"
              href="#handout"
              aria-label={`Print these: ${title}`}
              onClick={() => onPrint(rows.map((exercise) => exercise.id))}
            >
              Print these
            </a>
          </section>
        );
      })}
      <ChoosingAClass />
      <StopRules />
    </PageFrame>
  );
}

function Steps({ rows }: { rows: readonly ExerciseText[] }) {
  return (
    <ol class="list-plain library-steps">
      {rows.map(({ id, title, figureId }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <StillFigure id={figureId} />
            <span>{title}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

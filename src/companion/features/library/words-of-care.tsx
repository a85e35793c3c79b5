import type { ExerciseText } from '../../../content/exercises/exercise-text.ts';
import { libraryWords } from '../../../content/exercises/library-words.ts';
import { raisedCares } from '../../../domain/recovery/care-answers.ts';
import type { Library } from './use-library.ts';

interface Props {
  exercise: ExerciseText;
  answers: Library['answers'];
}

export const isNotFor = (exercise: ExerciseText, answers: Library['answers']): boolean =>
  raisedCares(exercise, answers).some(({ means }) => means === 'not-for');

/** What the person's own answers mean for an exercise, and what everybody has to heed. */
export function CareForYou({ exercise, answers }: Props) {
  const holding = raisedCares(exercise, answers);
  return (
    <>
      {holding.length > 0 ? (
        <section class="card card-care" aria-labelledby="library-care">
          <h2 id="library-care">{isNotFor(exercise, answers) ? libraryWords.notForYou : 'Take care'}</h2>
          <ul class="library-points">
            {holding.map(({ careId }) => (
              <li key={careId}>{exercise.careWords[careId]}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {exercise.care ? <p>{exercise.care}</p> : null}
    </>
  );
}

/** What people with other answers have to heed, folded away. */
export function CareForOthers({ exercise, answers }: Props) {
  const holding = raisedCares(exercise, answers);
  const others = exercise.cares.filter((care) => !holding.includes(care));
  if (others.length === 0) return null;
  return (
    <details class="library-details">
      <summary>Who should leave it out or take care</summary>
      <ul class="library-points">
        {others.map(({ careId }) => (
          <li key={careId}>{exercise.careWords[careId]}</li>
        ))}
      </ul>
      <p>
        <a href="#cares">Answer for yourself</a>
      </p>
    </details>
  );
}

import type { ExerciseText } from '../../../content/exercises/exercise-text.ts';
import { holdingCares } from '../../../domain/recovery/care-answers.ts';
import type { Library } from './use-library.ts';

/** What the person's own answers mean for an exercise stands in full; what others have to heed is folded away. */
export function WordsOfCare({ exercise, answers }: { exercise: ExerciseText; answers: Library['answers'] }) {
  const holding = holdingCares(exercise, answers);
  const isOut = holding.some(({ means }) => means === 'not-for');
  const others = exercise.cares.filter((care) => !holding.includes(care));
  return (
    <>
      {holding.length > 0 ? (
        <section class="card card-care" aria-labelledby="library-care">
          <h2 id="library-care">{isOut ? 'Not for you just now' : 'Take care'}</h2>
          <ul class="library-points">
            {holding.map(({ careId }) => (
              <li key={careId}>{exercise.careWords[careId]}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {exercise.care ? <p>{exercise.care}</p> : null}
      {others.length > 0 ? (
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
      ) : null}
    </>
  );
}

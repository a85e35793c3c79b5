import type { ExerciseText } from '../../../content/exercises/exercise-text.ts';
import { citedSources } from '../../../content/evidence/sources.ts';

/** What is and is not known, and where the exercise and its numbers come from. */
export function ExerciseEvidence({ exercise }: { exercise: ExerciseText }) {
  const { grade, reach, evidence, evidenceSources, sources } = exercise;
  const from = citedSources(sources)
    .map(({ name }) => name)
    .join('; ');
  return (
    <details class="library-details">
      <summary>What is known</summary>
      <p>
        <strong class="library-grade">{grade}</strong> ({reach})
      </p>
      <p>{evidence}</p>
      <p class="small soft">
        Sources:{' '}
        {citedSources(evidenceSources)
          .map(({ name }) => name)
          .join('; ')}
      </p>
      <p class="small soft">
        The move and its numbers: {from === '' ? 'from clinics; still to be checked' : from}. A physio still
        has to approve them.
      </p>
    </details>
  );
}

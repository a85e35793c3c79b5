import { exerciseEvidence, type ExerciseEvidenceId } from '../../../content/exercises/exercise-evidence.ts';
import { citedSources } from '../../../content/evidence/sources.ts';
import type { ExercisePhase } from '../../../domain/recovery/exercise.ts';

const aboutStage: Readonly<Record<ExercisePhase, readonly ExerciseEvidenceId[]>> = {
  'first-days': ['comfort', 'gentle', 'short-walk'],
  'first-weeks': ['gentle', 'short-walk'],
  strengthening: ['strong', 'trunk', 'walking', 'class'],
  'keeping-well': ['strong', 'walking', 'class', 'breaks'],
};

/** What is known of the things of this part of the way, said as it is. */
export function PlanEvidence({ stage }: { stage: ExercisePhase }) {
  return (
    <details class="card">
      <summary>What is known about this</summary>
      <div class="stack small">
        {aboutStage[stage].map((id) => {
          const { title, grade, reach, plain, sources } = exerciseEvidence[id];
          return (
            <div key={id}>
              <h3>{title}</h3>
              <p>
                <strong>{grade}</strong> ({reach}). {plain}
              </p>
              <p class="soft">
                Sources:{' '}
                {citedSources(sources)
                  .map(({ name }) => name)
                  .join('; ')}
                .
              </p>
            </div>
          );
        })}
        <p class="soft">
          <a href="/about">About these texts</a>: not yet clinically approved.
        </p>
      </div>
    </details>
  );
}

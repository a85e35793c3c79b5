import { exerciseEvidence } from '../../../content/exercises/exercise-evidence.ts';
import { choosingAClass } from '../../../content/exercises/sequences.ts';
import { EvidenceNote } from './evidence-page.tsx';

/** A4: what to look for in a class, and what such classes are known to do. */
export function ChoosingAClass() {
  return (
    <section class="card" aria-labelledby="library-choosing">
      <h2 id="library-choosing">{choosingAClass.title}</h2>
      <p>{choosingAClass.say}</p>
      <ul class="library-points">
        {choosingAClass.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <EvidenceNote note={exerciseEvidence.class} />
    </section>
  );
}

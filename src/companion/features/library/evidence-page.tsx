import { exerciseEvidence } from '../../../content/exercises/exercise-evidence.ts';
import { evidenceGroups, notHelping, placeWords } from '../../../content/exercises/library-words.ts';
import { citedSources } from '../../../content/evidence/sources.ts';
import { PageFrame } from './page-frame.tsx';

type Note = (typeof exerciseEvidence)[keyof typeof exerciseEvidence];

const namesOf = (ids: Parameters<typeof citedSources>[0]) =>
  citedSources(ids)
    .map(({ name }) => name)
    .join('; ');

/** A grade, what is known in plain words, and from where. */
export function EvidenceNote({ note: { grade, reach, plain, sources } }: { note: Note }) {
  return (
    <>
      <p>
        <strong class="library-grade">{grade}</strong> ({reach})
      </p>
      <p>{plain}</p>
      <p class="small soft">Sources: {namesOf(sources)}</p>
    </>
  );
}

/** Evidence, said honestly: what may keep pain away, what only comforts, and what does neither. */
export function EvidencePage() {
  return (
    <PageFrame title={placeWords.evidence}>
      {evidenceGroups.map(({ title, ids }) => (
        <section key={title} class="card">
          <h2>{title}</h2>
          {ids.map((id) => (
            <div key={id} class="library-note">
              <h3>{exerciseEvidence[id].title}</h3>
              <EvidenceNote note={exerciseEvidence[id]} />
            </div>
          ))}
        </section>
      ))}
      <section class="card">
        <h2>{notHelping.title}</h2>
        <ul class="library-points">
          {notHelping.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p class="small soft">Sources: {namesOf(notHelping.sources)}</p>
      </section>
      <p class="soft">
        <a href="/about">About these texts</a>: not yet clinically approved.
      </p>
    </PageFrame>
  );
}

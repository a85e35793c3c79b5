import { breaksEvidence, breaksKnown } from '../../../content/breaks/break-words.ts';
import { citedSources } from '../../../content/evidence/sources.ts';

/** What is known of breaks from sitting, said as it is. */
export function Known() {
  return (
    <details class="card">
      <summary>What is known about this</summary>
      <div class="stack small">
        <p>
          <strong>{breaksEvidence.grade}</strong> ({breaksEvidence.reach})
        </p>
        <p>{breaksEvidence.plain}</p>
        {breaksKnown.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p class="soft">
          Sources:{' '}
          {citedSources(breaksEvidence.sources)
            .map(({ name }) => name)
            .join('; ')}
          . <a href="/about">About these texts</a>: not yet clinically approved.
        </p>
      </div>
    </details>
  );
}

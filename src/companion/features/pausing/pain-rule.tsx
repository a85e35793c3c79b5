import {
  lightWords,
  pausingEvidence,
  pausingWords,
  qualityWords,
} from '../../../content/pausing/pausing-words.ts';
import { citedSources } from '../../../content/evidence/sources.ts';
import { WhatIsKnown } from '../../ui/what-is-known.tsx';

/** The traffic light, and what is known about the way back. */
export function PainRule() {
  return (
    <>
      <section class="card" aria-labelledby="pausing-rule">
        <h2 id="pausing-rule">The pain rule</h2>
        <p>{pausingWords.dayCheck}</p>
        <dl class="pausing-lights">
          {(['green', 'amber', 'red'] as const).map((light) => (
            <div key={light} class={`pausing-light pausing-${light}`}>
              <dt>
                {lightWords[light].name}: {lightWords[light].pain}
              </dt>
              <dd>{lightWords[light].say}</dd>
            </div>
          ))}
        </dl>
        <p>{qualityWords.always}</p>
        <p>{pausingWords.datesAreNotBefore}</p>
        <p>
          New weakness, numbness between the legs, trouble peeing? <a href="/signs">Danger signs</a>
        </p>
      </section>
      <WhatIsKnown
        {...pausingEvidence}
        sources={citedSources(pausingEvidence.sources).map(({ name }) => name)}
      />
    </>
  );
}

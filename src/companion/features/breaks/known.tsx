import { breaksEvidence, breaksKnown } from '../../../content/breaks/break-words.ts';
import { citedSources } from '../../../content/evidence/sources.ts';
import { WhatIsKnown } from '../../ui/what-is-known.tsx';

/** What is known of breaks from sitting, said as it is. */
export const Known = () => (
  <WhatIsKnown
    {...breaksEvidence}
    more={breaksKnown}
    sources={citedSources(breaksEvidence.sources).map(({ name }) => name)}
  />
);

import { sourceLink } from '../../../content/evidence/sources.ts';
import type { Source, SourceStatus } from '../../../content/evidence/source.ts';
import { sourcesOfCare } from '../../../content/evidence/sources-of-care.ts';
import { sourcesOfMeasures } from '../../../content/evidence/sources-of-measures.ts';
import { sourcesOfMedicines } from '../../../content/evidence/sources-of-medicines.ts';
import { sourcesOfResearch } from '../../../content/evidence/sources-of-research.ts';

const groups: readonly { heading: string; sources: readonly Source[] }[] = [
  { heading: 'Back pain and self-care', sources: Object.values(sourcesOfCare) },
  { heading: 'Medicines', sources: Object.values(sourcesOfMedicines) },
  { heading: 'Studies', sources: Object.values(sourcesOfResearch) },
  { heading: 'Measures, and rules for software', sources: Object.values(sourcesOfMeasures) },
];

const statusInWords: Record<SourceStatus, string> = {
  seen: 'Read by us.',
  reprint: 'Known from a copy; still to be checked.',
  unverified: 'Not checked.',
};

function SourceLine({ source }: { source: Source }) {
  const link = sourceLink(source);
  return (
    <li>
      {link === null ? source.name : <a href={link}>{source.name}</a>}
      <span class="small soft about-address">{source.address}</span>
      <span class="small soft">{[statusInWords[source.status], source.note].filter(Boolean).join(' ')}</span>
    </li>
  );
}

/** Every source that may be shown, with how far it was checked. The links need a network; nothing else here does. */
export function SourceList() {
  return (
    <section class="card" aria-labelledby="about-sources">
      <h2 id="about-sources">Where our words come from</h2>
      <p>
        Each part of the guide shows how well it is proven. These are the pages and studies we worked from,
        and how far we have checked each one. A link opens the web.
      </p>
      {groups.map(({ heading, sources }) => (
        <details key={heading}>
          <summary>{heading}</summary>
          <ul class="about-sources list-plain">
            {sources
              .filter((source) => source.citable)
              .map((source) => (
                <SourceLine key={source.name} source={source} />
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

import { sourcesOfCare } from './sources-of-care.ts';
import { sourcesOfMeasures } from './sources-of-measures.ts';
import { sourcesOfMedicines } from './sources-of-medicines.ts';
import { sourcesOfResearch } from './sources-of-research.ts';
import type { Source } from './source.ts';

const everySource = { ...sourcesOfCare, ...sourcesOfMedicines, ...sourcesOfResearch, ...sourcesOfMeasures };

export type SourceId = keyof typeof everySource;

/** Every source that a rule, number or sentence of the product may name. */
export const sources: Readonly<Record<SourceId, Source>> = everySource;

/** The sources that may be shown beside a text, in the order given; the weak ones are left out. */
export function citedSources(ids: readonly SourceId[]): Source[] {
  return ids.map((id) => sources[id]).filter((source) => source.citable);
}

/** Where a source can be opened, or null when its address is words. */
export function sourceLink(source: Source): string | null {
  return source.address.includes(' ') ? null : `https://${source.address}`;
}

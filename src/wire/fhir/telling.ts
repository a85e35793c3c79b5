import type { LocalDay } from '../../domain/time/local-day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { DocumentWords } from './document-words.ts';
import type { Fact, Reference } from './resources.ts';

/** What every fact in a document is told with. */
export interface Telling {
  patient: Reference;
  words: DocumentWords;
  madeOn: LocalDay;
  /** When the person looked through it and handed it over. */
  madeAt: string;
  /** By the zone of the summary, where an entry's own is not known any more. */
  moment(at: Instant): string;
  /** Keeps a fact under a name of its own and refers to it. A fact that two parts tell is kept once. */
  refer(name: string, fact: Fact): Reference;
}

/**
 * The addresses in one document: a UUID of the custom kind (version 8, RFC 9562) for each name, made of `seed`, a UUID
 * of its own, and the place of the name in the order of asking. So the same summary and seed give the same file, and
 * two files share no address.
 */
export function addresses(seed: string): (name: string) => string {
  const places = new Map<string, number>();
  return (name) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    const custom = `${seed.slice(0, 14)}8${seed.slice(15, 24)}`.toLowerCase();
    return `urn:uuid:${custom}${place.toString(16).padStart(12, '0')}`;
  };
}

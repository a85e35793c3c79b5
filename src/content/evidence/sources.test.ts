import { expect, test } from 'vitest';
import { sourcesOfCare } from './sources-of-care.ts';
import { sourcesOfMeasures } from './sources-of-measures.ts';
import { sourcesOfMedicines } from './sources-of-medicines.ts';
import { sourcesOfResearch } from './sources-of-research.ts';
import { citedSources, sourceLink, sources } from './sources.ts';

test('no source id stands in two groups', () => {
  const groups = [sourcesOfCare, sourcesOfMedicines, sourcesOfResearch, sourcesOfMeasures];
  const ids = groups.flatMap((group) => Object.keys(group));
  expect(ids.toSorted()).toEqual(Object.keys(sources).toSorted());
});

test('the weak sources are the only ones that are never cited', () => {
  const weakIds = Object.entries(sources).flatMap(([id, source]) => (source.citable ? [] : [id]));
  expect(weakIds.toSorted()).toEqual(['CAIRN', 'CLINX', 'GOOD', 'NEURO']);
  expect(citedSources(['CLINX', 'NHSINF', 'GOOD', 'NEURO', 'CAIRN', 'ECN'])).toEqual([
    sources.NHSINF,
    sources.ECN,
  ]);
});

test('what nobody has checked is marked as such', () => {
  const unverifiedIds = Object.entries(sources).flatMap(([id, source]) =>
    source.status === 'unverified' ? [id] : [],
  );
  expect(unverifiedIds.toSorted()).toEqual(['DR', 'UV', 'WCAG']);
});

test('every address that can be opened is a valid web address on a named host', () => {
  for (const source of Object.values(sources)) {
    const link = sourceLink(source);
    if (link !== null)
      expect(new URL(link).href, source.name).toBe(link.includes('/', 8) ? link : `${link}/`);
  }
});

test('an address in words is not offered as a link', () => {
  expect(sourceLink(sources.WALS)).toBeNull();
  expect(sourceLink(sources.NHSB)).toBe('https://nhs.uk/conditions/back-pain/');
});

test('names are unique, so that two sources are never taken for one', () => {
  const names = Object.values(sources).map((source) => source.name);
  expect(new Set(names).size).toBe(names.length);
});

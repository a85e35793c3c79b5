import { describe, expect, test } from 'vitest';
import { medicines } from '../../../content/medicines/medicines.ts';
import { dayAt, FakeDiary } from '../../../domain/episode/fake-diary.ts';
import { threeEpisodes, twoWeeks, type FakePatient } from '../../../domain/summary/fake-patients.ts';
import { summaryOf, summaryPartIds, type SummaryPartId } from '../../../domain/summary/summary.ts';
import { fhirDocument } from '../../../wire/fhir/bundle.ts';
import type { DocumentBundle } from '../../../wire/fhir/resources.ts';
import { fhirFile } from './fhir-file.ts';
import { looseEnds, problemsOf } from './fhir-validity.contract.ts';
import { fhirWords } from './fhir-words.ts';

const SEED = '5d0c1f6e-8a3b-4c2d-9e10-7f6a5b4c3d2e';
const all: ReadonlySet<SummaryPartId> = new Set(summaryPartIds);
const basis = {
  medicines,
  isPastRead: true,
  isWhole: true,
  signsHoldHours: 24,
  daysToAsk: { antiInflammatory: 10, codeine: 3 },
};

const summaryFor = ({ entries, now }: FakePatient, parts = all) => summaryOf(entries, now, parts, basis);
function documentFor(patient: FakePatient, parts = all): DocumentBundle {
  const summary = summaryFor(patient, parts);
  return JSON.parse(
    JSON.stringify(fhirDocument(summary, { seed: SEED, words: fhirWords(summary) })),
  ) as DocumentBundle;
}

type Loose = { entry: { fullUrl: string; resource: Record<string, unknown> }[] } & Record<string, unknown>;

describe('the validators bite on', () => {
  const first = (bundle: Loose, type: string) =>
    bundle.entry.find(({ resource }) => resource['resourceType'] === type)?.resource ?? {};
  test.each<[string, (bundle: Loose) => unknown]>([
    ['a document without an identifier', (bundle) => delete bundle['identifier']],
    ['a document without a time', (bundle) => delete bundle['timestamp']],
    ['a document whose page does not come first', (bundle) => bundle.entry.reverse()],
    ['one address for two', (bundle) => bundle.entry.push(...bundle.entry.slice(-1))],
    ['a page without a title', (bundle) => delete first(bundle, 'Composition')['title']],
    [
      'a page of a kind of status that is none',
      (bundle) => (first(bundle, 'Composition')['status'] = 'good'),
    ],
    ['a day that is words', (bundle) => (first(bundle, 'Condition')['onsetDateTime'] = 'last week')],
    [
      'pain that is over and goes on',
      (bundle) => Object.assign(first(bundle, 'Condition'), { abatementDateTime: '2026-03-14' }),
    ],
    [
      'a verification that FHIR does not know',
      (bundle) => {
        const coding = [
          { system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'told' },
        ];
        first(bundle, 'Condition')['verificationStatus'] = { coding };
      },
    ],
    ['a number as text', (bundle) => (first(bundle, 'Observation')['valueInteger'] = '7')],
    ['two values at once', (bundle) => Object.assign(first(bundle, 'Observation'), { valueString: '7' })],
    ['an element that FHIR does not have', (bundle) => (first(bundle, 'Patient')['height'] = 180)],
    ['a medicine taken by nobody', (bundle) => delete first(bundle, 'MedicationStatement')['subject']],
    ['answers without a status', (bundle) => delete first(bundle, 'QuestionnaireResponse')['status']],
  ])('%s', (_, broken) => {
    const bundle = documentFor(twoWeeks());
    expect(problemsOf(bundle)).toEqual([]);
    broken(bundle as unknown as Loose);
    expect(problemsOf(bundle)).not.toEqual([]);
  });
});

describe('a valid document', () => {
  test.each<[string, FakePatient]>([
    ['two weeks', twoWeeks()],
    ['three episodes', threeEpisodes()],
    ['somebody who wrote nothing down', { ...twoWeeks(), entries: [] }],
  ])('from %s, without loose ends', (_, patient) => {
    const bundle = documentFor(patient);
    expect(problemsOf(bundle)).toEqual([]);
    expect(looseEnds(bundle)).toEqual([]);
  });
});

const typesIn = ({ entry }: DocumentBundle) => new Set(entry.map(({ resource }) => resource.resourceType));

describe('what was left out is not in the file', () => {
  test('nor anything about the person that they did not give', () => {
    const parts = new Set(summaryPartIds.filter((id) => id !== 'person' && id !== 'question'));
    const text = JSON.stringify(documentFor(twoWeeks(), parts));
    for (const gone of ['Ann', '1984', '960001', 'daughter']) expect(text, gone).not.toContain(gone);
  });

  test('mood is gone with its answers and its score', () => {
    const text = (parts: ReadonlySet<SummaryPartId>) => JSON.stringify(documentFor(twoWeeks(), parts));
    expect(text(all)).toContain('PHQ-4');
    expect(text(new Set(summaryPartIds.filter((id) => id !== 'mood')))).not.toMatch(/PHQ|worry|hopeless/);
  });

  test('everything left out leaves an empty page and somebody without a name', () => {
    expect(typesIn(documentFor(twoWeeks(), new Set()))).toEqual(new Set(['Composition', 'Patient']));
  });
});

describe('two weeks with a spasm', () => {
  const bundle = documentFor(twoWeeks());
  const allOf = (type: string) =>
    bundle.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);

  test('is one episode, told by the person and confirmed by nobody', () => {
    expect(allOf('Condition')).toMatchObject([
      {
        clinicalStatus: { coding: [{ code: 'active' }] },
        verificationStatus: { coding: [{ code: 'unconfirmed' }] },
        code: { text: 'Low-back pain, as told by the person' },
        onsetDateTime: dayAt(0),
      },
    ]);
  });

  test('has the pain of each known day under its one code, and the worst in words', () => {
    const coded = allOf('Observation').filter((resource) => 'code' in resource && resource.code.coding);
    expect(coded).toHaveLength(12);
    expect(coded[0]).toMatchObject({ effectiveDateTime: dayAt(0), valueInteger: 7 });
    const codings = new Set(JSON.stringify(bundle).match(/"system":"[^"]+"(,"code":"[^"]+")?/g));
    expect(codings).toEqual(
      new Set([
        '"system":"urn:ietf:rfc:3986"',
        '"system":"phone"',
        '"system":"http://loinc.org","code":"72514-3"',
        '"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"',
        '"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"unconfirmed"',
      ]),
    );
  });

  test('has every dose as it now stands, and what was changed or taken off as a note', () => {
    const [ibuprofen, paracetamol] = allOf('MedicationStatement');
    expect(ibuprofen).toMatchObject({
      status: 'completed',
      effectivePeriod: { start: `${dayAt(0)}T11:30:00+00:00`, end: `${dayAt(6)}T20:30:00+00:00` },
      dosage: { length: 15 },
      note: [{ text: expect.stringContaining('from 2 tablets to 1 tablet') as string }],
    });
    expect(paracetamol).toMatchObject({
      dosage: [{ doseAndRate: [{ doseQuantity: { value: 2, unit: 'tablet' } }] }],
      note: [{ text: expect.stringContaining('Taken off the list') as string }],
    });
  });

  test('has a red flag with its answer, the moment, and when it was assessed', () => {
    const answers = allOf('QuestionnaireResponse').flatMap((response) =>
      'item' in response ? response.item : [],
    );
    expect(answers.find((item) => item?.linkId === 'RB4')).toMatchObject({
      answer: [
        {
          valueString: 'Not sure',
          item: [{ answer: [{ valueDateTime: `${dayAt(4)}T16:00:00+00:00` }] }],
        },
      ],
    });
  });
});

test('a painkiller counts as still taken on its day and the next, and not on the day after', () => {
  const diary = new FakeDiary();
  diary.write(0, '09:00', {
    kind: 'dose-taken',
    values: { medicineId: 'M01', amount: 1, takenAt: Date.parse(`${dayAt(0)}T09:00:00Z`) },
  });
  const statusAfter = (days: number) => {
    const now = { now: Date.parse(`${dayAt(days)}T23:00:00Z`), timeZone: 'Europe/London' };
    return documentFor({ entries: diary.entries, now }).entry.find(
      ({ resource }) => resource.resourceType === 'MedicationStatement',
    )?.resource;
  };
  expect([0, 1, 2].map(statusAfter)).toMatchObject([
    { status: 'active' },
    { status: 'active' },
    { status: 'completed' },
  ]);
});

test('the same summary and seed give the same file, another seed shares no address with it', async () => {
  const summary = summaryFor(twoWeeks());
  const file = fhirFile(summary, SEED);
  expect([file.name, file.type]).toEqual([`summary-${dayAt(13)}.json`, 'application/fhir+json']);
  const text = await file.text();
  expect(await fhirFile(summary, SEED).text()).toBe(text);
  const other = await fhirFile(summary, '0f7e6d5c-4b3a-4928-b716-05f4e3d2c1b0').text();
  const addressesIn = (of: string) => of.match(/urn:uuid:[0-9a-f-]{36}/g) ?? [];
  const known = new Set(addressesIn(text));
  expect(addressesIn(other).filter((address) => known.has(address))).toEqual([]);
});

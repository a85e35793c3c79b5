import { expect, test } from 'vitest';
import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { Summary } from '../../domain/summary/summary.ts';
import { fhirDocument } from './bundle.ts';
import type { DocumentWords, SectionId } from './document-words.ts';

const SEED = '5d0c1f6e-8a3b-4c2d-9e10-7f6a5b4c3d2e';
const addressEndingIn = (end: string) => `urn:uuid:5d0c1f6e-8a3b-8c2d-9e10-00000000000${end}`;

const section = (id: SectionId) => ({ title: `Title of ${id}`, lines: [`Words of ${id}`] });
const words: DocumentWords = {
  title: 'Back pain summary',
  about: ['From their own notes'],
  sections: {
    question: section('question'),
    signs: section('signs'),
    notices: section('notices'),
    episodes: section('episodes'),
    course: section('course'),
    scores: section('scores'),
    mood: section('mood'),
    causes: section('causes'),
    activities: section('activities'),
    medicines: section('medicines'),
    helped: section('helped'),
  },
  signQuestion: (id) => `Question ${id}`,
  medicineNotes: () => [],
  rolandMorris: {
    name: 'Roland-Morris',
    questions: ['First statement', 'Second statement'],
    credit: 'By two',
  },
  phq4: { name: 'PHQ-4', questions: ['How often?'], answers: ['Never', 'At times'], credit: 'By four' },
};

const nothing: Summary = {
  madeAt: Date.parse('2026-11-22T10:00:00Z'),
  timeZone: 'Australia/Lord_Howe',
  madeOn: '2026-11-22',
  since: '2026-11-09',
  isWhole: true,
  person: null,
  question: null,
  signs: null,
  notices: null,
  episodes: null,
  loneSpasms: null,
  course: null,
  causes: null,
  scores: null,
  mood: null,
  activities: null,
  medicines: null,
  helped: null,
};
const answeredAt = Date.parse('2026-11-20T09:00:00Z');

test('a summary from which everything was left out is a page without sections, whatever the words say', () => {
  expect(fhirDocument(nothing, { seed: SEED, words })).toEqual({
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: addressEndingIn('0') },
    type: 'document',
    timestamp: '2026-11-22T21:00:00+11:00',
    entry: [
      {
        fullUrl: addressEndingIn('1'),
        resource: {
          resourceType: 'Composition',
          language: 'en-GB',
          text: {
            status: 'generated',
            div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>From their own notes</p></div>',
          },
          status: 'final',
          type: { text: 'Summary by the patient' },
          subject: { reference: addressEndingIn('2'), type: 'Patient' },
          date: '2026-11-22T21:00:00+11:00',
          author: [{ reference: addressEndingIn('2'), type: 'Patient' }],
          title: 'Back pain summary',
        },
      },
      {
        fullUrl: addressEndingIn('2'),
        resource: {
          resourceType: 'Patient',
          text: {
            status: 'generated',
            div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>The person gave no name.</p></div>',
          },
        },
      },
    ],
  });
});

test('what the person gave of themselves is there, and a birth date only when it is a day', () => {
  const patientWith = (birthDate: string, contact: string) =>
    fhirDocument(
      { ...nothing, person: { name: 'Ann <b>', birthDate, contact } },
      { seed: SEED, words },
    ).entry.at(1)?.resource;
  expect(patientWith('1984-06-30', '01632 960001')).toMatchObject({
    name: [{ text: 'Ann <b>' }],
    birthDate: '1984-06-30',
    telecom: [{ system: 'phone', value: '01632 960001' }],
  });
  expect(patientWith('June 1984', 'ann@example.org')).not.toHaveProperty('birthDate');
  expect(patientWith('1984-02-30', 'ann@example.org')).toMatchObject({
    telecom: [{ system: 'email', value: 'ann@example.org' }],
  });
  expect(patientWith('', 'the red door')).toMatchObject({ telecom: [{ system: 'other' }] });
});

test('a day of pain that two parts tell is in the document once', () => {
  const point = { day: '2026-11-20', pain: 4 } as const;
  const told: Summary = {
    ...nothing,
    course: {
      span: {
        startDay: '2026-11-20',
        endDay: '2026-11-22',
        beginning: 'unknown',
        beganBy: null,
        spasms: [],
        flares: [],
      },
      dayCount: 3,
      points: [{ ...point, dayNumber: 0, worst: 7 }],
      stretches: [],
      events: [],
      usual: null,
    },
    scores: {
      pain: { first: point, worst: { day: '2026-11-20', pain: 7 }, newest: point },
      rolandMorris: [],
    },
  };
  const { entry } = fhirDocument(told, { seed: SEED, words });
  expect(entry.slice(2).map(({ resource }) => 'valueInteger' in resource && resource.valueInteger)).toEqual([
    4, 7,
  ]);
});

test('a statement that was not ticked has no answer, and the score is derived from those that were', () => {
  const entryId = 'answers' as EntryId;
  const told: Summary = {
    ...nothing,
    scores: {
      pain: { first: null, worst: null, newest: null },
      rolandMorris: [{ entryId, at: answeredAt, day: '2026-11-20', ticked: [2], score: 1 }],
    },
  };
  const { entry } = fhirDocument(told, { seed: SEED, words });
  expect(entry.slice(2).map(({ resource }) => resource)).toMatchObject([
    {
      authored: '2026-11-20T20:00:00+11:00',
      item: [{ linkId: '2', text: 'Second statement', answer: [{ valueBoolean: true }] }],
    },
    {
      valueInteger: 1,
      derivedFrom: [{ reference: addressEndingIn('3'), type: 'QuestionnaireResponse' }],
    },
  ]);
});

test('an end of a spasm before its beginning, as a clock that was set back leaves it, is left out', () => {
  const spasmWith = (endedAt: number | null) => {
    const runId = 'run' as EntryId;
    const told = {
      ...nothing,
      episodes: [],
      loneSpasms: [{ runId, day: '2026-11-20', startedAt: answeredAt, endedAt }],
    };
    return fhirDocument(told, { seed: SEED, words }).entry.at(2)?.resource;
  };
  const start = '2026-11-20T20:00:00+11:00';
  expect(spasmWith(answeredAt + 60_000)).toMatchObject({
    effectivePeriod: { start, end: '2026-11-20T20:01:00+11:00' },
  });
  for (const endedAt of [null, answeredAt - 1])
    expect(spasmWith(endedAt)).toHaveProperty('effectivePeriod', { start });
});

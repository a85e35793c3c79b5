import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medicines } from '../../../content/medicines/medicines.ts';
import { dayAt, FakeDiary } from '../../../domain/episode/fake-diary.ts';
import type { EntryId } from '../../../domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry, Nrs } from '../../../domain/journal/entry.ts';
import { parseEntry } from '../../../domain/journal/parse-entry.ts';
import { summaryOf, summaryPartIds } from '../../../domain/summary/summary.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { fhirDocument } from '../../../wire/fhir/bundle.ts';
import type { DocumentBundle } from '../../../wire/fhir/resources.ts';
import { looseEnds, problemsOf } from './fhir-validity.contract.ts';
import { fhirWords } from './fhir-words.ts';

const START = Date.parse('2026-03-20T12:00:00Z');

const zone = fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Nowhere/Yet', '');
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '<b>&amp;"',
    '\u0000',
    '\ud83d',
    ']]>',
    'Größe 🙂',
    '1984-02-30',
    'a@b.c',
    '0161 4960000',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const nrs = fc.integer({ min: 0, max: 10 }) as fc.Arbitrary<Nrs>;
const day = fc.integer({ min: -40, max: 60 }).map(dayAt);
const medicineId = fc.constantFrom('M01', 'M02', 'M05', 'M08', 'M99', '');
const signId = fc.constantFrom('RA1', 'RB4', 'RB14', 'RC2', 'something', '');
const signAnswer = fc.constantFrom('yes' as const, 'no' as const, 'not-sure' as const);
const activityId = fc.constantFrom('socks', 'own-1', '');

type Draft = (ids: readonly EntryId[], at: Instant) => NewEntry;
const always = (draft: fc.Arbitrary<NewEntry>): fc.Arbitrary<Draft> => draft.map((entry) => () => entry);
const before = (ids: readonly EntryId[], back: number) => ids.at(-1 - (back % Math.max(1, ids.length)));

const entry = <K extends NewEntry['kind']>(
  kind: K,
  values: fc.Arbitrary<Extract<NewEntry, { kind: K }>['values']>,
): fc.Arbitrary<Draft> => always(values.map((said) => ({ kind, values: said }) as NewEntry));

const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  entry('guide-run-started', fc.constant({})),
  entry(
    'spasm-ended',
    fc.record({ helped: fc.constant(['warmth']), doing: fc.constant('lifting'), note: text }),
  ),
  entry(
    'check-in-noted',
    fc.record(
      { day, painNow: nrs, painWorst: nrs, activities: fc.dictionary(activityId, nrs) },
      { requiredKeys: ['day', 'painNow'] },
    ),
  ),
  entry(
    'activities-chosen',
    fc.record({ activities: fc.array(fc.record({ id: activityId, label: text }), { maxLength: 3 }) }),
  ),
  entry('roland-morris-answered', fc.record({ ticked: fc.array(fc.integer({ min: 1, max: 24 })) })),
  entry(
    'phq4-answered',
    fc.record({ scores: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }) }),
  ),
  entry('red-flags-answered', fc.record({ answers: fc.dictionary(signId, signAnswer) })),
  entry('red-flags-assessed', fc.record({ redFlagIds: fc.array(signId) })),
  entry('patient-details-set', fc.record({ name: text, birthDate: text, contact: text })),
  entry('clinician-question-set', fc.record({ question: text })),
  entry('medicine-label-set', fc.record({ medicineId, name: text })),
  entry('episode-noted', fc.record({ began: day, ended: fc.option(day) })),
  fc
    .record({
      medicineId,
      amount: fc.constantFrom(0.5, 1, 2, 400),
      hoursAgo: fc.integer({ min: -30, max: 30 }),
    })
    .map(({ hoursAgo, ...dose }): Draft => (_, at) => ({
      kind: 'dose-taken',
      values: { ...dose, takenAt: at - hoursAgo * HOUR_MS },
    })),
  fc.nat(5).map((back): Draft => (ids) => {
    const removedId = before(ids, back);
    return removedId
      ? { kind: 'entry-removed', values: { removedId } }
      : { kind: 'times-confirmed', values: {} };
  }),
);

const anyJournal = fc
  .array(fc.tuple(anyDraft, zone, fc.integer({ min: -90, max: 3000 })), { maxLength: 40 })
  .map((drafts): readonly JournalEntry[] => {
    const ids: EntryId[] = [];
    const diary = new FakeDiary();
    let at = START;
    return drafts.flatMap(([draft, timeZone, minutes]) => {
      at += minutes * MINUTE_MS;
      ids.push(diary.writeAt(at, draft(ids, at)));
      const written = diary.entries.at(-1);
      return parseEntry({ ...written, timeZone }) ?? [];
    });
  });

test('any journal and any choice of parts gives a valid document without loose ends', () => {
  fc.assert(
    fc.property(anyJournal, zone, fc.subarray([...summaryPartIds]), (entries, timeZone, parts) => {
      const now = Math.max(START, ...entries.map(({ at }) => at)) + HOUR_MS;
      const summary = summaryOf(entries, { now, timeZone }, new Set(parts), {
        medicines,
        isPastRead: true,
        isWhole: true,
        signsHoldHours: 24,
        daysToAsk: { antiInflammatory: 10, codeine: 3 },
      });
      const seed = '5d0c1f6e-8a3b-4c2d-9e10-7f6a5b4c3d2e';
      const made = fhirDocument(summary, { seed, words: fhirWords(summary) });
      const bundle = JSON.parse(JSON.stringify(made)) as DocumentBundle;
      expect(problemsOf(bundle)).toEqual([]);
      expect(looseEnds(bundle)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

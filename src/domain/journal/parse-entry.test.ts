import { expect, test } from 'vitest';
import type { EntryKind, EntryValues } from './entry.ts';
import type { EntryId } from './entry-id.ts';
import { parseEntry } from './parse-entry.ts';

const NOON = Date.UTC(2026, 2, 28, 12);
const earlier = '0mna1b2c3000abcdefghij' as EntryId;

const oneOfEach: { [K in EntryKind]: EntryValues[K] } = {
  'guide-run-started': {},
  'guide-answered': { stepId: 'breathe', answerId: 'done', byItself: true, nth: 4 },
  'red-flags-answered': { answers: { RA1: 'no', RA2: 'not-sure' } },
  'red-flags-assessed': { redFlagIds: ['RA2'] },
  'pain-rated': { nrs: 7, moment: 'at-start' },
  'clock-started': { clockId: 'heat' },
  'clock-ended': { clockId: 'heat' },
  'position-rated': { positionId: 'legs-on-a-chair', ease: 6 },
  'drink-taken': {},
  'dose-taken': { medicineId: 'ibuprofen', amount: 2, takenAt: NOON },
  'medicine-label-set': { medicineId: 'relaxant', name: 'Diazepam', maxDosesPer24h: 3, minIntervalHours: 8 },
  'medicine-guards-answered': { answers: { G1: 'no' } },
  'ending-noted': { helped: ['heat'], doing: 'lifting', note: '' },
  'spasm-ended': { helped: ['heat'], doing: 'lifting', note: 'In the garden' },
  'preference-set': { preference: 'read-aloud', value: 'on' },
  'trusted-person-set': { person: { name: 'Ann', phone: '01632 960001' } },
  'clock-jumped': { shiftMs: -3_600_000 },
  'times-confirmed': {},
  'entries-lost': { lastKnownAt: NOON },
  'check-in-noted': {
    day: '2026-03-28',
    painNow: 3,
    painWorst: 6,
    activities: { 'own-1': 4 },
    sleep: 'disturbed',
    work: 'less',
    newSigns: ['fever'],
    note: 'Better than yesterday',
  },
  'news-noted': { day: '2026-03-28', newSigns: ['bladder'] },
  'activities-chosen': { activities: [{ id: 'own-1', label: 'Putting on socks' }] },
  'roland-morris-answered': { ticked: [1, 24] },
  'phq4-answered': { scores: [0, 1, 2, 3] },
  'episode-noted': { began: '2025-03-01', ended: '2025-03-20' },
  'episode-corrected': { episodeId: earlier, change: 'recovered', day: '2026-03-20' },
  'notice-answered': { noticeId: 'E1', degree: 15, answer: 'dismissed' },
  'cause-noted': { aboutRunId: earlier, answers: { doing: ['lifting'] }, note: '' },
  'activity-paused': { activityId: 'lifting', label: 'Heavy lifting' },
  'return-step-tried': {
    pausedId: earlier,
    stepId: 'first',
    painBefore: 1,
    painDuring: 2,
    stopSigns: ['sharp', 'leg'],
    settledNextDay: true,
  },
  'activity-resumed': { pausedId: earlier },
  'patient-details-set': { name: 'Ann', birthDate: '1980-02-01', contact: '' },
  'clinician-question-set': { question: 'Can I go back to lifting?' },
  'clinic-contact-set': { contact: { name: 'Clinic', phone: '0114 496 0001', email: '', website: '' } },
  'session-started': {
    source: 'plan',
    items: [
      { exerciseId: 'pelvic-tilt', form: 'usual', sets: 1, reps: 10 },
      { exerciseId: 'prone', form: 'easier', sets: 1, seconds: 60 },
    ],
    restingPain: 2,
  },
  'session-item-noted': { sessionId: earlier, item: 0, event: 'eased' },
  'session-pain-rated': { sessionId: earlier, moment: 'during', nrs: 4, item: 1, stopSigns: ['leg'] },
  'session-ended': { sessionId: earlier, how: 'stopped' },
  'exercise-cares-answered': { answers: { osteoporosis: 'not-sure' } },
  'exercise-choice-noted': { exerciseId: 'curl-up', choice: 'leave-out' },
  'plan-offer-answered': { offerId: 'bridge-reps-9', exerciseId: 'bridge', answer: 'accepted' },
  'own-exercise-set': {
    exerciseId: 'own-1',
    exercise: { name: 'Clam', words: 'Open the top knee.', figureId: null, hasSides: true, sets: 2, reps: 8 },
  },
  'plan-days-chosen': { strengthDays: [1, 4], reminderAtMinutes: 480 },
  'activity-done': { day: '2026-03-28', activity: 'walk', minutes: 20, painDuring: 2 },
  'breaks-set': {
    isOn: true,
    profile: 'desk',
    intervalMinutes: 50,
    breakMinutes: 5,
    standMinutes: 20,
    quietFromMinutes: 1320,
    quietUntilMinutes: 420,
  },
  'break-noted': { event: 'natural', profile: 'desk' },
  'copy-saved': {},
  'notes-brought-in': { entryCount: 12 },
  'entry-erased': { erasedId: earlier },
  'entry-corrected': { correctedId: earlier, values: { amount: 1 } },
  'entry-removed': { removedId: earlier },
};

const stored = (kind: string, values: unknown) => ({
  version: 1,
  id: '0mna1b2c3001abcdefghij',
  at: NOON,
  timeZone: 'Europe/London',
  kind,
  values,
});

test.for(Object.entries(oneOfEach))('reads what was written as %s', ([kind, values]) => {
  expect(parseEntry(stored(kind, values))).toEqual(stored(kind, values));
});

test.for(Object.entries(oneOfEach).filter(([, values]) => Object.keys(values).length > 0))(
  'reads no %s with a value that is damaged',
  ([kind, values]) => {
    for (const name of Object.keys(values))
      expect(parseEntry(stored(kind, { ...values, [name]: Symbol('damaged') })), name).toBeNull();
  },
);

test('reads nothing that is no entry', () => {
  const drink = stored('drink-taken', {});
  for (const damaged of [
    null,
    undefined,
    'text',
    [],
    { ...drink, version: 2 },
    { ...drink, id: 'short' },
    { ...drink, at: NaN },
    { ...drink, at: '2026-03-28' },
    { ...drink, timeZone: undefined },
    { ...drink, kind: 'from-the-future' },
    { ...drink, kind: 'toString' },
    { ...drink, values: null },
    { ...drink, values: [] },
  ])
    expect(parseEntry(damaged)).toBeNull();
});

test('reads a removed person of trust', () => {
  expect(parseEntry(stored('trusted-person-set', { person: null }))?.values).toEqual({ person: null });
});

test('reads no dose of nothing or less, for it would make room in a limit', () => {
  const dose = (amount: number) =>
    parseEntry(stored('dose-taken', { medicineId: 'M01', amount, takenAt: NOON }));
  expect([dose(0), dose(-2), dose(Infinity)]).toEqual([null, null, null]);
  expect(dose(0.5)?.values).toEqual({ medicineId: 'M01', amount: 0.5, takenAt: NOON });
});

test('reads no instant that a calendar cannot show', () => {
  const dose = (takenAt: number) =>
    parseEntry(stored('dose-taken', { medicineId: 'M01', amount: 2, takenAt }));
  const [from, to] = [Date.UTC(1900, 0), Date.UTC(2100, 0)];
  expect([dose(from - 1), dose(to)]).toEqual([null, null]);
  expect([dose(from)?.kind, dose(to - 1)?.kind]).toEqual(['dose-taken', 'dose-taken']);
  expect(parseEntry({ ...stored('drink-taken', {}), at: 8.7e15 })).toBeNull();
});

test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'reads no id or name of a value that every object answers to: %s',
  (name) => {
    const answers = JSON.parse(`{"${name}":"yes"}`) as unknown;
    for (const [kind, values] of [
      ['guide-answered', { stepId: name, answerId: 'done' }],
      ['guide-answered', { stepId: 'stop', answerId: name }],
      ['red-flags-answered', { answers }],
      ['red-flags-assessed', { redFlagIds: [name] }],
      ['medicine-guards-answered', { answers }],
      ['dose-taken', { medicineId: name, amount: 1, takenAt: NOON }],
      ['preference-set', { preference: name, value: 'on' }],
      ['position-rated', { positionId: name, ease: 3 }],
      ['activities-chosen', { activities: [{ id: name, label: 'Socks' }] }],
      ['cause-noted', { aboutRunId: null, answers: { doing: [name] }, note: '' }],
    ] as const)
      expect(parseEntry(stored(kind, values)), kind).toBeNull();
    expect(parseEntry(stored('trusted-person-set', { person: { name, phone: '1' } }))).not.toBeNull();
  },
);

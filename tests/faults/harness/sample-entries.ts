import type { EntryId } from '../../../src/domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry, Nrs } from '../../../src/domain/journal/entry.ts';
import { MINUTE_MS } from '../../../src/domain/time/instant.ts';
import { localDay } from '../../../src/domain/time/local-day.ts';

const FIRST_AT = Date.UTC(2017, 0);
/** 100,000 of them are nine and a half years. */
const APART_MS = 50 * MINUTE_MS;

const atOf = (n: number) => FIRST_AT + n * APART_MS;
const idOf = (n: number) =>
  (atOf(n).toString(36).padStart(9, '0') + '000' + String(n).padStart(10, '0')) as EntryId;

const samples: readonly ((n: number) => NewEntry)[] = [
  () => ({ kind: 'guide-run-started', values: {} }),
  () => ({ kind: 'guide-answered', values: { stepId: 'breathe', answerId: 'done' } }),
  () => ({
    kind: 'red-flags-answered',
    values: { answers: { RA1: 'no', RA2: 'no', RA3: 'no', RA4: 'not-sure' } },
  }),
  () => ({ kind: 'pain-rated', values: { nrs: 7, moment: 'before-moving' } }),
  (n) => ({ kind: 'dose-taken', values: { medicineId: 'ibuprofen-tablets', amount: 2, takenAt: atOf(n) } }),
  () => ({
    kind: 'medicine-guards-answered',
    values: { answers: { ulcer: 'no', asthma: 'no', kidneys: 'no' } },
  }),
  () => ({
    kind: 'spasm-ended',
    values: { helped: ['heat', 'rest'], doing: 'lifting', note: 'It came on in the garden.' },
  }),
  () => ({ kind: 'preference-set', values: { preference: 'voice', value: 'on' } }),
  () => ({ kind: 'clock-started', values: { clockId: 'heat' } }),
  () => ({ kind: 'drink-taken', values: {} }),
  (n) => ({
    kind: 'check-in-noted',
    values: {
      day: localDay(atOf(n), 'Europe/London'),
      painNow: (n % 7) as Nrs,
      painWorst: 7,
      activities: { 'own-1': 4, 'own-2': 6 },
      sleep: 'disturbed',
      work: 'less',
      note: 'Stiff in the morning, better after a walk.',
    },
  }),
  (n) => ({ kind: 'entry-corrected', values: { correctedId: idOf(n - 7), values: { amount: 1 } } }),
];

/** The nth entry of a long journal: every kind of these equally often. */
export const sampleEntry = (n: number): JournalEntry =>
  ({
    version: 1,
    id: idOf(n),
    at: atOf(n),
    timeZone: 'Europe/London',
    ...samples[n % samples.length]?.(n),
  }) as JournalEntry;

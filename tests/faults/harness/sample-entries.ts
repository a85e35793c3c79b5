import type { EntryId } from '../../../src/domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../../../src/domain/journal/entry.ts';
import { MINUTE_MS } from '../../../src/domain/time/instant.ts';

const FIRST_AT = Date.UTC(2020, 8, 13);

const samples: NewEntry[] = [
  { kind: 'guide-run-started', values: {} },
  { kind: 'guide-answered', values: { stepId: 'breathe', answerId: 'done' } },
  { kind: 'red-flags-answered', values: { answers: { RA1: 'no', RA2: 'no', RA3: 'no', RA4: 'not-sure' } } },
  { kind: 'pain-rated', values: { nrs: 7, moment: 'before-moving' } },
  { kind: 'dose-taken', values: { medicineId: 'ibuprofen-tablets', amount: 2, takenAt: FIRST_AT } },
  { kind: 'medicine-guards-answered', values: { answers: { ulcer: 'no', asthma: 'no', kidneys: 'no' } } },
  {
    kind: 'spasm-ended',
    values: { helped: ['heat', 'rest'], doing: 'lifting', note: 'It came on in the garden.' },
  },
  { kind: 'preference-set', values: { preference: 'voice', value: 'on' } },
  { kind: 'clock-started', values: { clockId: 'heat' } },
  { kind: 'drink-taken', values: {} },
];

/** The nth entry of a long journal: every kind of a run equally often, ten minutes apart. */
export function sampleEntry(n: number): JournalEntry {
  const at = FIRST_AT + n * 10 * MINUTE_MS;
  const id = (at.toString(36).padStart(9, '0') + '000' + String(n).padStart(10, '0')) as EntryId;
  return { version: 1, id, at, timeZone: 'Europe/London', ...samples[n % samples.length] } as JournalEntry;
}

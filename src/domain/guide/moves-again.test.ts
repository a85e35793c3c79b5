import { expect, it } from 'vitest';
import { nextEntryId, type EntryId } from '../journal/entry-id.ts';
import type { JournalEntry, NewEntry, Nrs } from '../journal/entry.ts';
import { HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import { mayBeginSet, type SettleLimits } from './moves-again.ts';

const limits: SettleLimits = { onlyBreathingAt: 10, settlesMinutes: 30, untilHours: 24 };
const moveIds = ['knee-rolls'];

const run: NewEntry = { kind: 'guide-run-started', values: {} };
const answered = (stepId: string, answerId: string): NewEntry => ({
  kind: 'guide-answered',
  values: { stepId, answerId },
});
const atRest = (nrs: Nrs): NewEntry => ({ kind: 'pain-rated', values: { nrs, moment: 'before-moving' } });

/** Everything in the first minute; asked again so much later. */
function begin(pain: Nrs, laterMs: number, ...drafts: NewEntry[]): string {
  let id: EntryId | null = null;
  const entries = [run, ...drafts].map((draft) => {
    id = nextEntryId(id, 0, () => 0.5);
    return { version: 1, id, at: 0, timeZone: 'UTC', ...draft } as JournalEntry;
  });
  return mayBeginSet({ entries, moveIds, pain, now: laterMs }, limits);
}

it('begins at any pain under ten when nothing was stopped', () => {
  expect(begin(9, 0)).toBe('rated');
  expect(begin(10, 0)).toBe('too-strong');
  expect(begin(7, MINUTE_MS, atRest(5), answered('pain-after-move', 'go-on'))).toBe('rated');
});

it.each([
  ['pain-after-move', 'stop'],
  ['pain-after-move', 'dizzy'],
  ['pain-after-move', 'worse'],
  ['pain-after-walk', 'leg'],
  ['knee-rolls', 'sharp'],
  ['knee-rolls', 'worse'],
])('leaves half an hour after %s was answered with %s', (stepId, answerId) => {
  const stopped = [atRest(5), answered(stepId, answerId)];
  expect(begin(5, 30 * MINUTE_MS - 1, ...stopped)).toBe('too-soon');
  expect(begin(5, 30 * MINUTE_MS, ...stopped)).toBe('rated');
});

it('takes a rise that has not gone for red until the next day', () => {
  const stopped = [atRest(5), answered('pain-after-move', 'stop')];
  expect(begin(6, 30 * MINUTE_MS, ...stopped)).toBe('still-up');
  expect(begin(6, 24 * HOUR_MS - 1, ...stopped)).toBe('still-up');
  expect(begin(6, 24 * HOUR_MS, ...stopped)).toBe('rated');
});

it('holds the pain against what it was before the set that was stopped, not against what was pressed since', () => {
  expect(begin(6, 40 * MINUTE_MS, atRest(5), answered('pain-after-move', 'stop'), atRest(7))).toBe(
    'still-up',
  );
});

it('holds the pain against what it was before the first stop, also after another one that began with more', () => {
  const twice = [
    atRest(3),
    answered('pain-after-move', 'stop'),
    atRest(5),
    answered('pain-after-walk', 'stop'),
  ];
  expect(begin(5, 35 * MINUTE_MS, ...twice)).toBe('still-up');
  expect(begin(3, 35 * MINUTE_MS, ...twice)).toBe('rated');
});

it('stays red until the next day once it was red, whatever is pressed meanwhile', () => {
  const red = [
    atRest(3),
    answered('pain-after-move', 'stop'),
    atRest(5),
    answered('pain-before', 'still-up'),
  ];
  expect(begin(3, 90 * MINUTE_MS, ...red)).toBe('still-up');
  expect(begin(3, 24 * HOUR_MS, ...red)).toBe('rated');
});

it('knows a stop of the spasm before, and waits for no clock that was set back', () => {
  expect(begin(6, MINUTE_MS, atRest(5), answered('pain-after-move', 'stop'), run)).toBe('too-soon');
  expect(begin(5, -HOUR_MS, atRest(5), answered('pain-after-move', 'stop'))).toBe('rated');
});

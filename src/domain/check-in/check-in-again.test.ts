import { expect, test } from 'vitest';
import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import { dayRecords } from '../episode/known-days.ts';
import { effectiveEntries } from '../journal/effective-entries.ts';
import { checkInNoted } from './check-in-again.ts';
import { checkInOf, type CheckIn } from './check-in-state.ts';

/** Check-ins of one day, each by somebody who saw the ones before. */
const after = (...said: readonly Omit<CheckIn, 'day'>[]) => {
  const diary = new FakeDiary();
  for (const values of said)
    for (const draft of checkInNoted(effectiveEntries(diary.entries), { ...values, day: dayAt(0) }))
      diary.write(0, '20:00', draft);
  const entries = effectiveEntries(diary.entries);
  const [record] = dayRecords(entries);
  return { painNow: record?.painNow, painWorst: record?.painWorst, shown: checkInOf(entries, dayAt(0)) };
};

test('a worst that is put lower by somebody who saw the higher one was a slip', () => {
  expect(after({ painNow: 8, painWorst: 9 }, { painNow: 3, painWorst: 4 })).toMatchObject({
    painNow: 3,
    painWorst: 4,
    shown: { painNow: 3, painWorst: 4 },
  });
});

test('pain that has eased since leaves the worst of the day as it was', () => {
  expect(after({ painNow: 8, painWorst: 9 }, { painNow: 3 })).toMatchObject({
    painNow: 3,
    painWorst: 9,
    shown: { painNow: 3, painWorst: 9 },
  });
  expect(after({ painNow: 8 }, { painNow: 3 })).toMatchObject({ painWorst: null, shown: { painNow: 3 } });
});

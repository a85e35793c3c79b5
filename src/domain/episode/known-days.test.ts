import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeEntries } from '../journal/effective-entries.ts';
import { nextEntryId, type EntryId } from '../journal/entry-id.ts';
import type { JournalEntry, Nrs } from '../journal/entry.ts';
import { dayAt, FakeDiary } from './fake-diary.ts';
import { dayRecords } from './known-days.ts';
import { spasmEvents } from './spasm-events.ts';

const unknownRest = { sleep: null, work: null, activities: {} };
const free = (diary: FakeDiary) => dayRecords(diary.entries).map(({ isPainFree }) => isPainFree);

test('a check-in is what is known of its day', () => {
  const diary = new FakeDiary();
  diary.checkIn(0, 3, 6, { sleep: 'disturbed', work: 'less', activities: { socks: 4 } });
  expect(dayRecords(diary.entries)).toEqual([
    {
      day: dayAt(0),
      painNow: 3,
      painWorst: 6,
      isPainFree: false,
      sleep: 'disturbed',
      work: 'less',
      activities: { socks: 4 },
    },
  ]);
});

test('of several for one day the newest holds, also one written down days later, and the highest worst', () => {
  const diary = new FakeDiary();
  diary.checkIn(0, 3, 6);
  diary.checkIn(2, 0, 1, { day: dayAt(0) });
  expect(dayRecords(diary.entries)).toEqual([
    { day: dayAt(0), painNow: 0, painWorst: 6, isPainFree: false, ...unknownRest },
  ]);
});

test('whatever two phones say of a day, and whichever comes first, its worst is the highest that was said', () => {
  const nrs = fc.integer({ min: 0, max: 10 }) as fc.Arbitrary<Nrs>;
  const said = fc.array(fc.record({ minute: fc.nat(600), painNow: nrs, painWorst: nrs }), { minLength: 1 });
  const phone = (checkIns: readonly { minute: number; painNow: Nrs; painWorst: Nrs }[], seed: number) => {
    let last: EntryId | null = null;
    return [...checkIns]
      .sort((a, b) => a.minute - b.minute)
      .map(({ minute, painNow, painWorst }): JournalEntry => {
        const at = Date.UTC(2026, 2, 1, 8, minute);
        last = nextEntryId(last, at, () => seed);
        const values = { day: dayAt(0), painNow, painWorst };
        return { version: 1, id: last, at, timeZone: 'Europe/London', kind: 'check-in-noted', values };
      });
  };
  fc.assert(
    fc.property(said, said, (here, there) => {
      const [ours, theirs] = [phone(here, 0.25), phone(there, 0.75)];
      const merged = dayRecords(mergeEntries(ours, theirs));
      expect(dayRecords(mergeEntries(theirs, ours))).toEqual(merged);
      expect(merged[0]?.painWorst).toBe(
        Math.max(...[...here, ...there].flatMap(({ painNow, painWorst }) => [painNow, painWorst])),
      );
    }),
  );
});

test('a day is pain-free up to a worst of 1, not of 2, and never without its worst', () => {
  const diary = new FakeDiary();
  diary.checkIn(0, 0, 1);
  diary.checkIn(1, 0, 2);
  diary.checkIn(2, 0);
  expect(free(diary)).toEqual([true, false, false]);
});

test('a pain now above the worst that was said counts as the worst', () => {
  const diary = new FakeDiary();
  diary.checkIn(0, 5, 1);
  expect(dayRecords(diary.entries)).toEqual([
    { day: dayAt(0), painNow: 5, painWorst: 5, isPainFree: false, ...unknownRest },
  ]);
});

test('a spasm, and pain rated in the guide, keep a day from being pain-free', () => {
  const spasm = new FakeDiary();
  spasm.spasm(0);
  spasm.checkIn(0, 0, 1);
  expect(free(spasm)).toEqual([false]);
  const rated = new FakeDiary();
  rated.write(0, '09:00', { kind: 'pain-rated', values: { nrs: 8, moment: 'at-start' } });
  rated.checkIn(0, 0, 1);
  expect(dayRecords(rated.entries)).toEqual([
    { day: dayAt(0), painNow: 0, painWorst: 8, isPainFree: false, ...unknownRest },
  ]);
});

test('a spasm has its start, and the first end after it', () => {
  const diary = new FakeDiary();
  const runId = diary.spasm(0, 2);
  diary.write(1, '09:00', { kind: 'spasm-ended', values: { helped: [], doing: '', note: '' } });
  const open = diary.spasm(3, null);
  const [start, end] = diary.entries.map(({ at }) => at);
  expect(spasmEvents(diary.entries)).toEqual([
    { runId, day: dayAt(0), startedAt: start, endedAt: end },
    { runId: open, day: dayAt(3), startedAt: diary.entries.at(-1)?.at, endedAt: null },
  ]);
});

test('what the person said was no spasm is none, and its pain is left out until they take that back', () => {
  const diary = new FakeDiary();
  const runId = diary.write(0, '12:00', { kind: 'guide-run-started', values: {} });
  diary.write(0, '12:01', { kind: 'pain-rated', values: { nrs: 8, moment: 'at-start' } });
  diary.correct(0, runId, 'not-a-spasm');
  expect(spasmEvents(diary.entries)).toEqual([]);
  expect(dayRecords(diary.entries)).toEqual([]);
  diary.correct(1, runId, 'as-worked-out');
  expect(spasmEvents(diary.entries)).toHaveLength(1);
});

test('a zone that this device does not know counts as UTC, and a time outside any calendar as no day', () => {
  const [spasm] = (() => {
    const diary = new FakeDiary();
    diary.spasm(0, null);
    return diary.entries;
  })();
  expect(spasm).toBeDefined();
  if (!spasm) return;
  expect(spasmEvents([{ ...spasm, timeZone: 'Mars/Olympus' }]).map(({ day }) => day)).toEqual([dayAt(0)]);
  expect(spasmEvents([{ ...spasm, at: 1e300 }])).toEqual([]);
});

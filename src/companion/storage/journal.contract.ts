import { effect } from '@preact/signals';
import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../../domain/journal/entry.ts';
import type { StoredRecord } from '../../domain/journal/stored-record.ts';
import { type Contract, expectSame } from '../senses/contract.ts';
import type { Journal } from './journal.ts';

/** An empty journal in London, and a hand on its clock. */
export interface JournalBench {
  journal: Journal;
  setNow(now: number): void;
  /** From now on the disk refuses to be read, or no longer does. */
  refuseReading(isRefused: boolean): void;
}

const NOON = Date.UTC(2026, 2, 28, 12);

const answered = (stepId: string): NewEntry => ({
  kind: 'guide-answered',
  values: { stepId, answerId: 'done' },
});

/** An id of another device, made at a time of these digits. */
const foreignId = (time: string, end: string) => (time.padEnd(9, '0') + end.padStart(13, '0')) as EntryId;

const steps = (entries: readonly JournalEntry[]) =>
  entries.map((entry) => (entry.kind === 'guide-answered' ? entry.values.stepId : entry.kind));

export const journalContract: Contract<JournalBench> = {
  'opens empty, and says what is written is safe': async ({ journal }) => {
    await journal.opened;
    expectSame(journal.entries.value, []);
    expectSame(journal.unreadable.value, 0);
    expectSame(await journal.append([{ kind: 'drink-taken', values: {} }]), 'durable');
    expectSame(journal.health.value, { kind: 'durable' });
  },

  'gives an entry its id, its instant and its zone, and keeps what it says': async ({ journal, setNow }) => {
    setNow(NOON);
    await journal.append([
      { kind: 'dose-taken', values: { medicineId: 'ibuprofen', amount: 2, takenAt: NOON - 60_000 } },
    ]);
    const [entry] = journal.entries.value;
    expectSame(entry, {
      version: 1,
      id: entry?.id,
      at: NOON,
      timeZone: 'Europe/London',
      kind: 'dose-taken',
      values: { medicineId: 'ibuprofen', amount: 2, takenAt: NOON - 60_000 },
    });
    expectSame(/^[0-9a-z]{22}$/.test(entry?.id ?? ''), true);
  },

  'keeps what is written before it has opened': async ({ journal }) => {
    const first = journal.append([answered('stop')]);
    const second = journal.append([answered('breathe')]);
    expectSame([await first, await second], ['durable', 'durable']);
    expectSame(steps(journal.entries.value), ['stop', 'breathe']);
  },

  'keeps the order of writing when the clock is set back': async ({ journal, setNow }) => {
    setNow(NOON);
    await journal.append([answered('stop')]);
    setNow(NOON - 3_600_000);
    await journal.append([answered('breathe')]);
    setNow(NOON - 7_200_000);
    await journal.append([answered('press')]);
    expectSame(steps(journal.entries.value), ['stop', 'breathe', 'press']);
    expectSame(
      journal.entries.value.map(({ at }) => at),
      [NOON, NOON - 3_600_000, NOON - 7_200_000],
    );
  },

  'shows the entries of one call together or not at all': async ({ journal, setNow }) => {
    setNow(NOON);
    await journal.opened;
    const seen: number[] = [];
    const stop = effect(() => void seen.push(journal.entries.value.length));
    await journal.append([answered('stop'), answered('breathe'), answered('press')]);
    stop();
    expectSame(seen, [0, 3]);
  },

  'pages back without a gap and without a double': async ({ journal }) => {
    await journal.append(['a', 'b', 'c', 'd', 'e'].map(answered));
    const newest = await journal.readBefore(null, 2);
    expectSame(steps(newest), ['d', 'e']);
    const older = await journal.readBefore(newest[0]?.id ?? null, 2);
    expectSame(steps(older), ['b', 'c']);
    const oldest = await journal.readBefore(older[0]?.id ?? null, 2);
    expectSame(steps(oldest), ['a']);
    expectSame(await journal.readBefore(oldest[0]?.id ?? null, 2), []);
  },

  'reads all there is, in order, corrections as they were written': async ({ journal }) => {
    await journal.append([answered('stop')]);
    const correctedId = journal.entries.value[0]?.id;
    if (!correctedId) throw new Error('nothing was written');
    await journal.append([
      { kind: 'entry-corrected', values: { correctedId, values: { answerId: 'back' } } },
    ]);
    expectSame(steps((await journal.readAll()).entries), ['stop', 'entry-corrected']);
    expectSame(await journal.readAll(), { entries: journal.entries.value, isWhole: true });
  },

  'reads all of some kinds, with everything that changes an entry': async ({ journal }) => {
    await journal.append([answered('stop'), { kind: 'drink-taken', values: {} }, answered('breathe')]);
    const [first] = journal.entries.value;
    if (!first) throw new Error('nothing was written');
    await journal.append([
      { kind: 'pain-rated', values: { nrs: 4, moment: 'at-start' } },
      { kind: 'entry-corrected', values: { correctedId: first.id, values: { answerId: 'back' } } },
      { kind: 'entry-removed', values: { removedId: first.id } },
      { kind: 'drink-taken', values: {} },
    ]);
    expectSame(steps((await journal.readOfKinds(['drink-taken', 'guide-answered'])).entries), [
      'stop',
      'drink-taken',
      'breathe',
      'entry-corrected',
      'entry-removed',
      'drink-taken',
    ]);
    expectSame(steps((await journal.readOfKinds(['drink-taken', 'entry-removed', 'drink-taken'])).entries), [
      'drink-taken',
      'entry-corrected',
      'entry-removed',
      'drink-taken',
    ]);
    expectSame(steps((await journal.readOfKinds([])).entries), ['entry-corrected', 'entry-removed']);
  },

  'says when it could not read everything, and reads it when the disk lets it': async ({
    journal,
    refuseReading,
  }) => {
    await journal.append([answered('stop'), { kind: 'drink-taken', values: {} }]);
    const readings = async () => [
      await journal.readAll(),
      await journal.readOfKinds(['drink-taken']),
      await journal.readRecords(),
    ];
    refuseReading(true);
    const refused = await readings();
    refuseReading(false);
    expectSame(
      refused.map(({ isWhole }) => isWhole),
      [false, false, false],
    );
    const all = journal.entries.value;
    const drinks = all.filter(({ kind }) => kind === 'drink-taken');
    expectSame(await readings(), [
      { entries: all, isWhole: true },
      { entries: drinks, isWhole: true },
      { records: all, isWhole: true },
    ]);
  },

  'leaves nothing of an erased entry, nor of what corrected it': async ({ journal }) => {
    await journal.append([answered('stop'), answered('breathe')]);
    const [first] = journal.entries.value;
    if (!first) throw new Error('nothing was written');
    await journal.append([
      { kind: 'entry-corrected', values: { correctedId: first.id, values: { answerId: 'back' } } },
    ]);
    expectSame(await journal.append([{ kind: 'entry-erased', values: { erasedId: first.id } }]), 'durable');
    expectSame(steps(journal.entries.value), ['breathe', 'entry-erased']);
    expectSame(steps((await journal.readAll()).entries), ['breathe', 'entry-erased']);
    expectSame((await journal.readRecords()).records, journal.entries.value);
    await journal.append([answered('press')]);
    expectSame(steps(journal.entries.value), ['breathe', 'entry-erased', 'press']);
  },

  'brings in what is not here yet, notes it last, and twice is once': async ({ journal, setNow }) => {
    setNow(NOON);
    await journal.append([answered('stop')]);
    const [here] = journal.entries.value;
    if (!here) throw new Error('nothing was written');
    // Older, newer than the clock by a year, of another release, and one that is here already in other words.
    const records = [
      { ...here, id: foreignId('0', 'a'), values: { stepId: 'older', answerId: 'done' } },
      { ...here, id: foreignId('0mz', 'b'), values: { stepId: 'newer', answerId: 'done' } },
      { ...here, id: foreignId('0', 'c'), kind: 'from-the-future', values: { of: ['another release'] } },
      { ...here, values: { stepId: 'other words', answerId: 'done' } },
    ];
    expectSame(await journal.bringIn(records), { kind: 'brought-in', count: 3 });
    expectSame(steps(journal.entries.value), ['older', 'stop', 'newer', 'notes-brought-in']);
    expectSame(journal.entries.value.at(-1)?.values, { entryCount: 3 });
    expectSame(await journal.bringIn(records), { kind: 'brought-in', count: 0 });
    const kept = await journal.readRecords();
    expectSame([kept.isWhole, kept.records.length], [true, 5]);
    expectSame(kept.records[1], records[2]);
    await journal.append([answered('breathe')]);
    expectSame(steps(journal.entries.value).at(-1), 'breathe');
    expectSame(journal.health.value, { kind: 'durable' });
  },

  'keeps out what was erased here, and erases here what a file has erased': async ({ journal }) => {
    await journal.append([answered('stop'), answered('breathe')]);
    const [stop, breathe] = journal.entries.value;
    if (!stop || !breathe) throw new Error('nothing was written');
    await journal.append([{ kind: 'entry-erased', values: { erasedId: stop.id } }]);
    const erasure = { ...breathe, id: foreignId('0', 'e'), kind: 'entry-erased' };
    const records = [stop, { ...erasure, values: { erasedId: breathe.id } }];
    expectSame(await journal.bringIn(records), { kind: 'brought-in', count: 1 });
    expectSame(steps((await journal.readAll()).entries), [
      'entry-erased',
      'entry-erased',
      'notes-brought-in',
    ]);
    expectSame((await journal.readRecords()).records.length, 3);
  },

  'erases everything, goes on empty, and takes the copy back': async ({ journal }) => {
    await journal.append([answered('stop'), answered('breathe')]);
    const copy = await journal.readRecords();
    expectSame(await journal.eraseAll(), 'erased');
    expectSame(journal.entries.value, []);
    expectSame(await journal.readRecords(), { records: [], isWhole: true });
    expectSame(await journal.append([answered('press')]), 'durable');
    expectSame(steps((await journal.readAll()).entries), ['press']);
    await journal.bringIn(copy.records as StoredRecord[]);
    expectSame(steps(journal.entries.value), ['stop', 'breathe', 'press', 'notes-brought-in']);
  },
};

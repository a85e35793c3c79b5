import { effect } from '@preact/signals';
import type { JournalEntry, NewEntry } from '../../domain/journal/entry.ts';
import { type Contract, expectSame } from '../senses/contract.ts';
import type { Journal } from './journal.ts';

/** An empty journal in London, and a hand on its clock. */
export interface JournalBench {
  journal: Journal;
  setNow(now: number): void;
}

const NOON = Date.UTC(2026, 2, 28, 12);

const answered = (stepId: string): NewEntry => ({
  kind: 'guide-answered',
  values: { stepId, answerId: 'done' },
});

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
    expectSame(steps(await journal.readAll()), ['stop', 'entry-corrected']);
    expectSame(await journal.readAll(), journal.entries.value);
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
    expectSame(steps(await journal.readOfKinds(['drink-taken', 'guide-answered'])), [
      'stop',
      'drink-taken',
      'breathe',
      'entry-corrected',
      'entry-removed',
      'drink-taken',
    ]);
    expectSame(steps(await journal.readOfKinds(['drink-taken', 'entry-removed', 'drink-taken'])), [
      'drink-taken',
      'entry-corrected',
      'entry-removed',
      'drink-taken',
    ]);
    expectSame(steps(await journal.readOfKinds([])), ['entry-corrected', 'entry-removed']);
  },
};

import { signal } from '@preact/signals';
import type { EntryId } from '../../domain/journal/entry-id.ts';
import type { EntryKind, JournalEntry, NewEntry } from '../../domain/journal/entry.ts';
import { planMerge } from '../../domain/journal/merge-plan.ts';
import type { StoredRecord } from '../../domain/journal/stored-record.ts';
import type { Clock } from '../shell/clock.ts';
import { changeKinds, type Journal, type JournalHealth } from './journal.ts';
import { createLedger } from './ledger.ts';
import { parseRecords } from './stored-entries.ts';

/** A journal without a device under it, for tests of what stands on the port. Held to the same contract. */
export function memoryJournal({
  clock,
  random,
  entries = [],
  health = { kind: 'durable' },
  canBeRead = () => true,
}: {
  clock: Clock;
  random: () => number;
  entries?: readonly JournalEntry[];
  health?: Exclude<JournalHealth, { kind: 'opening' }>;
  /** Whether the disk, were there one, would answer now. */
  canBeRead?: () => boolean;
}): Journal {
  const ledger = createLedger(random);
  ledger.add(entries);
  /** What only another release understands. */
  const strange = new Map<EntryId, StoredRecord>();
  return {
    entries: ledger.entries,
    health: signal<JournalHealth>(health),
    pastIsRead: signal(true),
    unreadable: signal(0),
    opened: Promise.resolve(),
    async append(drafts) {
      ledger.add(ledger.stamp(drafts, clock.now(), clock.timeZone()));
      return health.kind;
    },
    async readBefore(id, count) {
      return ledger.entries.value.filter((entry) => id === null || entry.id < id).slice(-count);
    },
    async readOfKinds(kinds) {
      const wanted: readonly EntryKind[] = [...kinds, ...changeKinds];
      const ofKinds = ledger.entries.value.filter(({ kind }) => wanted.includes(kind));
      return { entries: ofKinds, isWhole: canBeRead() };
    },
    readAll: async () => ({ entries: ledger.entries.value, isWhole: canBeRead() }),
    readRecords: async () => ({
      records: [...ledger.entries.value, ...strange.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      isWhole: canBeRead(),
    }),
    async bringIn(records) {
      const { fresh } = planMerge(records, [...ledger.entries.value, ...strange.values()], Infinity);
      if (fresh.length === 0) return { kind: 'brought-in', count: 0 };
      const { entries: understood } = parseRecords(fresh);
      const ids = new Set(understood.map(({ id }) => id));
      for (const record of fresh) {
        ledger.know(record.id);
        if (!ids.has(record.id)) strange.set(record.id, record);
      }
      const note: NewEntry = { kind: 'notes-brought-in', values: { entryCount: fresh.length } };
      ledger.add([...understood, ...ledger.stamp([note], clock.now(), clock.timeZone())]);
      return { kind: 'brought-in', count: fresh.length };
    },
    async eraseAll() {
      strange.clear();
      ledger.replace([]);
      return 'erased';
    },
  };
}

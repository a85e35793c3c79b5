import { signal } from '@preact/signals';
import type { EntryKind, JournalEntry } from '../../domain/journal/entry.ts';
import type { Clock } from '../shell/clock.ts';
import { changeKinds, type Journal, type JournalHealth } from './journal.ts';
import { createLedger } from './ledger.ts';

/** A journal without a device under it, for tests of what stands on the port. Held to the same contract. */
export function memoryJournal({
  clock,
  random,
  entries = [],
  health = { kind: 'durable' },
}: {
  clock: Clock;
  random: () => number;
  entries?: readonly JournalEntry[];
  health?: Exclude<JournalHealth, { kind: 'opening' }>;
}): Journal {
  const ledger = createLedger(random);
  ledger.add(entries);
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
      return ledger.entries.value.filter(({ kind }) => wanted.includes(kind));
    },
    readAll: async () => ledger.entries.value,
  };
}

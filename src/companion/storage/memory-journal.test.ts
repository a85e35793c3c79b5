import { test } from 'vitest';
import { journalContract } from './journal.contract.ts';
import { memoryJournal } from './memory-journal.ts';

test.for(Object.entries(journalContract))('a journal in memory %s', async ([, check]) => {
  let now = Date.UTC(2026, 2, 28, 12);
  let isRefused = false;
  const clock = { now: () => now, timeZone: () => 'Europe/London' };
  await check({
    journal: memoryJournal({ clock, random: Math.random, canBeRead: () => !isRefused }),
    setNow: (next) => {
      now = next;
    },
    refuseReading: (refused) => {
      isRefused = refused;
    },
  });
});

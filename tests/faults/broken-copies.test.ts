import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCopy } from '../../src/companion/features/keeping/read-copy.ts';
import { planWords } from '../../src/companion/features/keeping/plan-words.ts';
import { memoryJournal } from '../../src/companion/storage/memory-journal.ts';
import { effectiveEntries } from '../../src/domain/journal/effective-entries.ts';
import { isEntryId, nextEntryId } from '../../src/domain/journal/entry-id.ts';
import type { JournalEntry } from '../../src/domain/journal/entry.ts';
import { planMerge } from '../../src/domain/journal/merge-plan.ts';
import { parseEntry } from '../../src/domain/journal/parse-entry.ts';
import { DAY_MS } from '../../src/domain/time/instant.ts';
import { brokenCopy } from './harness/broken-copies.ts';
import { everyView } from './harness/every-view.ts';
import { faultSeed, seededRandom } from './harness/seeded-random.ts';
import { faultRuns } from './runs.ts';

const folder = new URL('../../src/companion/storage/fixtures/', import.meta.url);
const records = readdirSync(folder)
  .sort()
  .flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return (JSON.parse(text) as { stores: { records: JournalEntry[] }[] }).stores[0]?.records ?? [];
  });
const NOW = Math.max(...records.map(({ at }) => at)) + DAY_MS;
const clock = { now: () => NOW, timeZone: () => 'Europe/London' };
const here = records.filter((_, n) => n % 3 === 0);

test('copies that met with accidents or ill will are refused or brought in, never by half, and crash nothing', async () => {
  const runs = faultRuns({ sample: 200, full: 10_000 });
  const random = seededRandom(faultSeed);
  const seen = new Map<string, number>();
  const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  for (let run = 0; run < runs; run++) {
    const saying = `run ${run} of seed ${faultSeed}`;
    const journal = memoryJournal({ clock, random, entries: here });
    const read = await readCopy(brokenCopy(records, random));
    if (read.kind === 'problem') {
      see(read.problem);
      continue;
    }
    const before = (await journal.readRecords()).records;
    const plan = planMerge(read.records, before, NOW);
    expect(planWords(plan, 'Europe/London').join(' '), saying).not.toMatch(/undefined|NaN|\[object/);
    const done = await journal.bringIn(plan.fresh);
    expect(done, saying).toEqual({ kind: 'brought-in', count: plan.fresh.length });
    see(
      plan.fresh.length === 0
        ? 'nothing new'
        : plan.damaged + plan.strange > 0
          ? 'in part readable'
          : 'whole',
    );

    const after = await journal.readRecords();
    // All of it with one note, less what it erases of what was here; nothing of what was here is another now.
    const ids = new Set(after.records.map((record) => (record as JournalEntry).id));
    for (const { id } of plan.fresh) expect(ids.has(id), saying).toBe(true);
    for (const record of before)
      if (ids.has((record as JournalEntry).id)) expect(after.records, saying).toContain(record);
    // Twice is once.
    expect((await journal.bringIn(plan.fresh)).kind, saying).toBe('brought-in');
    expect((await journal.readRecords()).records.length, saying).toBe(after.records.length);

    // What is written next comes after everything, under an id that can be read.
    await journal.append([{ kind: 'drink-taken', values: {} }]);
    const last = journal.entries.value.at(-1);
    expect(last?.kind, saying).toBe('drink-taken');
    expect(isEntryId(last?.id), saying).toBe(true);
    expect(Object.getPrototypeOf({}), saying).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['amount'], saying).toBeUndefined();

    for (const entry of effectiveEntries(journal.entries.value))
      expect(parseEntry(entry), saying).toBe(entry);
    for (const [name, view] of Object.entries(
      everyView(journal.entries.value, { now: NOW, timeZone: 'Europe/London' }),
    ))
      expect(view, `${name} in ${saying}`).not.toThrow();
  }
  // The accidents are of every sort.
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining(['not-whole', 'not-a-journal', 'in part readable', 'whole']),
  );
});

test('an id of the end of time does not stop the clock of ids', async () => {
  const journal = memoryJournal({ clock, random: Math.random });
  const [first] = records as [JournalEntry];
  const { fresh, damaged } = planMerge([{ ...first, id: 'z'.repeat(22) }], [], NOW);
  expect([fresh, damaged]).toEqual([[], 1]);
  const furthest = nextEntryId(null, Infinity, () => 0.99);
  await journal.bringIn(planMerge([{ ...first, id: furthest }], [], NOW).fresh);
  await journal.append([{ kind: 'drink-taken', values: {} }]);
  expect(journal.entries.value.map(({ kind }) => kind)).toEqual([
    first.kind,
    'notes-brought-in',
    'drink-taken',
  ]);
  expect(journal.entries.value.every(({ id }) => isEntryId(id))).toBe(true);
});

import { expect, test } from 'vitest';
import { journalBrowser, reopen, shown } from './harness/journal-browser.ts';
import { openTab } from './harness/journal-tab.ts';
import { sampleEntry } from './harness/sample-entries.ts';

const { device } = journalBrowser();
const ENTRIES = 6000;
const all = Array.from({ length: ENTRIES }, (_, n) => sampleEntry(n));
const newest = (kind: string, count: number) => all.filter((entry) => entry.kind === kind).slice(-count);
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).toSorted();

test('opens a long journal with the newest run and the preferences, and reads the rest of the window after', async () => {
  const context = await device();
  const filling = await openTab(context);
  await filling.evaluate((count) => journalPage.fill(count), ENTRIES);

  const page = await reopen(context);
  const first = await page.evaluate(() => journalPage.entriesWhenOpened());
  const lastRun = all.slice(all.findLastIndex(({ kind }) => kind === 'guide-run-started'));
  expect(idsOf(first)).toEqual(
    idsOf([...new Set([...newest('guide-run-started', 2), ...newest('preference-set', 12), ...lastRun])]),
  );

  await page.evaluate(() => journalPage.readPast());
  const window = new Set([
    ...all.slice(-500),
    ...newest('dose-taken', 400),
    ...newest('entry-corrected', 400),
    ...newest('check-in-noted', 800),
    ...newest('pain-rated', 400),
    ...newest('preference-set', 200),
    ...['guide-run-started', 'red-flags-answered', 'medicine-guards-answered', 'spasm-ended'].flatMap(
      (kind) => newest(kind, 100),
    ),
  ]);
  expect(idsOf(await page.evaluate(() => journalPage.entries()))).toEqual(idsOf([...window]));
  await context.close();
});

test('writes and keeps in order what comes before the rest is read', async () => {
  const context = await device();
  const filling = await openTab(context);
  await filling.evaluate(() => journalPage.fill(700));
  const page = await reopen(context);
  await page.evaluate(() =>
    journalPage.append([{ kind: 'guide-answered', values: { stepId: 'tapped', answerId: 'done' } }]),
  );
  await page.evaluate(() => journalPage.readPast());
  expect((await shown(page)).at(-1)).toBe('tapped');
  expect((await shown(await reopen(context))).at(-1)).toBe('tapped');
  await context.close();
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../../src/domain/journal/entry.ts';
import { killBrowser } from '../browser.ts';
import { eventually } from './harness/eventually.ts';
import { health, journalBrowser, limitStorage, reopen, shown, write } from './harness/journal-browser.ts';
import { journalDevice } from './harness/journal-profile.ts';
import { openTab } from './harness/journal-tab.ts';
import { faultSeed, seededRandom } from './harness/seeded-random.ts';
import { faultRuns } from './runs.ts';

const { device } = journalBrowser();

/** Of the long journal: made long before these tests run. */
const isSample = ({ at }: JournalEntry) => at < Date.UTC(2026, 9);

/** A disk that is busy mending itself is asked again: what it did not say in time is not lost. */
async function everything(page: Page): Promise<JournalEntry[]> {
  for (;;) {
    const { records, isWhole } = await page.evaluate(() => journalPage.readRecords());
    if (isWhole) return records as JournalEntry[];
  }
}

const kept = (page: Page) => page.evaluate(async () => (await journalPage.readRecords()).records.length);

test.for([2, 5])('what is brought in in one of %i tabs appears in all of them', async (count) => {
  const context = await device();
  const tabs: Page[] = [];
  for (let n = 0; n < count; n++) tabs.push(await openTab(context));
  const [first, ...others] = tabs as [Page, ...Page[]];
  await write(first, 'stop');
  for (const tab of others) await eventually(() => shown(tab)).toEqual(['stop']);
  expect(await first.evaluate(() => journalPage.bringInSamples(0, 40))).toEqual({
    kind: 'brought-in',
    count: 40,
  });
  const found = await shown(first);
  expect(found.length).toBe(42);
  for (const tab of others) await eventually(() => shown(tab)).toEqual(found);
  // Each goes on after all that came in.
  for (const [n, tab] of tabs.entries()) await write(tab, `tab-${n}`);
  const words = tabs.map((_, n) => `tab-${n}`);
  for (const tab of tabs) await eventually(async () => (await shown(tab)).slice(42)).toEqual(words);
  await context.close();
});

test('two tabs that bring in the same at once, while a third writes, have it once', async () => {
  const context = await device();
  const [one, other, third] = [await openTab(context), await openTab(context), await openTab(context)];
  await Promise.all([
    one.evaluate(() => journalPage.bringInSamples(0, 300)),
    other.evaluate(() => journalPage.bringInSamples(0, 300)),
    write(third, 'mine-1'),
    write(third, 'mine-2'),
  ]);
  const again = await reopen(context);
  const records = await again.evaluate(() => journalPage.readAll());
  expect(records.filter(isSample).length).toBe(300);
  expect(records.filter(({ kind }) => kind === 'notes-brought-in').length).toBe(1);
  expect((await shown(again)).filter((text) => text.startsWith('mine'))).toEqual(['mine-1', 'mine-2']);
  await context.close();
});

test('a disk that fills up takes nothing of a file, and keeps what it had', async () => {
  const context = await device();
  const session = await context.newCDPSession(await context.newPage());
  await limitStorage(session, 600_000);
  const page = await openTab(context);
  await write(page, 'stop', 'breathe');
  expect(await page.evaluate(() => journalPage.bringInSamples(0, 20_000))).toEqual({
    kind: 'refused',
    reason: 'full',
  });
  expect(await kept(page)).toBe(2);
  expect(await shown(page)).toEqual(['stop', 'breathe']);
  await limitStorage(session);
  expect(await write(page, 'press')).toBe('durable');
  expect(await page.evaluate(() => journalPage.bringInSamples(0, 500))).toEqual({
    kind: 'brought-in',
    count: 500,
  });
  expect(await kept(await reopen(context))).toBe(504);
  await context.close();
});

test('where storage is blocked nothing is brought in, and nothing erased', async () => {
  const context = await device();
  const page = await openTab(context, () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
  });
  await write(page, 'stop');
  expect(await page.evaluate(() => journalPage.bringInSamples(0, 5))).toEqual({
    kind: 'refused',
    reason: 'blocked',
  });
  expect(await page.evaluate(() => journalPage.eraseAll())).toBe('not-erased');
  expect(await shown(page)).toEqual(['stop']);
  expect(await page.evaluate(() => journalPage.readRecords().then(({ isWhole }) => isWhole))).toBe(false);
  expect((await health(page)).kind).toBe('memory-only');
  await context.close();
});

test('a browser killed while notes are brought in leaves all of them or none', async () => {
  const runs = faultRuns({ sample: 3, full: 30 });
  const random = seededRandom(faultSeed);
  const profile = await journalDevice();
  const SHARE = 3000;
  let wholes = 0;
  let wholeMs: number | null = null;
  for (let run = 0; run < runs; run++) {
    const saying = `run ${run} of seed ${faultSeed}`;
    const { context, page } = await profile.start();
    await page.evaluate(() => journalPage.openedInMs());
    const all = await everything(page);
    const samples = all.filter(isSample).length;
    expect(samples % SHARE, saying).toBe(0);
    expect(all.filter(({ kind }) => kind === 'notes-brought-in').length, saying).toBe(samples / SHARE);
    expect(
      all.some(({ kind }) => kind === 'entries-lost'),
      saying,
    ).toBe(false);
    // What was there whole stays, whatever befalls the next.
    expect(samples / SHARE, saying).toBeGreaterThanOrEqual(wholes);
    wholes = samples / SHARE;
    if (wholeMs === null) {
      // The first is let be, to know how long one takes on this machine.
      const from = performance.now();
      expect(await page.evaluate((count) => journalPage.bringInSamples(0, count), SHARE)).toEqual({
        kind: 'brought-in',
        count: SHARE,
      });
      wholeMs = performance.now() - from;
    } else {
      await page.evaluate(([from, count]) => void journalPage.bringInSamples(from, count), [
        samples,
        SHARE,
      ] as const);
      const lifeMs = random() * 1.5 * wholeMs;
      await new Promise((resolve) => setTimeout(resolve, lifeMs));
    }
    await killBrowser(context);
  }
  expect(wholes).toBeGreaterThan(0);
  profile.remove();
});

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { changedBy } from '../../src/domain/journal/effective-entries.ts';
import type { EntryId } from '../../src/domain/journal/entry-id.ts';
import type { NewEntry } from '../../src/domain/journal/entry.ts';
import { phone } from '../browser.ts';
import { eventually } from './harness/eventually.ts';
import { journalBrowser, write } from './harness/journal-browser.ts';
import { openTab } from './harness/journal-tab.ts';
import { sampleEntry } from './harness/sample-entries.ts';

const { device } = journalBrowser('journal-screen-page.tsx');

const twoTablets: NewEntry = { kind: 'dose-taken', values: { medicineId: 'M01', amount: 2, takenAt: 0 } };
const append = (page: Page, drafts: NewEntry[]) =>
  page.evaluate((given) => journalPage.append(given), drafts);

async function savedFile(page: Page, button: string) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('says on the screen when notes cannot be saved, and hands them over as a file', async () => {
  const context = await device();
  const page = await openTab(context, () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
  });
  await write(page, 'stop', 'breathe');
  await eventually(() => page.getByRole('status').textContent()).toContain('The guide goes on.');
  const { name, text } = await savedFile(page, 'Save my notes as a file');
  expect(name).toMatch(/^unspasm-notes-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(text).entries).toEqual(await page.evaluate(() => journalPage.entries()));
  expect(await page.getByText('Stop. Keep still').count()).toBe(1);
  await context.close();
});

test('says nothing about saving while notes are saved', async () => {
  const context = await device();
  const page = await openTab(context);
  await write(page, 'stop');
  expect(await page.getByRole('status').count()).toBe(0);
  await context.close();
});

test('a note that is taken out stays to be seen, and can be put back', async () => {
  const context = await device();
  const page = await openTab(context);
  await append(page, [twoTablets]);
  const kinds = () => page.evaluate(() => journalPage.entries().map(({ kind }) => kind));
  await page.getByRole('button', { name: /^Take out: 2 tablets of ibuprofen/ }).click();
  // A note that comes in meanwhile does not take the question away.
  await append(page, [{ kind: 'drink-taken', values: {} }]);
  await page.getByRole('button', { name: 'Take it out' }).click();
  await page.locator('del').waitFor();
  await page.getByRole('button', { name: /^Put back: 2 tablets of ibuprofen/ }).click();
  await page.locator('del').waitFor({ state: 'detached' });
  expect(await kinds()).toEqual(['dose-taken', 'drink-taken', 'entry-removed', 'entry-corrected']);
  await context.close();
});

/** The newest entries of a long journal as lines: a correction is shown with what it corrects. */
const linesOf = (entryCount: number) => {
  const newest = Array.from({ length: entryCount }, (_, n) => sampleEntry(5000 - entryCount + n));
  const ids = new Set(newest.map(({ id }) => id));
  return newest.filter((entry) => !ids.has(changedBy(entry) ?? ('' as EntryId))).length;
};

test('shows a long journal page by page, and saves all of it', async () => {
  const context = await device();
  const filling = await openTab(context);
  await filling.evaluate(() => journalPage.fill(5000));
  await filling.close();
  const page = await openTab(context);
  const lines = page.locator('.journal-line');
  await lines.first().waitFor();
  expect(await lines.count()).toBe(linesOf(60));
  await page.getByRole('button', { name: 'Show older notes' }).click();
  await eventually(() => lines.count()).toBe(linesOf(120));
  const times = await page
    .locator('.journal-line time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(times).toEqual(times.toSorted().reverse());
  const { text } = await savedFile(page, 'Save a copy as a file');
  expect(JSON.parse(text).entries.length).toBe(5000);
  await context.close();
});

test.for(['light', 'dark'] as const)('can be read by everyone in the %s theme', async (colorScheme) => {
  const context = await device({ ...phone, colorScheme });
  const page = await openTab(context, () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
  });
  await append(page, [
    { kind: 'guide-run-started', values: {} },
    twoTablets,
    { kind: 'drink-taken', values: {} },
  ]);
  await page.getByRole('button', { name: /^Take out: A drink/ }).click();
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

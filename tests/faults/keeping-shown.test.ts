import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../browser.ts';
import { eventually } from './harness/eventually.ts';
import { journalBrowser, write } from './harness/journal-browser.ts';
import { openTab } from './harness/journal-tab.ts';
import { ORIGIN } from './harness/serve-journal-page.mjs';

const { device } = journalBrowser('keeping-screen-page.tsx');

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page) => page.getByRole('status').allTextContents();

async function savedFile(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await button(page, 'Save a copy as a file').first().click();
  return readFileSync(await (await downloading).path());
}
const choose = (page: Page, buffer: Buffer) =>
  page.getByLabel('Choose a file').setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer });
const entriesOf = (page: Page) =>
  page.evaluate(() => journalPage.readRecords().then(({ records }) => records));

async function eraseEverything(page: Page): Promise<void> {
  await button(page, 'Erase everything …').click();
  await page.getByLabel('I know that this can’t be undone').check();
  await page.waitForTimeout(450);
  await button(page, 'Erase everything now').click();
  await page.getByText('Everything is erased.').waitFor();
}

test('a copy that is saved, erased and added again holds the same notes, also those nobody understands yet', async () => {
  const context = await device();
  const page = await openTab(context);
  await page.evaluate(() => journalPage.fill(2500));
  const strange = {
    version: 4,
    id: '0mna1b2c3000abcdefghij',
    kind: 'from-the-future',
    values: { of: ['later'] },
  };
  await page.evaluate((record) => journalPage.bringIn([record as never]), strange);
  const before = await entriesOf(page);
  expect(before).toContainEqual(strange);
  const file = await savedFile(page);
  await eventually(() => said(page)).toContainEqual(expect.stringContaining('The file holds 2,502 notes.'));

  await eraseEverything(page);
  expect(await entriesOf(page)).toEqual([]);
  await choose(page, file);
  await page.getByText('2,502 new notes in this file.').waitFor();
  expect(await page.getByText('Written from 1 January 2017 to').count()).toBe(1);
  await button(page, 'Add these notes').click();
  await page.getByText('2,502 notes added.').waitFor();
  const after = await entriesOf(page);
  expect(after.slice(0, -1)).toEqual(before);
  expect(after.at(-1)).toMatchObject({ kind: 'notes-brought-in', values: { entryCount: 2502 } });

  await choose(page, file);
  await page.getByText('There is nothing new in this file.').waitFor();
  expect(await page.getByText('2,502 notes are here already.').count()).toBe(1);
  await button(page, 'Close').click();
  expect((await entriesOf(page)).length).toBe(2503);
  await context.close();
});

test('says what is wrong with a file, and changes nothing', async () => {
  const context = await device();
  const page = await openTab(context);
  await write(page, 'stop');
  const file = await savedFile(page);
  await eventually(() => said(page)).toContainEqual(expect.stringContaining('The file holds 1 note.'));
  const before = await entriesOf(page);
  for (const [words, buffer] of [
    ['There is nothing in this file.', Buffer.from('')],
    ['This file is not a copy from Unspasm.', Buffer.from('Dear Ann,\n')],
    ['This is only a part of a copy.', file.subarray(0, file.length - 40)],
    [
      'This copy was made by a newer Unspasm',
      Buffer.from(String(file).replace('"version":1', '"version":2')),
    ],
    [
      'The letters in this file are not as Unspasm wrote them.',
      Buffer.from(String(file).replace('stop', 'dé'), 'latin1'),
    ],
  ] as const) {
    await choose(page, buffer);
    await page.getByText(words).waitFor();
  }
  expect(await entriesOf(page)).toEqual(before);
  await context.close();
});

test('a file of 100 MB does not stop the page', async () => {
  const context = await device();
  const page = await openTab(context);
  const longestMs = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no place for a file');
    const chosen = new DataTransfer();
    chosen.items.add(
      new File(
        Array.from({ length: 100 }, () => 'x'.repeat(1024 * 1024)),
        'copy.json',
      ),
    );
    input.files = chosen.files;
    let [longest, last] = [0, performance.now()];
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    clearInterval(timer);
    return longest;
  });
  await page.getByText('This file is too large for a copy from Unspasm.').waitFor();
  expect(longestMs).toBeLessThan(500);
  await context.close();
});

test('everything is erased only by someone who said that they know, and can be kept', async () => {
  const context = await device();
  const page = await openTab(context);
  await write(page, 'stop');
  await button(page, 'Erase everything …').click();
  expect(await button(page, 'Erase everything now').isDisabled()).toBe(true);
  expect(
    await page
      .getByRole('heading', { name: 'Erase everything?' })
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
  await page.getByLabel('I know that this can’t be undone').check();
  // The focus stays where the person is.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  await button(page, 'Keep my notes').click();
  expect((await entriesOf(page)).length).toBe(1);
  await eraseEverything(page);
  expect(await entriesOf(page)).toEqual([]);
  await context.close();
});

test('a single note is erased on the page of notes, and a dose that still counts is not', async () => {
  const context = await device();
  const page = await openTab(context);
  await page.goto(`${ORIGIN}/journal`);
  await page.evaluate(() =>
    journalPage.append([
      { kind: 'drink-taken', values: {} },
      { kind: 'dose-taken', values: { medicineId: 'M01', amount: 2, takenAt: Date.now() } },
      { kind: 'red-flags-answered', values: { answers: { RA1: 'no' } } },
    ]),
  );
  await button(page, 'Erase single notes').click();
  expect(await button(page, /^Erase: /).count()).toBe(1);
  await page.getByText('Still counts. It can’t be erased yet.').waitFor();
  await button(page, /^Erase: A drink/).click();
  await button(page, 'Erase it').click();
  await page.getByText('The note is erased.').waitFor();
  const kinds = (await page.evaluate(() => journalPage.readAll())).map(({ kind }) => kind);
  expect(kinds).toEqual(['dose-taken', 'red-flags-answered', 'entry-erased']);
  await context.close();
});

test.for(['light', 'dark'] as const)('can be read by everyone in the %s theme', async (colorScheme) => {
  const context = await device({ ...phone, colorScheme });
  const page = await openTab(context);
  await write(page, 'stop');
  const file = await savedFile(page);
  await eraseEverything(page);
  await choose(page, file);
  await button(page, 'Add these notes').waitFor();
  await button(page, 'Erase everything …').click();
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

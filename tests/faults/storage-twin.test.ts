import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { killBrowser } from '../browser.ts';
import { eventually } from './harness/eventually.ts';
import { journalBrowser, reopen, shown, write } from './harness/journal-browser.ts';
import { journalDevice } from './harness/journal-profile.ts';
import { openTab } from './harness/journal-tab.ts';

const { device } = journalBrowser();

/** The ids in the twin; null where there is none. */
const idsInTwin = (page: Page): Promise<string[] | null> =>
  page.evaluate(async () => {
    const buckets = journalPage.storageBuckets();
    if (!(await buckets?.keys())?.includes('journal-twin')) return null;
    const bucket = await buckets?.open('journal-twin');
    return new Promise((resolve, reject) => {
      const opening = bucket?.indexedDB.open('unspasm-twin');
      opening?.addEventListener('error', () => reject(new Error(opening.error?.message)));
      opening?.addEventListener('success', () => {
        const keys = opening.result.transaction('entries').objectStore('entries').getAllKeys();
        keys.addEventListener('success', () => {
          opening.result.close();
          resolve(keys.result as string[]);
        });
      });
    });
  });

/** Whether the twin is noted as whole, so that it is compared only later. */
const isNotedWhole = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const bucket = await journalPage.storageBuckets()?.open('journal-twin');
    const databases = (await bucket?.indexedDB.databases()) ?? [];
    return databases.some(({ name }) => name === 'unspasm-twin-is-whole');
  });

const idsHere = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await journalPage.readAll()).map(({ id }) => id));

/** Once the two have the same entries. */
const isEven = async (page: Page) => eventually(() => idsInTwin(page)).toEqual(await idsHere(page));

const deleteTwin = (page: Page) => page.evaluate(() => journalPage.storageBuckets()?.delete('journal-twin'));

async function newTab(context: BrowserContext): Promise<Page> {
  const page = await openTab(context);
  await page.evaluate(() => journalPage.openedInMs());
  return page;
}

test('gives everything back when the browser has thrown the files of the journal away', async () => {
  const phone = await journalDevice();
  const before = await phone.start();
  await write(before.page, 'stop', 'breathe');
  await write(before.page, 'press');
  await isEven(before.page);
  await before.context.close();

  rmSync(phone.databaseFolder(), { recursive: true });

  const after = await phone.start();
  await after.page.evaluate(() => journalPage.openedInMs());
  expect(await shown(after.page)).toEqual(['stop', 'breathe', 'press']);
  expect(await write(after.page, 'walk')).toBe('durable');
  await after.context.close();
  const later = await phone.start();
  await later.page.evaluate(() => journalPage.openedInMs());
  expect(await shown(later.page)).toEqual(['stop', 'breathe', 'press', 'walk']);
  await later.context.close();
  phone.remove();
});

test('loses nothing that was saved when a kill tore a write in two', async () => {
  const phone = await journalDevice();
  const before = await phone.start();
  await write(before.page, 'stop', 'breathe');
  await isEven(before.page);
  await killBrowser(before.context);

  // The head of a record without its body, as it stands when the browser was killed between its two writes.
  const folder = phone.databaseFolder();
  const [log] = readdirSync(folder).filter((name) => name.endsWith('.log'));
  appendFileSync(join(folder, log ?? ''), Buffer.from([1, 2, 3, 4, 200, 0, 1]));

  const words = ['stop', 'breathe'];
  for (const word of ['press', 'walk', 'drink']) {
    const { context, page } = await phone.start();
    expect(await write(page, word)).toBe('durable');
    words.push(word);
    expect(await shown(page)).toEqual(words);
    await isEven(page);
    await context.close();
  }
  phone.remove();
});

test('what is erased is erased in the twin too, and does not come back from it', async () => {
  const context = await device();
  const page = await newTab(context);
  await write(page, 'stop', 'breathe');
  await isEven(page);
  const [erasedId] = await idsHere(page);
  await page.evaluate(
    (id) => journalPage.append([{ kind: 'entry-erased', values: { erasedId: id as never } }]),
    erasedId,
  );
  await isEven(page);
  expect(await idsInTwin(page)).not.toContain(erasedId);
  await context.close();
});

test('an erasure that a killed page told the journal only reaches the twin at the next opening', async () => {
  const context = await device();
  const page = await newTab(context);
  await write(page, 'stop', 'breathe');
  await isEven(page);
  const [erased, kept] = await page.evaluate(() => journalPage.readAll());
  await page.evaluate(
    (id) => journalPage.append([{ kind: 'entry-erased', values: { erasedId: id as never } }]),
    erased?.id,
  );
  await isEven(page);
  const mark = (await idsHere(page)).find((id) => id !== kept?.id);
  // The twin as it was before the erasure.
  await page.evaluate(
    async ([entry, markId]) => {
      const bucket = await journalPage.storageBuckets()?.open('journal-twin');
      await new Promise((resolve) => {
        const opening = bucket?.indexedDB.open('unspasm-twin');
        opening?.addEventListener('success', () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          writing.objectStore('entries').put(entry);
          writing.objectStore('entries').delete(markId as string);
          writing.addEventListener('complete', () => resolve(opening.result.close()));
        });
      });
    },
    [erased, mark] as const,
  );
  expect(await idsInTwin(page)).toContain(erased?.id);

  const next = await reopen(context);
  await isEven(next);
  expect(await idsHere(next)).toEqual([kept?.id, mark]);
  await context.close();
});

test('a twin with a gap is not taken for whole, also where the next page writes something before it looks', async () => {
  const context = await device();
  const page = await newTab(context);
  await write(page, 'stop', 'breathe', 'press');
  const whole = await reopen(context);
  await eventually(() => isNotedWhole(whole)).toBe(true);
  await isEven(whole);
  const newest = (await idsHere(whole)).at(-1);
  // As a kill leaves it between the journal and its twin.
  await whole.evaluate(async (id) => {
    const bucket = await journalPage.storageBuckets()?.open('journal-twin');
    await new Promise((resolve) => {
      const opening = bucket?.indexedDB.open('unspasm-twin');
      opening?.addEventListener('success', () => {
        const writing = opening.result.transaction('entries', 'readwrite');
        writing.objectStore('entries').delete(id as string);
        writing.addEventListener('complete', () => resolve(opening.result.close()));
      });
    });
  }, newest);
  await whole.close();

  // Before it has looked at anything.
  await context.addInitScript(() => {
    const trying = setInterval(() => {
      if (!('journalPage' in globalThis)) return;
      clearInterval(trying);
      void journalPage.append([{ kind: 'guide-answered', values: { stepId: 'tap', answerId: 'done' } }]);
    }, 1);
  });
  const next = await openTab(context);
  const tap = () => idsHere(next).then((ids) => ids.at(-1));
  await eventually(async () => (await idsInTwin(next))?.includes((await tap()) ?? '')).toBe(true);
  expect((await isNotedWhole(next)) && !(await idsInTwin(next))?.includes(newest ?? '')).toBe(false);
  await isEven(next);
  await context.close();
});

test('erasing everything leaves no twin', async () => {
  const context = await device();
  const page = await newTab(context);
  await write(page, 'stop');
  await isEven(page);
  expect(await page.evaluate(() => journalPage.eraseAll())).toBe('erased');
  expect(await idsInTwin(page)).toBe(null);
  await write(page, 'breathe');
  await isEven(page);
  expect(await shown(await reopen(context))).toEqual(['breathe']);
  await context.close();
});

test('a twin that is gone is made anew at the next opening, of a journal of years too', async () => {
  const context = await device();
  const page = await newTab(context);
  await page.evaluate(() => journalPage.fill(2500));
  await deleteTwin(page);
  const next = await reopen(context);
  await isEven(next);
  expect((await idsInTwin(next))?.length).toBe(2500);
  await context.close();
});

test('notes from a file reach the twin', async () => {
  const context = await device();
  const page = await newTab(context);
  await write(page, 'stop');
  await page.evaluate(() => journalPage.bringInSamples(0, 30));
  await isEven(page);
  await context.close();
});

test('without storage buckets the journal does without a twin', async () => {
  const context = await device();
  await context.addInitScript(() => Object.defineProperty(navigator, 'storageBuckets', { value: undefined }));
  const page = await newTab(context);
  expect(await write(page, 'stop')).toBe('durable');
  expect(await page.evaluate(() => journalPage.eraseAll())).toBe('erased');
  expect(await write(page, 'breathe')).toBe('durable');
  expect(await shown(await reopen(context))).toEqual(['breathe']);
  await context.close();
});

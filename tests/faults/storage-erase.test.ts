import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { killBrowser } from '../browser.ts';
import type { EntryId } from '../../src/domain/journal/entry-id.ts';
import { eventually } from './harness/eventually.ts';
import { journalBrowser, limitStorage, reopen, shown, write } from './harness/journal-browser.ts';
import { journalDevice } from './harness/journal-profile.ts';
import { openTab } from './harness/journal-tab.ts';
import { ORIGIN } from './harness/serve-journal-page.mjs';
import { faultSeed, seededRandom } from './harness/seeded-random.ts';
import { faultRuns } from './runs.ts';

const { device } = journalBrowser();

/** Everything of this origin that a page could read, as one text. */
const everythingStored = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const records = databases.map(
      ({ name }) =>
        new Promise((resolve) => {
          const opening = indexedDB.open(name as string);
          // Gone since it was listed: looking must not make it anew.
          opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
          opening.addEventListener('error', () => resolve([]));
          opening.addEventListener('success', () => {
            if (!opening.result.objectStoreNames.contains('entries')) return resolve(opening.result.close());
            const reading = opening.result.transaction('entries').objectStore('entries').getAll();
            reading.addEventListener('success', () => {
              opening.result.close();
              resolve(reading.result);
            });
          });
        }),
    );
    return JSON.stringify([await Promise.all(records), { ...localStorage }, { ...sessionStorage }]);
  });

const erase = (page: Page, erasedId: EntryId | undefined) =>
  page.evaluate(
    (id) => journalPage.append([{ kind: 'entry-erased', values: { erasedId: id } }]),
    erasedId as EntryId,
  );
const idOf = async (page: Page, text: string) =>
  (await page.evaluate(() => journalPage.entries())).find(
    (entry) => entry.kind === 'guide-answered' && entry.values.stepId === text,
  )?.id;

test('an erased note is on no disk any more, nor what corrected it, and is gone in another tab', async () => {
  const context = await device();
  const [page, other] = [await openTab(context), await openTab(context)];
  await write(page, 'secret', 'breathe');
  const id = (await idOf(page, 'secret')) as EntryId;
  await page.evaluate(
    (correctedId) =>
      journalPage.append([
        { kind: 'entry-corrected', values: { correctedId, values: { stepId: 'secret too' } } },
      ]),
    id,
  );
  await eventually(() => shown(other)).toEqual(['secret', 'breathe', 'entry-corrected']);
  expect(await erase(page, id)).toBe('durable');
  expect(await shown(page)).toEqual(['breathe', 'entry-erased']);
  await eventually(() => shown(other)).toEqual(['breathe', 'entry-erased']);
  expect(await everythingStored(page)).not.toContain('secret');
  // Nor does the other tab bring it back when its own connection is gone.
  const session = await context.newCDPSession(other);
  await session.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes: 'indexeddb' });
  await other.waitForFunction(() => journalPage.health().kind === 'memory-only');
  await write(other, 'press');
  expect(await everythingStored(other)).not.toContain('secret');
  expect((await shown(await reopen(context))).filter((text) => text === 'secret')).toEqual([]);
  await context.close();
});

test('a note that a full disk did not take can be erased too', async () => {
  const context = await device();
  const session = await context.newCDPSession(await context.newPage());
  await limitStorage(session, 200_000);
  const page = await openTab(context);
  let [secret, count] = ['', 0];
  do secret = `secret ${++count} ${'Ow. '.repeat(5000)}`;
  while ((await write(page, secret)) === 'durable');
  expect(await everythingStored(page)).toContain(`secret ${count}`);
  await erase(page, await idOf(page, secret));
  expect((await shown(page)).at(-1)).toBe('entry-erased');
  expect(await everythingStored(page)).not.toContain(`secret ${count}`);
  await limitStorage(session);
  const reopened = await reopen(context);
  await reopened.waitForFunction(() => journalPage.health().kind === 'durable');
  expect((await shown(reopened)).length).toBe(count);
  expect(await everythingStored(reopened)).not.toContain(`secret ${count}`);
  await context.close();
});

test('erasing everything leaves nothing in any tab or store, and raises no alarm', async () => {
  const context = await device();
  const [page, other] = [await openTab(context), await openTab(context)];
  await write(page, 'secret', 'breathe');
  for (const tab of [page, other])
    await tab.evaluate(() => {
      localStorage.setItem('unspasm-run', 'on');
      localStorage.setItem('of-another-program', 'stays');
      sessionStorage.setItem('unspasm:draft', 'secret');
    });
  await eventually(() => shown(other)).toEqual(['secret', 'breathe']);
  const isOtherLoadedAnew = other.waitForEvent('load');
  expect(await page.evaluate(() => journalPage.eraseAll())).toBe('erased');
  await isOtherLoadedAnew;
  await other.waitForFunction(() => 'journalPage' in globalThis);
  expect(await shown(page)).toEqual([]);
  expect(await shown(other)).toEqual([]);
  for (const tab of [page, other])
    expect(await everythingStored(tab)).toBe(JSON.stringify([[[]], { 'of-another-program': 'stays' }, {}]));
  expect(await write(page, 'press')).toBe('durable');
  expect(await shown(await reopen(context))).toEqual(['press']);
  await context.close();
});

test('everything can be erased in one of five tabs while the others write', async () => {
  const context = await device();
  const tabs: Page[] = [];
  for (let n = 0; n < 5; n++) tabs.push(await openTab(context));
  const [page, ...others] = tabs as [Page, ...Page[]];
  await write(page, 'secret');
  await context.exposeFunction('sayIsSaved', () => {});
  for (const tab of others) await tab.evaluate(() => void journalPage.writeForEver(0));
  await page.waitForTimeout(300);
  const loads = others.map((tab) => tab.waitForEvent('load'));
  expect(await page.evaluate(() => journalPage.eraseAll())).toBe('erased');
  await Promise.all(loads);
  for (const tab of others) await tab.waitForFunction(() => 'journalPage' in globalThis);
  // What a tab wrote after the erasing is its own new beginning.
  const found = await shown(await reopen(context));
  expect(found).not.toContain('secret');
  expect(found).not.toContain('step-0');
  expect(found).not.toContain('entries-lost');
  await context.close();
});

test('a spare database is erased with the first one', async () => {
  const context = await device();
  const page = await context.newPage();
  await page.route(`${ORIGIN}/empty`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(`${ORIGIN}/empty`);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('unspasm', 1);
        opening.addEventListener('success', () => resolve(opening.result.close()));
      }),
  );
  const journal = await openTab(context);
  expect(await write(journal, 'secret')).toBe('durable');
  expect(await journal.evaluate(() => journalPage.eraseAll())).toBe('erased');
  expect(await everythingStored(journal)).not.toContain('secret');
  expect(await write(journal, 'press')).toBe('durable');
  const reopened = await reopen(context);
  await eventually(() => shown(reopened)).toEqual(['press']);
  await context.close();
});

test('a browser killed while everything is erased has all of it or nothing, and raises no alarm', async () => {
  const runs = faultRuns({ sample: 3, full: 100 });
  const random = seededRandom(faultSeed);
  const profile = await journalDevice();
  const SHARE = 2000;
  for (let run = 0; run < runs; run++) {
    const saying = `run ${run} of seed ${faultSeed}`;
    const { context, page } = await profile.start();
    await page.evaluate(() => journalPage.openedInMs());
    const found = (await page.evaluate(() => journalPage.readRecords())).records.length;
    expect([0, SHARE + 1], saying).toContain(found);
    expect(await shown(page), saying).not.toContain('entries-lost');
    if (found === 0) await page.evaluate((count) => journalPage.bringInSamples(0, count), SHARE);
    await page.evaluate(() => void journalPage.eraseAll());
    await new Promise((resolve) => setTimeout(resolve, random() * 60));
    await killBrowser(context);
  }
  profile.remove();
});

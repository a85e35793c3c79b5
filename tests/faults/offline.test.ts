import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { newProfile, openPersistent, serveCompanion } from '../browser.ts';
import { lookForUpdate, visit } from './harness/visit.ts';
import { NEXT, buildNextVersion, versionShown } from './next-version.ts';
import { faultRuns } from './runs.ts';

const cleanUps: (() => unknown)[] = [];
const atEnd = <T>(value: T, cleanUp: (value: T) => unknown): T => {
  cleanUps.unshift(() => cleanUp(value));
  return value;
};
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

const aProfile = () => atEnd(newProfile(), ({ remove }) => remove());
const aServer = async (options?: Parameters<typeof serveCompanion>[0]) =>
  atEnd(await serveCompanion(options), ({ stop }) => stop());
const theNextVersion = () => atEnd(buildNextVersion(), ({ remove }) => remove());
const aBrowser = async (profileFolder: string) =>
  atEnd(await openPersistent(profileFolder), (context) => context.close());

const worksOn = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);

/** Headless pages are always in view, so the page is told that it went out of sight. */
const putOutOfSight = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });

/** The first answer that anybody gives begins an episode. */
async function startEpisode(page: Page): Promise<void> {
  const mainButton = page.locator('.button-main').first();
  if (await mainButton.isVisible()) await mainButton.click();
}

const runs = faultRuns({ sample: 2, full: 20 });

test(`opens ${runs} times of ${runs} with the server stopped and the HTTP cache cleared`, async () => {
  const { folder } = aProfile();
  const server = await serveCompanion();
  const firstBrowser = await openPersistent(folder);
  await visit(firstBrowser, server.url);
  await firstBrowser.close();
  await server.stop();

  const seen: string[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await openPersistent(folder);
    const page = await context.newPage();
    await page.goto(server.url);
    seen.push(await page.locator('h1').first().innerText());
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await context.close();
  }
  expect(seen).toHaveLength(runs);
  expect(new Set(seen).size).toBe(1);
});

test('every screen and the checklist open without a network', async () => {
  const { folder } = aProfile();
  const server = await serveCompanion();
  const context = await aBrowser(folder);
  const page = await visit(context, server.url);
  await server.stop();

  const headings: string[] = [];
  for (const path of ['now', 'journal', 'medicines', 'about', 'settings', 'help', 'checklist']) {
    await page.goto(new URL(path, server.url).href);
    headings.push(await page.locator('h1').first().innerText());
  }
  // Each its own screen, and none a note that a part could not be fetched.
  expect(new Set(headings).size).toBe(headings.length);
  // What is no screen of the companion belongs to the server, and the worker does not answer for it.
  await expect(page.goto(new URL('healthz', server.url).href)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('a new version waits while an episode is active, also when the page is out of sight', async () => {
  const { folder } = aProfile();
  const server = await serveCompanion();
  const page = await visit(await aBrowser(folder), new URL('now', server.url).href);
  await startEpisode(page);
  await server.stop();
  await aServer({ port: server.port, serverFile: theNextVersion().serverFile });

  await lookForUpdate(page);
  await putOutOfSight(page);
  await page.waitForTimeout(500);
  expect(await versionShown(page)).toBe('first');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(true);
  await page.reload();
  expect(await versionShown(page)).toBe('first');
});

test('a new version takes over once no episode is active and the page is out of sight', async () => {
  const { folder } = aProfile();
  const server = await serveCompanion();
  const page = await visit(await aBrowser(folder), new URL('about', server.url).href);
  await server.stop();
  await aServer({ port: server.port, serverFile: theNextVersion().serverFile });

  await lookForUpdate(page);
  await page.waitForTimeout(500);
  expect(await versionShown(page)).toBe('first');

  const isLoadedAnew = page.waitForEvent('load');
  await putOutOfSight(page);
  await isLoadedAnew;
  expect(await versionShown(page)).toBe(NEXT);
});

test('a withdrawn worker removes itself and its caches, keeps the journal, and loads an idle page anew', async () => {
  const { folder } = aProfile();
  const server = await serveCompanion();
  const page = await visit(await aBrowser(folder), new URL('about', server.url).href);
  const databasesBefore = await page.evaluate(() => indexedDB.databases());
  await server.stop();
  await aServer({ port: server.port, env: { WITHDRAW_WORKER: '1' } });

  const isLoadedAnew = page.waitForEvent('load');
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await isLoadedAnew;
  expect(await worksOn(page)).toBe(false);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual(databasesBefore);
});

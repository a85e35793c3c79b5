import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from '../../../../tests/browser.ts';
import { bundleModule, openModule } from '../../../../tests/module-page.ts';
import type { BreathingPage } from './breathing-in-page.tsx';

declare const breathingPage: BreathingPage;

// A machine that is busy with other tests is slow to open a page.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let pacer: Awaited<ReturnType<typeof bundleModule>>;
let page: Page;
let pageErrors: string[] = [];

beforeAll(async () => {
  pacer = await bundleModule(new URL('breathing-in-page.tsx', import.meta.url));
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());
afterEach(async () => {
  await page.context().close();
  expect(pageErrors).toEqual([]);
});

/** A pacer that began 30 seconds ago: at the beginning of its fourth breath in. */
async function open(options: BrowserContextOptions = {}) {
  pageErrors = [];
  page = await openModule(browser, pacer, { ...options, onError: (message) => pageErrors.push(message) });
  await page.locator('.breath-words').waitFor();
}

const isSounding = () => page.evaluate(() => breathingPage.soundingFromSeconds() !== null);
const felt = () => page.evaluate(() => breathingPage.felt());

test('words, picture, tone and vibration all begin where the breath is', async () => {
  await open();
  await expect.poll(isSounding).toBe(true);
  const { words, pictureAtMs, soundingFromSeconds } = await page.evaluate(() => ({
    words: document.querySelector('.breath-words')?.textContent,
    pictureAtMs: breathingPage.pictureAtMs() ?? NaN,
    soundingFromSeconds: breathingPage.soundingFromSeconds(),
  }));
  const count = Number(/^Breathe in ([1-4])$/.exec(words ?? '')?.[1]);
  expect(Math.abs(30 + count - 0.5 - pictureAtMs / 1000)).toBeLessThan(1);
  expect(soundingFromSeconds).toBeLessThan(4);
  await page.getByText('Breathe out').waitFor();
  await expect.poll(felt).toEqual([[80, 120, 80], [350]]);
});

test('sound and vibration stop and come back, each by its own switch', async () => {
  await open();
  const turn = (name: string) => page.getByRole('switch', { name, exact: true }).click();
  await turn('Vibration');
  await turn('Sound');
  await expect.poll(isSounding).toBe(false);
  await turn('Sound');
  await expect.poll(isSounding).toBe(true);
  await page.getByText('Breathe out').waitFor();
  // Where it is turned on the breath out would have been felt by the time its first second is over.
  await page.locator('.breath-count', { hasText: '2' }).waitFor();
  expect(await felt()).toEqual([[80, 120, 80]]);
});

test('where motion is not wanted the picture stands still and a ring counts', async () => {
  await open({ reducedMotion: 'reduce' });
  expect(await page.evaluate(() => breathingPage.pictureAtMs())).toBe(null);
  expect(await page.locator('.breath-ring').isVisible()).toBe(true);
  const { words, dashes } = await page.evaluate(() => ({
    words: document.querySelector('.breath-words')?.textContent,
    dashes: document.querySelector('.breath-lit')?.getAttribute('stroke-dasharray'),
  }));
  const secondsBegun = Number(/^Breathe in ([1-4])$/.exec(words ?? '')?.[1]);
  expect(dashes).toBe(`${'0.86 0.14 '.repeat(secondsBegun - 1)}0.86 10`);
});

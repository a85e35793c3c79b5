import { chromium, type Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/chromium.mjs';
import { bundleModule, openModule } from '../../../tests/module-page.ts';
import type { SensesPage } from './benches-in-page.ts';
import { breathTonesContract } from './breath-tones.contract.ts';
import { cueTonesContract } from './cue-tones.contract.ts';
import { wakeLockContract } from './wake-lock.contract.ts';

declare const sensesPage: SensesPage;

// A machine that is busy with other tests is slow to open a page.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let benches: Awaited<ReturnType<typeof bundleModule>>;
let pageErrors: string[] = [];

beforeAll(async () => {
  benches = await bundleModule(new URL('benches-in-page.ts', import.meta.url));
  browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    // As on a phone; a browser driven by a test lets sound through at once.
    args: [...CHROMIUM_ARGS, '--autoplay-policy=document-user-activation-required'],
  });
}, 120_000);
afterAll(() => browser.close());
afterEach(() => {
  const seen = pageErrors;
  pageErrors = [];
  expect(seen).toEqual([]);
});

async function openPage({ permissions = [], hash = '' }: { permissions?: string[]; hash?: string } = {}) {
  const onError = (message: string) => pageErrors.push(message);
  const page = await openModule(browser, benches, { permissions, hash, onError });
  await page.waitForFunction(() => 'sensesPage' in globalThis);
  return page;
}

describe('a wake lock', () => {
  test.for(Object.keys(wakeLockContract))("%s, as Chromium's own", async (name) => {
    const page = await openPage({ permissions: ['screen-wake-lock'] });
    await page.evaluate((check) => sensesPage.checkWakeLock(check), name);
    await page.context().close();
  });
});

describe('cue sounds', () => {
  test.for(Object.keys(cueTonesContract))("%s, as Chromium's own", async (name) => {
    const page = await openPage();
    await page.click('p');
    await page.evaluate((check) => sensesPage.checkCueTones(check), name);
    await page.context().close();
  });
});

describe('breath tones', () => {
  test.for(Object.keys(breathTonesContract))("%s, as Chromium's own", async (name) => {
    const page = await openPage();
    await page.click('p');
    await page.evaluate((check) => sensesPage.checkBreathTones(check), name);
    await page.context().close();
  });

  test('are held back before the first tap, and join in at the right place after it', async () => {
    // The page starts them by itself: what a test evaluates counts as a tap.
    const page = await openPage({ hash: '#start-tones' });
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => sensesPage.soundingFromSeconds())).toEqual([]);
    await page.click('p');
    await page.waitForFunction(() => sensesPage.soundingFromSeconds().length > 0);
    const [seconds] = await page.evaluate(() => sensesPage.soundingFromSeconds());
    // Started 2 s into the breath, and 1.5 s or more went by before the tap.
    expect(seconds).toBeGreaterThan(3.5);
    expect(seconds).toBeLessThan(5.5);
    await page.context().close();
  });

  test('are soft, without a click, rising with the breath in and falling with the breath out', async () => {
    const page = await openPage();
    const { sampleRate, samples } = await page.evaluate(() => sensesPage.renderBreath());
    await page.context().close();

    const peak = Math.max(...samples.map(Math.abs));
    expect(peak).toBeGreaterThan(0.1);
    expect(peak).toBeLessThan(0.2);
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.001);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);

    const risesPerSecond = (fromSecond: number) => {
      const second = samples.slice(fromSecond * sampleRate, (fromSecond + 1) * sampleRate);
      return second.filter((sample, at) => sample >= 0 && (second[at - 1] ?? 0) < 0).length;
    };
    const pitch = Array.from({ length: 9 }, (_, second) => risesPerSecond(second));
    const sorted = (from: number, to: number) => pitch.slice(from, to).sort((a, b) => a - b);
    expect(pitch.slice(0, 4)).toEqual(sorted(0, 4));
    expect(pitch.slice(4)).toEqual(sorted(4, 9).reverse());
    expect(pitch[3]).toBeGreaterThan((pitch[0] ?? 0) + 60);
  });
});

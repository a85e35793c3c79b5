import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { launchBrowser } from '../../../../tests/browser.ts';
import { bundleModule, openModule } from '../../../../tests/module-page.ts';
import type { SettingsPage } from './settings-in-page.tsx';

declare const settingsPage: SettingsPage;

// A machine that is busy with other tests is slow to open a page.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let screen: Awaited<ReturnType<typeof bundleModule>>;
let page: Page;
let pageErrors: string[] = [];

beforeAll(async () => {
  screen = await bundleModule(new URL('settings-in-page.tsx', import.meta.url));
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());
beforeEach(async () => {
  pageErrors = [];
  page = await openModule(browser, screen, { onError: (message) => pageErrors.push(message) });
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
});
afterEach(async () => {
  await page.context().close();
  expect(pageErrors).toEqual([]);
});

const written = () => page.evaluate(() => settingsPage.written());

test('each switch says whether it is on, and is written when it is turned', async () => {
  const states = async () => {
    const found: string[] = [];
    for (const one of await page.getByRole('switch').all())
      found.push(`${await one.textContent()}: ${await one.getAttribute('aria-checked')}`);
    return found;
  };
  expect(await states()).toEqual([
    'Read aloud off: false',
    'Breathing sound on: true',
    'Breathing vibration on: true',
  ]);
  for (const name of ['Read aloud', 'Breathing sound', 'Breathing vibration'])
    await page.getByRole('switch', { name, exact: true }).click();
  await expect
    .poll(states)
    .toEqual(['Read aloud on: true', 'Breathing sound off: false', 'Breathing vibration off: false']);
  expect(await written()).toEqual([
    { preference: 'read-aloud', value: 'on' },
    { preference: 'breath-tone', value: 'off' },
    { preference: 'breath-vibration', value: 'off' },
  ]);
});

test('the size of the letters is written and shown as chosen', async () => {
  const pressed = page.locator('[aria-pressed="true"]');
  expect(await pressed.innerText()).toBe('Ordinary');
  await page.getByRole('button', { name: 'Very large', exact: true }).click();
  await expect.poll(() => pressed.innerText()).toBe('Very large');
  expect(await written()).toEqual([{ preference: 'text-size', value: '200' }]);
});

test('without a voice of its own the device offers no reading aloud, and says why', async () => {
  await page.evaluate(() => settingsPage.loseVoice());
  await page.getByText('This device has no English voice that works without a network.').waitFor();
  expect(await page.getByRole('switch', { name: 'Read aloud', exact: true }).count()).toBe(0);
});
